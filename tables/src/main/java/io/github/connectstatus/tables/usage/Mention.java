package io.github.connectstatus.tables.usage;

import io.github.connectstatus.tables.csv.Location;
import java.util.List;

/**
 * A name in code that can stand for something that is generated.
 *
 * @param location the line
 * @param form how it is used
 * @param matches what it can stand for, at least one
 */
record Mention(Location location, Form form, List<Match> matches) {}
