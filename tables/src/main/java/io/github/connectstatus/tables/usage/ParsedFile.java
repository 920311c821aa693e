package io.github.connectstatus.tables.usage;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import io.github.connectstatus.tables.csv.Location;

/**
 * A source file in Java, parsed.
 *
 * @param name the file, as its user knows it
 * @param unit what it says
 * @param positions where it says it
 */
record ParsedFile(String name, CompilationUnitTree unit, SourcePositions positions) {

    /** Returns the line on which something starts. */
    Location locationOf(Tree tree) {
        return Location.of(name, (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree)));
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }
}
