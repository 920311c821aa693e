package io.github.connectstatus.tables.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page of a catalogue: one HTML file that has everything in it and asks nothing of any server.
 *
 * <p>Its Content-Security-Policy allows the one style sheet and the one script that are written here, by their hashes, and forbids
 * everything else. So nothing that a table says can run, even if it could get out of the data in which it stands.
 */
public final class CataloguePage {

    /** The scripts, each after those that it calls while it is loaded. */
    static final List<String> SCRIPTS = List.of(
            "folding.js",
            "templates.js",
            "resolver.js",
            "answers.js",
            "search.js",
            "address.js",
            "elements.js",
            "words.js",
            "details.js",
            "explanations.js",
            "list.js",
            "main.js");

    private static final Pattern PLACE = Pattern.compile("@(policy|title|style|data|script)@");

    private CataloguePage() {}

    /** Returns the page, which is the same for the same catalogue. */
    public static String of(Catalogue catalogue) {
        String style = "\n" + PageResource.text("catalogue.css");
        String script =
                SCRIPTS.stream().map(PageResource::text).collect(Collectors.joining("\n", "\n'use strict';\n\n", ""));
        String policy = "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        return filled(
                PageResource.text("catalogue.html"),
                Map.of(
                        "policy",
                        policy,
                        "title",
                        escaped(catalogue.title()),
                        "style",
                        style,
                        "data",
                        CatalogueJson.of(catalogue, PageWords.in(catalogue.languages())),
                        "script",
                        script));
    }

    /** Puts texts in the place of {@code @name@}, in one pass, so that nothing in a text is taken for a place. */
    private static String filled(String page, Map<String, String> texts) {
        return PLACE.matcher(page)
                .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(texts.get(place.group(1)))));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
