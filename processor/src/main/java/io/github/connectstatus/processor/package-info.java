/**
 * The annotation processor: tables in, Java source and message bundles out.
 *
 * <p>{@link io.github.connectstatus.processor.StatusTableProcessor} is the entry. Data goes one way: a
 * {@code TableRequest} is read from the annotation, a {@code TableFinder} finds the files that it names, a
 * {@code TableLoader} and a {@code TranslationLoader} have them read and checked, a {@code GeneratedTypes} is the model of
 * what is generated, and one writer for each kind of file turns it into text. Nothing is created before everything is known
 * to be right.
 */
@NullMarked
package io.github.connectstatus.processor;

import org.jspecify.annotations.NullMarked;
