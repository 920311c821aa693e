package io.github.connectstatus.processor;

import io.github.connectstatus.tables.JavaNames;

/**
 * The names of what is generated for a table.
 *
 * @param packageName the package of all of it; empty for the unnamed one
 * @param prefix what all names begin with
 */
record TypeNames(String packageName, String prefix) {

    /** The names that a request asks for, or those that its table's id suggests. */
    static TypeNames of(TableRequest request) {
        return new TypeNames(
                request.packageName(),
                request.prefix().isEmpty() ? JavaNames.prefix(request.table()) : request.prefix());
    }

    String status() {
        return prefix + "Status";
    }

    String exception() {
        return prefix + "Exception";
    }

    /** The simple name of the exception of a status, which is nested in that of the table. */
    static String exceptionOf(String statusName) {
        return JavaNames.exception(statusName);
    }

    /** The simple name of the message bundle. */
    String bundle() {
        return prefix + "Messages";
    }

    /** The name of the message bundle as {@link java.util.ResourceBundle} wants it. */
    String bundleBaseName() {
        return qualified(bundle());
    }

    String qualified(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
