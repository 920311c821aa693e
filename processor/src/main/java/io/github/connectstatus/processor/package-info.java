/**
 * The annotation processor: tables in, Java source and message bundles out.
 *
 * <p>Start at {@link io.github.connectstatus.processor.StatusTableProcessor}. Data goes one way: a {@code TableRequest} is read
 * from the annotation, a {@code TableFinder} finds the files that it names, a {@code TableLoader} and a
 * {@code TranslationLoader} have them read and checked, a {@code GeneratedTypes} is the model of what is generated, and one
 * writer for each kind of file turns it into text. No file is created before everything has been checked.
 */
@NullMarked
package io.github.connectstatus.processor;

import org.jspecify.annotations.NullMarked;
