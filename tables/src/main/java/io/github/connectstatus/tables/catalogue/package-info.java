/**
 * The catalogue: one page to look statuses up, made of a folder of tables.
 *
 * <p>{@link io.github.connectstatus.tables.catalogue.Catalogue} models what the page shows, and
 * {@link io.github.connectstatus.tables.catalogue.CataloguePage} writes it. What the page does is in the scripts among the resources of
 * this package.
 */
@NullMarked
package io.github.connectstatus.tables.catalogue;

import org.jspecify.annotations.NullMarked;
