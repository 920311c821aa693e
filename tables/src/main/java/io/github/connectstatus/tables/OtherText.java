package io.github.connectstatus.tables;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.Location;

/**
 * A further text by which a status is known, besides its message and its template.
 *
 * @param text the text; its placeholders, if any, are some of those of the status's template
 * @param source where the text was seen; empty if nobody said
 * @param location where the text is written
 */
public record OtherText(Template text, String source, Location location) {}
