package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.Documented;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.folder.FolderTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks whether a page documents what has been in the supplement of a table. The supplement would then change the new row,
 * or have a second one of the same code and message.
 */
final class SupplementCheck {

    private SupplementCheck() {}

    static List<Problem> check(FolderTable supplement, TableUpdate update) {
        Map<String, StatusRow> before = update.before().byName();
        Map<String, StatusRow> after = update.after().byName();
        Map<Documented, StatusRow> documented = new HashMap<>();
        after.values().forEach(status -> documented.put(status.documented(), status));
        List<Problem> problems = new ArrayList<>();
        for (StatusRow status : supplement.table().rows()) {
            boolean isAdded = !before.containsKey(status.name());
            if (isAdded && (after.containsKey(status.name()) || documented.containsKey(status.documented()))) {
                problems.add(Problem.error(
                        status.location(),
                        "the page has a status with the name, or the code and message, of " + status.name()
                                + " in this supplement",
                        "move its row and its translations to the table "
                                + update.before().id() + ", or give it another name if it is another status"));
            }
        }
        return problems;
    }
}
