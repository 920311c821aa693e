package io.github.connectstatus.processor;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.translation.LocalizedTable;
import io.github.connectstatus.tables.translation.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Set<String> suffixes = new HashSet<>();
    private final List<BundleModel> models = new ArrayList<>();

    private BundleFiles(String name) {
        this.name = name;
    }

    static List<BundleModel> of(String name, Table table, List<LocalizedTable> localized) {
        BundleFiles bundle = new BundleFiles(name);
        BundleModel english = bundle.newModel(english(table));
        bundle.add("", "", english);
        if (!localized.isEmpty()) {
            bundle.addTranslations(localized, english);
        }
        return List.copyOf(bundle.models);
    }

    private void addTranslations(List<LocalizedTable> localized, BundleModel english) {
        Map<LocaleName, BundleModel> translated = new LinkedHashMap<>();
        for (LocalizedTable language : localized) {
            BundleModel model = newModel(messages(language));
            translated.put(language.locale(), model);
            add(language.locale().bundleSuffix(), "", model);
        }
        add("en", "For those who ask for English on a machine that speaks another language.", english);
        for (Map.Entry<LocaleName, BundleModel> language : translated.entrySet()) {
            if (script(language.getKey(), SIMPLIFIED).equals(SIMPLIFIED)) {
                add(
                        language.getKey().locale().getLanguage(),
                        "For all countries that have no file of their own.",
                        language.getValue());
            }
        }
        if (suffixes.contains("zh")) {
            for (String suffix : IN_TRADITIONAL_CHINESE) {
                add(
                        suffix,
                        "For those who do not read the simplified Chinese of the file \"zh\".",
                        traditionalChinese(translated, english));
            }
        }
    }

    private static BundleModel traditionalChinese(Map<LocaleName, BundleModel> translated, BundleModel otherwise) {
        for (Map.Entry<LocaleName, BundleModel> language : translated.entrySet()) {
            LocaleName locale = language.getKey();
            if (locale.locale().getLanguage().equals("zh")
                    && script(locale, SIMPLIFIED).equals(TRADITIONAL)) {
                return language.getValue();
            }
        }
        return otherwise;
    }

    private static String script(LocaleName locale, String otherwise) {
        return locale.script().orElse(otherwise);
    }

    private BundleModel newModel(Map<String, String> messages) {
        BundleModel model = new BundleModel(messages, new ArrayList<>());
        models.add(model);
        return model;
    }

    /** Adds a file, unless there is one for the locale already. */
    private void add(String suffix, String comment, BundleModel model) {
        if (suffixes.add(suffix)) {
            String file = name + (suffix.isEmpty() ? "" : "_" + suffix) + ".properties";
            model.files().add(new BundleModel.File(file, comment));
        }
    }

    private static Map<String, String> english(Table table) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (StatusRow row : table.rows()) {
            Template template = row.template().orElse(null);
            messages.put(
                    row.name(),
                    template == null ? row.message() : FormatPattern.of(LocalizedText.of(template), template, false));
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
                Template template = row.template().orElse(null);
                messages.put(
                        row.name(),
                        template == null ? text.literals().get(0) : FormatPattern.of(text, template, rightToLeft));
            }
        }
        return messages;
    }
}
