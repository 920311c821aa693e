package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.csv.Location;

/**
 * A translation of an earlier English text.
 *
 * @param name the name of the status
 * @param location where it is to be mended: at its row; or, where an overlay has changed the text, at the row of the overlay
 */
public record StaleTranslation(String name, Location location) {}
