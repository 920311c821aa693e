package io.github.connectstatus.processor;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.OtherText;
import io.github.connectstatus.tables.Remedies;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Spaces;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Javadoc from a table: what the vendor documents, in the places where its users look. */
final class StatusJavadoc {

    private StatusJavadoc() {}

    static String ofEnum(GeneratedTypes types) {
        StringBuilder doc = new StringBuilder();
        JavadocText.appendParagraph(
                "The documented statuses of the table <b>" + JavadocText.escape(types.title())
                        + "</b>, in the order of the document.",
                doc);
        JavadocText.appendParagraph(
                "<p>Several statuses may share a code; {@link #ofCode(int)} returns all of them.", doc);
        if (types.anyRemedies()) {
            JavadocText.appendParagraph(
                    "<p>The {@linkplain #remedy() remedies} of failures are the judgment of whoever wrote the table; no vendor"
                            + " documents them.",
                    doc);
        }
        for (String note : types.notes()) {
            JavadocText.appendParagraph("<p>" + JavadocText.escape(note), doc);
        }
        if (!Spaces.isBlank(types.source())) {
            JavadocText.appendParagraph("<p>Source: " + JavadocText.escape(types.source()) + ".", doc);
        }
        return doc.toString();
    }

    /** All that the table says: the constant is where its users look. */
    static String ofConstant(StatusRow row) {
        StringBuilder doc = new StringBuilder();
        JavadocText.appendParagraph("{@code " + row.code() + "} " + JavadocText.escape(row.message()), doc);
        if (!Spaces.isBlank(row.description())) {
            JavadocText.appendParagraph("<p>" + JavadocText.escape(row.description()), doc);
        }
        Optional<Template> template = row.template();
        if (template.isPresent()) {
            JavadocText.appendParagraph(
                    "<p>Template: " + JavadocText.escape(template.get().toString()), doc);
        }
        for (OtherText other : row.otherTexts()) {
            JavadocText.appendParagraph(alsoKnownAs(other), doc);
        }
        if (row.outcome() != Outcome.FAILURE) {
            JavadocText.appendParagraph("<p>Outcome: " + row.outcome().name().toLowerCase(Locale.ROOT), doc);
        }
        if (row.remedy().isPresent()) {
            JavadocText.appendParagraph(
                    "<p>Remedy: " + Remedies.word(row.remedy().get()), doc);
        }
        if (row.deprecated().isPresent()) {
            JavadocText.appendParagraph(deprecation(row.deprecated().get()), doc);
        }
        return doc.toString();
    }

    private static String alsoKnownAs(OtherText other) {
        String text = other.text().format(Map.of());
        String source = Spaces.isBlank(other.source()) ? "" : " (" + other.source() + ")";
        return "<p>Also known as: " + JavadocText.escape(text + source);
    }

    /** Of the method that returns the bundle, which is where people look up what is in it. */
    static String ofBundle(GeneratedTypes types) {
        StringBuilder doc = new StringBuilder();
        JavadocText.appendParagraph(
                "Returns the messages in a language, keyed by the names of the constants: the bundle {@code "
                        + types.names().bundle() + "}. What has no translation is in English.",
                doc);
        JavadocText.appendParagraph(
                "<p>A message without placeholders stands as it is; one with placeholders is a {@link"
                        + " java.text.MessageFormat} pattern, whose arguments are the placeholders in the order of the"
                        + " English template.",
                doc);
        doc.append("\n@param locale the language wanted\n")
                .append("@return the bundle that is nearest to it\n")
                .append("@throws java.util.MissingResourceException if the bundle was left out of the application\n");
        return doc.toString();
    }

    static String ofTableException(GeneratedTypes types) {
        StringBuilder doc = new StringBuilder();
        JavadocText.appendParagraph(
                "Thrown when a request is answered with a failure of the table <b>"
                        + JavadocText.escape(types.title())
                        + "</b>, with a code that it does not have, or with one that may or may not be a failure.",
                doc);
        if (!types.failures().isEmpty()) {
            JavadocText.appendParagraph(
                    "<p>A failure that is certain is thrown as the nested class of its status, any other as this class"
                            + " itself.",
                    doc);
        }
        return doc.toString();
    }

    /** The message, and where to find the rest. */
    static String ofException(GeneratedTypes types, StatusRow row) {
        StringBuilder doc = new StringBuilder();
        JavadocText.appendParagraph(JavadocText.escape(row.message()), doc);
        JavadocText.appendParagraph("@see " + types.names().status() + "#" + row.name(), doc);
        if (row.deprecated().isPresent()) {
            JavadocText.appendLines(deprecation(row.deprecated().get()), doc);
        }
        return doc.toString();
    }

    private static String deprecation(String why) {
        return "@deprecated " + JavadocText.escape(why);
    }
}
