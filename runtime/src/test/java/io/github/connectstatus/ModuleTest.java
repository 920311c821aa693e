package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ModuleTest {

    @Test
    void theRuntimeNeedsNothingButTheJdksBase() throws IOException {
        assertThat(descriptor().requires())
                .filteredOn(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
    }

    @Test
    void onlyAnnotationsAreNeededToCompile() throws IOException {
        assertThat(descriptor().requires())
                .filteredOn(required -> required.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("org.jspecify");
    }

    @Test
    void theModuleExportsItsOnePackage() throws IOException {
        assertThat(descriptor().exports())
                .singleElement()
                .satisfies(exported -> assertThat(exported.source()).isEqualTo("io.github.connectstatus"));
    }

    /** Read from beside the classes, so that it is found on a class path too. */
    private static ModuleDescriptor descriptor() throws IOException {
        String type = Status.class.getResource("Status.class").toString();
        String folder = type.substring(0, type.length() - "io/github/connectstatus/Status.class".length());
        try (InputStream in = URI.create(folder + "module-info.class").toURL().openStream()) {
            return ModuleDescriptor.read(in);
        }
    }
}
