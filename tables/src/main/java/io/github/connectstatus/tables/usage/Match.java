package io.github.connectstatus.tables.usage;

/**
 * What a name in code stands for.
 *
 * @param table the table for which that is generated
 * @param kind what it is
 * @param member the constant or nested exception; empty for a type of the whole table
 * @param isCertain whether the name can stand for nothing else
 */
record Match(SearchedTable table, Kind kind, String member, boolean isCertain) {

    enum Kind {
        STATUS_TYPE,
        CONSTANT,
        EXCEPTION_TYPE,
        STATUS_EXCEPTION
    }

    boolean isType() {
        return member.isEmpty();
    }

    Match perhaps() {
        return new Match(table, kind, member, false);
    }

    /** Returns the name in full. */
    String name() {
        String type = kind == Kind.STATUS_TYPE || kind == Kind.CONSTANT
                ? table.types().status()
                : table.types().exception();
        return isType() ? type : type + "." + member;
    }
}
