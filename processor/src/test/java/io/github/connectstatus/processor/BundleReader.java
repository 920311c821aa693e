package io.github.connectstatus.processor;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The ways in which people read a message from a bundle. */
interface BundleReader {

    /** The module that a folder holds where it is read as one; nothing of it is opened to anyone. */
    String MODULE = "acme";

    /** A public class of that module, in a package that it exports, with the static methods that {@link #inModule} calls. */
    String CLIENT = "com.example.api.Client";

    String read(String key, Locale locale, String... arguments);

    /** The JDK on the class path. */
    static BundleReader jdk(Path classes, String bundle) {
        ClassLoader loader = onClassPath(classes);
        return (key, locale, arguments) ->
                format(ResourceBundle.getBundle(bundle, locale, loader).getString(key), locale, arguments);
    }

    /** The JDK on the module path, in the module that has the bundle. */
    static BundleReader inModule(Path classes) {
        ClassLoader loader = onModulePath(classes);
        Function<Locale, ResourceBundle> bundles = locale -> {
            try {
                return (ResourceBundle) Class.forName(CLIENT, true, loader)
                        .getMethod("messages", Locale.class)
                        .invoke(null, locale);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        };
        return (key, locale, arguments) -> format(bundles.apply(locale).getString(key), locale, arguments);
    }

    /** ICU, with its own resource bundles and its own formats. */
    static BundleReader icu(Path classes, String bundle) {
        ClassLoader loader = onClassPath(classes);
        return (key, locale, arguments) -> {
            String text = UResourceBundle.getBundleInstance(bundle, ULocale.forLocale(locale), loader)
                    .getString(key);
            return arguments.length == 0
                    ? text
                    : new com.ibm.icu.text.MessageFormat(text, locale).format((Object[]) arguments);
        };
    }

    /** Spring, with nothing set but the bundle's name. */
    static BundleReader spring(Path classes, String bundle) {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename(bundle);
        source.setBeanClassLoader(onClassPath(classes));
        return (key, locale, arguments) -> source.getMessage(key, arguments, locale);
    }

    /** Spring's source that reads the files itself. */
    static BundleReader reloadingSpring(Path classes, String bundle) {
        ReloadableResourceBundleMessageSource source = new ReloadableResourceBundleMessageSource();
        source.setBasename(classes.toUri() + bundle.replace('.', '/'));
        return (key, locale, arguments) -> source.getMessage(key, arguments, locale);
    }

    private static String format(String text, Locale locale, String... arguments) {
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    static ClassLoader onModulePath(Path classes) {
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(classes, Project.RUNTIME.toPath()), ModuleFinder.of(), Set.of(MODULE));
        return ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader(MODULE);
    }

    private static ClassLoader onClassPath(Path classes) {
        try {
            return new URLClassLoader(
                    new URL[] {classes.toUri().toURL(), Project.RUNTIME.toURI().toURL()},
                    ClassLoader.getPlatformClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
