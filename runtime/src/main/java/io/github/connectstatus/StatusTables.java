package io.github.connectstatus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds several {@link StatusTable} annotations of one package or type; the compiler writes it. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface StatusTables {

    /**
     * The annotations.
     *
     * @return the annotations, in the order of the source
     */
    StatusTable[] value();
}
