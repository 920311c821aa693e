package io.github.connectstatus;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks for the generated code of one status table. */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(StatusTable.List.class)
public @interface StatusTable {

    /**
     * The table.
     *
     * @return the table's name, such as {@code webex-connect/messaging}
     */
    String value();

    /** Holds several {@link StatusTable} annotations. */
    @Documented
    @Retention(RetentionPolicy.SOURCE)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @interface List {

        /**
         * The tables.
         *
         * @return the annotations
         */
        StatusTable[] value();
    }
}
