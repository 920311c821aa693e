package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Excerpt;
import io.github.connectstatus.tables.csv.Problem;
import java.util.ArrayList;
import java.util.List;

/** Which files of a table would have names that are too long for a disk. */
final class FileNameChecks {

    /** What disks hold of the name of one file, in bytes. */
    private static final int LONGEST = 255;

    private FileNameChecks() {}

    static List<Problem> check(GeneratedTypes types) {
        for (String name : namesOfTable(types)) {
            if (!fits(name)) {
                return List.of(Problem.error(
                        "a file of \"" + types.table().id() + "\" would have the name " + Excerpt.quoted(name)
                                + ", which is longer than the " + LONGEST + " bytes that disks take",
                        "set a shorter prefix"));
            }
        }
        List<Problem> problems = new ArrayList<>();
        for (StatusRow row : types.failures()) {
            if (!fits(types.names().exception() + "$" + TypeNames.exceptionOf(row.name()) + ".class")) {
                problems.add(Problem.error(
                        row.location(),
                        "the class file of the exception of " + Excerpt.quoted(row.name())
                                + " would have a name of more than the " + LONGEST + " bytes that disks take",
                        "give the status a shorter name"));
            }
        }
        return problems;
    }

    /** The names of its classes are shorter than those of its bundle. */
    private static List<String> namesOfTable(GeneratedTypes types) {
        List<String> names = new ArrayList<>();
        for (BundleModel bundle : types.bundle()) {
            for (BundleModel.File file : bundle.files()) {
                names.add(file.name());
            }
        }
        // The folder of the metadata.
        names.add(types.names().bundleBaseName());
        return names;
    }

    private static boolean fits(String name) {
        return name.length() <= LONGEST && name.getBytes(UTF_8).length <= LONGEST;
    }
}
