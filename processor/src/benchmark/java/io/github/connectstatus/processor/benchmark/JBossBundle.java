package io.github.connectstatus.processor.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;

/**
 * The texts of our bundles as a message bundle of JBoss Logging: an interface with a method for each text, and a file of
 * translations for each language.
 */
final class JBossBundle {

    private static final String PACKAGE = "com.example.jboss";
    private static final String NAME = "Messages";

    private final List<String> bundles;
    private final List<Locale> languages;

    /** @param bundles the names of our bundles, without the package */
    JBossBundle(List<String> bundles, List<Locale> languages) {
        this.bundles = bundles;
        this.languages = languages;
    }

    /**
     * Writes sources and translations.
     *
     * @param compiled what our processor wrote
     * @return how JBoss Logging's processor is to be called with them
     */
    Compilation write(Path compiled, Path folder, Jars jars) throws IOException {
        Path files = Files.createDirectories(folder.resolve(PACKAGE.replace('.', '/')));
        Path source = files.resolve(NAME + ".java");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url(compiled)}, null)) {
            Files.writeString(source, source(texts(Locale.ROOT, loader)));
            for (Locale language : languages) {
                // JBoss Logging reads UTF-8.
                try (Writer file = Files.newBufferedWriter(files.resolve(NAME + ".i18n_" + language + ".properties"))) {
                    texts(language, loader).store(file, null);
                }
            }
        }
        return new Compilation(
                List.of(source),
                jars.jbossClassPath(),
                jars.jbossProcessorPath(),
                List.of("-AtranslationFilesPath=" + folder + "/"));
    }

    private Properties texts(Locale language, ClassLoader loader) {
        Properties texts = new Properties();
        for (String name : bundles) {
            ResourceBundle bundle = ResourceBundle.getBundle(StatusPackage.NAME + "." + name, language, loader);
            for (String key : bundle.keySet()) {
                texts.setProperty(name + "_" + key, printfFormat(bundle.getString(key)));
            }
        }
        return texts;
    }

    /** A text with values is a message format in our bundles, and one without is not. */
    private static String printfFormat(String text) {
        return text.contains("{0}") ? new MessageFormat(text).format(new Object[] {"%1$s", "%2$s", "%3$s"}) : text;
    }

    private static String source(Properties texts) {
        StringBuilder source = new StringBuilder("package " + PACKAGE + ";\n\n"
                + "import org.jboss.logging.annotations.Message;\n"
                + "import org.jboss.logging.annotations.MessageBundle;\n\n"
                + "@MessageBundle(projectCode = \"WEBEX\")\n"
                + "public interface " + NAME + " {\n");
        for (String name : new TreeSet<>(texts.stringPropertyNames())) {
            String text = texts.getProperty(name);
            source.append("\n    @Message(\"%s\")\n    String %s(%s);\n"
                    .formatted(text.replace("\\", "\\\\").replace("\"", "\\\""), name, parameters(text)));
        }
        return source.append("}\n").toString();
    }

    private static String parameters(String printfFormat) {
        StringBuilder parameters = new StringBuilder();
        for (int i = 1; printfFormat.contains("%" + i + "$s"); i++) {
            parameters.append(i == 1 ? "" : ", ").append("String value").append(i);
        }
        return parameters.toString();
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }
}
