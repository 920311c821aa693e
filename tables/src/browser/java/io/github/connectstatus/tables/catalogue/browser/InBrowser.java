package io.github.connectstatus.tables.catalogue.browser;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that take a {@link CataloguePageDriver}. Each fails also if its page says anything on the console, or asks for anything. */
@Retention(RUNTIME)
@Target(TYPE)
@ExtendWith(SharedBrowser.class)
@interface InBrowser {}
