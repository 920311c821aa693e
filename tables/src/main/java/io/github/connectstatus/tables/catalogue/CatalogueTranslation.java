package io.github.connectstatus.tables.catalogue;

/**
 * The translation of a status.
 *
 * @param text the text; for a status with a template, written as templates are
 * @param current whether it is a translation of the status's present text
 */
record CatalogueTranslation(String text, boolean current) {}
