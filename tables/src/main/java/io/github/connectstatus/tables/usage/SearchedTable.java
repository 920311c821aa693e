package io.github.connectstatus.tables.usage;

import java.util.Set;

/**
 * A table whose statuses are searched for.
 *
 * @param types how code names them
 * @param effects what has become of them
 */
record SearchedTable(TableTypes types, TableEffects effects) {

    boolean hasConstant(String name) {
        return effects.constants().contains(name);
    }

    /** Returns whether the enum can have all of some constants: overlays may have added any. */
    boolean canHave(Set<String> names) {
        return !types.overlays().isEmpty() || effects.constants().containsAll(names);
    }
}
