package io.github.connectstatus.tables.usage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the names in a file mean, where something has happened with what they stand for. */
final class FileUsages {

    private final List<Usage> usages = new ArrayList<>();

    /** The exceptions without accessors, and the tables that are gone, that the file is known to name. */
    private final Set<String> saidOnce = new HashSet<>();

    private FileUsages() {}

    static List<Usage> of(List<Mention> mentions) {
        FileUsages file = new FileUsages();
        for (Mention mention : mentions) {
            for (Match match : mention.matches()) {
                file.add(mention, match);
            }
        }
        return file.usages;
    }

    private void add(Mention mention, Match match) {
        TableEffects effects = match.table().effects();
        if (match.isType()) {
            if (effects.isGone() && saidOnce.add(match.name())) {
                usages.add(usage(mention, match, new StatusEffect(Effect.REMOVED, "the whole table is gone")));
            }
            return;
        }
        for (StatusEffect effect : effects.of(status(match).orElse(""))) {
            boolean concerned = match.kind() == Match.Kind.CONSTANT
                    ? effect.effect().concernsConstant()
                    : effect.effect().concernsException();
            // A deprecated name can be imported without a warning: only what no longer exists is worth a line there.
            boolean said = mention.form() == Form.IMPORT && !effect.effect().isBreaking();
            if (concerned && !said && isNew(effect, match)) {
                usages.add(usage(mention, match, effect));
            }
        }
    }

    private boolean isNew(StatusEffect effect, Match match) {
        return effect.effect() != Effect.ACCESSORS_GONE || saidOnce.add(match.name());
    }

    private static Optional<String> status(Match match) {
        if (match.kind() == Match.Kind.CONSTANT) {
            return Optional.of(match.member());
        }
        return match.table().types().hasStatusExceptions()
                ? Optional.ofNullable(match.table().effects().exceptions().get(match.member()))
                : Optional.empty();
    }

    private static Usage usage(Mention mention, Match match, StatusEffect effect) {
        return new Usage(
                effect.effect(),
                effect.detail(),
                mention.location(),
                mention.form(),
                match.table().types().table(),
                match.name(),
                match.isCertain(),
                mention.matches().stream()
                        .filter(other -> !other.equals(match))
                        .map(Match::name)
                        .distinct()
                        .toList());
    }
}
