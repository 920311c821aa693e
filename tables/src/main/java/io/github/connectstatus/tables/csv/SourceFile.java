package io.github.connectstatus.tables.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file as it was found: its bytes, and the name by which its user knows it. Immutable. */
public final class SourceFile {

    private final String name;
    private final byte[] content;

    /**
     * Creates a file.
     *
     * @param name the name that problems in this file are reported under, such as {@code status-tables/acme/codes.csv}
     * @param content the bytes, which are copied
     */
    public SourceFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** Returns the name that problems in this file are reported under. */
    public String name() {
        return name;
    }

    /** Returns a copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** Returns whether the other object is a file with the same name and bytes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return name.hashCode() + content.length;
    }

    @Override
    public String toString() {
        return name;
    }
}
