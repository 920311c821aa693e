package io.github.connectstatus.processor;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.translation.LocalizedTable;
import io.github.connectstatus.tables.translation.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides the files of a message bundle: English, each language that the table is translated to, and those that lead other
 * readers of bundles to the nearest language as our own look-up finds it.
 *
 * <p>{@link java.util.ResourceBundle}, Spring and ICU go from a locale to what is left of it without its last part, and then
 * to the language of the machine. So where there are files for {@code pt_BR} and {@code zh_CN}:
 *
 * <ul>
 *   <li>{@code en} is there, so that nobody who asks for English gets the language of the machine;
 *   <li>{@code pt} and {@code zh} are there, with the same messages, for other countries and for none;
 *   <li>{@code zh_Hant} and the countries that write it are there, in English, so that {@code zh} does not serve them.
 * </ul>
 */
final class BundleFiles {

    private static final String SIMPLIFIED = "Hans";
    private static final String TRADITIONAL = "Hant";
    private static final List<String> IN_TRADITIONAL_CHINESE = List.of("zh_Hant", "zh_TW", "zh_HK", "zh_MO");

    private final String name;
    private final Map<String, BundleModel> files = new LinkedHashMap<>();

    private BundleFiles(String name) {
        this.name = name;
    }

    static List<BundleModel> of(String name, Table table, List<LocalizedTable> localized) {
        BundleFiles files = new BundleFiles(name);
        Map<String, String> english = english(table);
        files.add("", "", english);
        if (!localized.isEmpty()) {
            files.addTranslations(localized, english);
        }
        return List.copyOf(files.files.values());
    }

    private void addTranslations(List<LocalizedTable> localized, Map<String, String> english) {
        for (LocalizedTable language : localized) {
            add(language.locale().bundleSuffix(), "", messages(language));
        }
        add("en", "For those who ask for English on a machine that speaks another language.", english);
        for (LocalizedTable language : localized) {
            LocaleName locale = language.locale();
            if (locale.script().orElse(SIMPLIFIED).equals(SIMPLIFIED)) {
                add(
                        locale.locale().getLanguage(),
                        "For all countries that have no file of their own.",
                        messages(language));
            }
        }
        if (files.containsKey("zh")) {
            Optional<LocalizedTable> traditional = localized.stream()
                    .filter(language -> language.locale().locale().getLanguage().equals("zh"))
                    .filter(language -> language.locale().script().orElse("").equals(TRADITIONAL))
                    .findFirst();
            for (String suffix : IN_TRADITIONAL_CHINESE) {
                add(
                        suffix,
                        "For those who do not read the simplified Chinese of the file \"zh\".",
                        traditional.map(BundleFiles::messages).orElse(english));
            }
        }
    }

    /** Adds a file, unless there is one for the locale already. */
    private void add(String suffix, String comment, Map<String, String> messages) {
        files.putIfAbsent(
                suffix,
                new BundleModel(name + (suffix.isEmpty() ? "" : "_" + suffix) + ".properties", comment, messages));
    }

    private static Map<String, String> english(Table table) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (StatusRow row : table.rows()) {
            messages.put(
                    row.name(),
                    row.template().isPresent()
                            ? FormatPattern.of(
                                    LocalizedText.of(row.template().get()),
                                    row.template().get(),
                                    false)
                            : row.message());
        }
        return messages;
    }

    /** What is not translated is left out, and so is English: a bundle's parent has it. */
    private static Map<String, String> messages(LocalizedTable localized) {
        boolean rightToLeft = localized.locale().isRightToLeft();
        Map<String, String> messages = new LinkedHashMap<>();
        for (StatusRow row : localized.table().rows()) {
            LocalizedText text = localized.messages().get(row.name());
            if (text != null) {
                messages.put(
                        row.name(),
                        row.template().isPresent()
                                ? FormatPattern.of(text, row.template().get(), rightToLeft)
                                : text.literals().get(0));
            }
        }
        return messages;
    }
}
