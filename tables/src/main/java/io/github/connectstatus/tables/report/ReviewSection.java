package io.github.connectstatus.tables.report;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.update.TableUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the maintainer is to look at after an update, since only people can tell. */
final class ReviewSection {

    /** What the vendor writes where a value stands in a real message. */
    private static final Pattern VALUE = Pattern.compile("(?i)(?<![a-z])u?x{2,}(?![a-z])");

    private ReviewSection() {}

    static List<String> of(TableUpdate update) {
        List<String> reviews = new ArrayList<>();
        update.contradicted()
                .forEach(row -> reviews.add("The page has " + row.code() + " " + Markdown.escaped(row.message())
                        + " twice, with different descriptions. The first one counts."));
        update.mended()
                .forEach((name, template) -> reviews.add("The template of `" + name + "` follows its message: "
                        + Markdown.escaped(template.toString())));
        update.changes().added().stream().flatMap(ReviewSection::of).forEach(reviews::add);
        return reviews;
    }

    private static Stream<String> of(StatusRow added) {
        String outcome = "`" + added.name()
                + "` is new: is it a failure, and is its name right? A name cannot be changed later.";
        Optional<String> template = Optional.of(added)
                .filter(row ->
                        row.template().isEmpty() && VALUE.matcher(row.message()).find())
                .map(row -> "`" + row.name() + "` seems to stand for many texts and wants a template: "
                        + Markdown.escaped(row.message()));
        return Stream.concat(Stream.of(outcome), template.stream());
    }
}
