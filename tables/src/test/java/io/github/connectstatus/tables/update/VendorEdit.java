package io.github.connectstatus.tables.update;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.page.PageRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that a vendor does to a section of a page, or that happens to it, with the knowledge which row is which. */
enum VendorEdit {
    /** A row of another code with the same text. */
    CHANGE_CODE(Expected.ASK) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> true);
            section.replace(at, row -> new PageRow(section.unusedCode(), row.message(), row.description()));
            return true;
        }
    },
    /** The code of one row becomes that of another. */
    CHANGE_CODE_TO_ANOTHER(Expected.ASK) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> section.rows(row.code()) == 1);
            int other = section.any(row -> row.code() != section.row(at).code());
            PageRow changed = new PageRow(
                    section.row(other).code(),
                    section.row(at).message(),
                    section.row(at).description());
            if (section.has(changed)) {
                return false;
            }
            section.replace(at, row -> changed);
            return true;
        }
    },
    /** The first row of a code is lost, and with it the cell that says the code of those below. */
    LOSE_CODE_CELL(Expected.ASK) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> section.rows(row.code()) > 1);
            if (at < 0) {
                return false;
            }
            int code = section.row(at).code();
            int first = section.first(code);
            if (first == 0) {
                return false;
            }
            int above = section.row(first - 1).code();
            section.remove(first);
            for (int i = first; i < section.size() && section.row(i).code() == code; i++) {
                section.replace(i, row -> new PageRow(above, row.message(), row.description()));
            }
            return true;
        }
    },
    /** Two rows exchange their codes. */
    SWAP_CODES(Expected.ASK) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> section.rows(row.code()) == 1);
            int other = section.any(row -> section.rows(row.code()) == 1
                    && row.code() != section.row(at).code());
            int code = section.row(at).code();
            int otherCode = section.row(other).code();
            if (Similarity.form(section.row(at).message())
                    .equals(Similarity.form(section.row(other).message()))) {
                return false;
            }
            section.replace(at, row -> new PageRow(otherCode, row.message(), row.description()));
            section.replace(other, row -> new PageRow(code, row.message(), row.description()));
            return true;
        }
    },
    /** A typing error is mended while the code changes. */
    CHANGE_CODE_AND_MISSPELL(Expected.ASK) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> row.message().matches(".*[a-z]{6}.*"));
            section.replace(
                    at, row -> new PageRow(section.unusedCode(), section.misspelt(row.message()), row.description()));
            return true;
        }
    },
    /** Words are added behind a value at the end. */
    EXTEND_VALUE(Expected.ASK) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> section.template(row)
                    .filter(template -> template.literals()
                            .get(template.literals().size() - 1)
                            .isEmpty())
                    .isPresent());
            if (at < 0) {
                return false;
            }
            section.replace(
                    at,
                    row -> new PageRow(
                            row.code(),
                            row.message() + " " + section.oneOf("in request", "for this channel", "was given"),
                            row.description()));
            return true;
        }
    },
    /** Two values of a message change places, and so do the words before them. */
    SWAP_VALUES(Expected.ASK) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> section.template(row)
                    .filter(template -> template.placeholders().size() == 2)
                    .isPresent());
            if (at < 0) {
                return false;
            }
            Template template = section.template(section.row(at)).orElseThrow();
            Map<String, String> values =
                    template.match(section.row(at).message()).orElseThrow();
            List<String> names = template.placeholders();
            String second = template.literals().get(1).replaceFirst("^[^A-Za-z]+", "");
            section.replace(
                    at,
                    row -> new PageRow(
                            row.code(),
                            second
                                    + values.get(names.get(1))
                                    + section.oneOf(", ", " and ", ": ")
                                    + template.literals().get(0)
                                    + values.get(names.get(0))
                                    + template.literals().get(2),
                            row.description()));
            return true;
        }
    },
    /** A status is reworded below its description, and a new row says nearly what it said. */
    GIVE_TEXT_TO_ANOTHER(Expected.ASK) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> row.message().split(" ", -1).length > 2
                    && !row.description().isEmpty()
                    && section.descriptions(row.description()) == 1);
            if (at < 0) {
                return false;
            }
            PageRow old = section.row(at);
            String[] words = old.message().split(" ", -1);
            words[section.random().nextInt(words.length)] = section.gibberish(1);
            section.replace(at, row -> new PageRow(row.code(), String.join(" ", words), row.description()));
            section.add(
                    at + 1,
                    new PageRow(
                            old.code(),
                            old.message() + " " + section.oneOf("or deleted", "now", "for this account"),
                            "Returned when " + section.gibberish(3)));
            return true;
        }
    },
    /** A parameter is replaced by another: the row is a new status. */
    REPLACE_PARAMETER(Expected.NEVER_THE_SAME) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> row.message().matches(".*\\b[Pp]aram '?[A-Za-z_]+'? .*")
                    || row.message().matches(".*\\b[a-z]+Id\\b.*"));
            if (at < 0) {
                return false;
            }
            PageRow old = section.row(at);
            Matcher name = Pattern.compile("\\b[Pp]aram '?([A-Za-z_]+)'?|\\b([a-z]+Id)\\b")
                    .matcher(old.message());
            if (!name.find()) {
                return false;
            }
            int group = name.group(1) != null ? 1 : 2;
            String parameter = name.group(group);
            if (parameter.length() < 3
                    || Set.of("value", "missing", "name").contains(parameter.toLowerCase(Locale.ROOT))) {
                return false;
            }
            String other = section.neighbour(parameter);
            section.remove(at);
            section.add(
                    at,
                    new PageRow(
                            old.code(),
                            old.message().substring(0, name.start(group))
                                    + other
                                    + old.message().substring(name.end(group)),
                            old.description().replace(parameter, other)));
            return true;
        }
    },
    /** Two rows of a code become one. */
    MERGE_ROWS(Expected.ASK) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> section.rows(row.code()) > 1);
            if (at < 0) {
                return false;
            }
            int other = section.any(row -> row.code() == section.row(at).code() && !row.equals(section.row(at)));
            PageRow first = section.row(at);
            PageRow second = section.row(other);
            String between = section.oneOf(" or ", " / ", ", ");
            PageRow merged = new PageRow(
                    first.code(),
                    first.message() + between + second.message(),
                    first.description() + between + second.description());
            section.replace(at, row -> merged);
            section.remove(other);
            return true;
        }
    },
    /** A message is denied. */
    NEGATE(Expected.ASK) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> !row.message().toLowerCase(Locale.ROOT).matches(".*\\b(no|not|non|never)\\b.*")
                    && row.message().contains(" "));
            section.replace(
                    at, row -> new PageRow(row.code(), row.message().replaceFirst(" ", " not "), row.description()));
            return true;
        }
    },
    /** A status whose code is its own is reworded a little. */
    REWORD_A_LITTLE(Expected.KNOW) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> section.rows(row.code()) == 1
                    && section.isFailure(row)
                    && row.message().split(" ", -1).length > 3
                    && section.template(row).isEmpty()
                    && !row.description().isEmpty());
            if (at < 0) {
                return false;
            }
            section.replace(at, row -> {
                String[] words = row.message().split(" ", -1);
                words[section.random().nextInt(words.length)] = section.gibberish(1);
                return new PageRow(row.code(), String.join(" ", words), row.description());
            });
            return true;
        }
    },
    /** A typing error, made or mended. */
    MISSPELL(Expected.KNOW) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> row.message().matches(".*[a-z]{6}.*")
                    && section.template(row).isEmpty());
            section.replace(at, row -> new PageRow(row.code(), section.misspelt(row.message()), row.description()));
            return true;
        }
    },
    /** Case, a full stop, the style of quotes. */
    CHANGE_FORM(Expected.KNOW) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(
                    row -> section.template(row).isEmpty() && !row.message().endsWith("."));
            section.replace(
                    at,
                    row -> new PageRow(
                            row.code(),
                            section.oneOf(
                                    row.message() + ".",
                                    row.message().substring(0, 1).toUpperCase(Locale.ROOT)
                                            + row.message().substring(1),
                                    row.message().replace('\'', '’')),
                            row.description()));
            return true;
        }
    },
    /** Another description. */
    DESCRIBE(Expected.KNOW) {
        @Override
        boolean apply(EditedSection section) {
            section.replace(
                    section.any(row -> !row.description().isEmpty()),
                    row -> new PageRow(row.code(), row.message(), row.description() + " See " + section.gibberish(2)));
            return true;
        }
    },
    /** A new row. */
    ADD(Expected.KNOW) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.random().nextInt(section.size());
            section.add(
                    at + 1,
                    new PageRow(
                            section.random().nextBoolean() ? section.row(at).code() : section.unusedCode(),
                            section.gibberish(4),
                            "Returned when " + section.gibberish(4)));
            return !section.breaksRun(at + 1);
        }
    },
    /** A row less. */
    REMOVE(Expected.KNOW) {
        @Override
        boolean apply(EditedSection section) {
            int at = section.any(row -> !row.equals(section.last()));
            section.remove(at);
            return true;
        }
    },
    /** Rows change places. */
    REORDER(Expected.KNOW) {
        @Override
        boolean apply(EditedSection section) {
            section.swap(
                    section.random().nextInt(section.size() - 1),
                    section.random().nextInt(section.size() - 1));
            return true;
        }
    },
    /** A quarter of the rows is lost, here and there. */
    LOSE_A_QUARTER(Expected.REFUSE) {
        @Override
        boolean apply(EditedSection section) {
            for (int i = section.size() / 4; i > 0; i--) {
                section.remove(section.random().nextInt(section.size()));
            }
            return true;
        }
    },
    /** A piece from the middle is lost. */
    LOSE_A_CHUNK(Expected.REFUSE) {
        @Override
        boolean apply(EditedSection section) {
            int length = 3 + section.random().nextInt(Math.max(1, section.size() / 5));
            int from = section.random().nextInt(section.size() - length);
            for (int i = 0; i < length; i++) {
                section.remove(from);
            }
            return true;
        }
    },
    /** All descriptions are replaced. */
    REPLACE_DESCRIPTIONS(Expected.REFUSE) {
        @Override
        boolean apply(EditedSection section) {
            boolean dots = section.random().nextBoolean();
            for (int i = 0; i < section.size(); i++) {
                section.replace(i, row -> new PageRow(row.code(), row.message(), dots ? "..." : section.gibberish(5)));
            }
            return true;
        }
    };

    /** What an update may do. Whatever it does not know it has to ask or to refuse. */
    enum Expected {
        /** It knows what to do, or asks. */
        KNOW,
        /** It asks or refuses. */
        ASK,
        /** It makes a new status, asks or refuses. */
        NEVER_THE_SAME,
        /** It refuses. */
        REFUSE
    }

    private final Expected expected;

    VendorEdit(Expected expected) {
        this.expected = expected;
    }

    Expected expected() {
        return expected;
    }

    /** Changes a section. Returns whether that made sense there. */
    abstract boolean apply(EditedSection section);
}
