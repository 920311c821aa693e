package io.github.connectstatus.tables.usage;

/**
 * What has become of one status.
 *
 * @param effect what has happened
 * @param detail to what: {@code failure is success now}, for example; empty if there is nothing to add
 */
record StatusEffect(Effect effect, String detail) {}
