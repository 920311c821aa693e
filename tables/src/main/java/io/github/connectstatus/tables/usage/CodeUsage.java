package io.github.connectstatus.tables.usage;

import java.util.List;

/**
 * What changed tables mean for a code base.
 *
 * @param types the types of the tables of which something has happened with a status, in the order of the tables
 * @param usages where the code names statuses with which something has happened, in the order of reports
 * @param unanalysed what was not analysed though it may name them, in the order of the files
 */
public record CodeUsage(List<TableTypes> types, List<Usage> usages, List<Unanalysed> unanalysed) {

    /** Copies the lists. */
    public CodeUsage {
        types = List.copyOf(types);
        usages = List.copyOf(usages);
        unanalysed = List.copyOf(unanalysed);
    }

    /** Returns whether something in the code may no longer compile or link, as far as it was analysed. */
    public boolean mayBreak() {
        return usages.stream().anyMatch(usage -> usage.effect().isBreaking());
    }
}
