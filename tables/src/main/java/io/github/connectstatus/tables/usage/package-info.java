/**
 * What changed tables mean for a code base: where it names statuses and exceptions with which something has happened.
 *
 * <p>Start at {@link io.github.connectstatus.tables.usage.UsageSearch}.
 */
@NullMarked
package io.github.connectstatus.tables.usage;

import org.jspecify.annotations.NullMarked;
