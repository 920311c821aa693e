package io.github.connectstatus.processor;

import com.palantir.javapoet.CodeBlock;
import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.StatusRow;

/** Javadoc from a table: what the vendor documents, in the places where its users look. */
final class StatusDoc {

    private StatusDoc() {}

    static CodeBlock ofTable(GeneratedTypes types) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(DocText.paragraph("The documented statuses of the table <b>" + DocText.escape(types.title())
                        + "</b>, in the order of the document."))
                .add("\n")
                .add(DocText.paragraph(
                        "<p>Several statuses may share a code; {@link #ofCode(int)} finds all of them."));
        types.about().ifPresent(about -> doc.add(ofSource(about)));
        return doc.build();
    }

    private static CodeBlock ofSource(IndexEntry about) {
        CodeBlock.Builder doc = CodeBlock.builder();
        about.notes().forEach(note -> doc.add("\n").add(DocText.paragraph("<p>" + DocText.escape(note))));
        if (!about.source().isBlank()) {
            doc.add("\n").add(DocText.paragraph("<p>Source: " + DocText.escape(about.source()) + "."));
        }
        return doc.build();
    }

    static CodeBlock ofConstant(StatusRow row) {
        CodeBlock.Builder doc = CodeBlock.builder().add(ofRow(row));
        row.template()
                .ifPresent(template ->
                        doc.add("\n").add(DocText.paragraph("<p>Template: " + DocText.escape(template.toString()))));
        return doc.add(ofDeprecation(row)).build();
    }

    static CodeBlock ofException(GeneratedTypes types, StatusRow row) {
        return CodeBlock.builder()
                .add(ofRow(row))
                .add("\n@see $T#$L\n", types.names().status(), row.name())
                .add(ofDeprecation(row))
                .build();
    }

    private static CodeBlock ofRow(StatusRow row) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(DocText.paragraph("{@code " + row.code() + "} " + DocText.escape(row.message())));
        if (!row.description().isBlank()) {
            doc.add("\n").add(DocText.paragraph("<p>" + DocText.escape(row.description())));
        }
        return doc.build();
    }

    private static CodeBlock ofDeprecation(StatusRow row) {
        CodeBlock.Builder doc = CodeBlock.builder();
        row.deprecated().ifPresent(why -> doc.add("\n").add(DocText.paragraph("@deprecated " + DocText.escape(why))));
        return doc.build();
    }
}
