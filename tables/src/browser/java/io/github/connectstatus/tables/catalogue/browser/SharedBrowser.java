package io.github.connectstatus.tables.catalogue.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all tests, since starting it takes longer than most of them. */
final class SharedBrowser implements ParameterResolver, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == CataloguePageDriver.class;
    }

    @Override
    public CataloguePageDriver resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        CataloguePageDriver page = browser(context);
        try {
            page.assertQuiet();
        } finally {
            page.reset();
        }
    }

    private static CataloguePageDriver browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(
                        CataloguePageDriver.class, key -> CataloguePageDriver.start(), CataloguePageDriver.class);
    }
}
