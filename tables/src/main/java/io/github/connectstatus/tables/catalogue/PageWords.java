package io.github.connectstatus.tables.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.LocaleName;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The page's own words, in English and in the languages into which they are translated. */
final class PageWords {

    private PageWords() {}

    /** Returns the words by language and key: English first, then those of the languages that the page itself speaks. */
    static Map<String, Map<String, String>> in(List<LocaleName> languages) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        words.put(
                CatalogueJson.tag(LocaleName.ENGLISH), read("words.properties").orElseThrow());
        for (LocaleName language : languages) {
            read("words_" + language.fileSuffix() + ".properties")
                    .ifPresent(translated -> words.put(CatalogueJson.tag(language), translated));
        }
        return words;
    }

    private static Optional<Map<String, String>> read(String file) {
        return PageResource.find(file).map(bytes -> {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(new String(bytes, UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, String> words = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            return words;
        });
    }
}
