package io.github.connectstatus.tables;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/**
 * The packages of this module stand in an order, so that there is no circle of them, and their classes stand in no circle
 * either. Every package has its place in the order: a new one is added here.
 */
class ArchitectureTest {

    private static final String ROOT = "io.github.connectstatus.tables";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void packagesStandInAnOrder() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("csv")
                .definedBy(ROOT + ".csv")
                .layer("root")
                .definedBy(ROOT)
                .layer("translation")
                .definedBy(ROOT + ".translation")
                .layer("folder")
                .definedBy(ROOT + ".folder")
                .layer("page")
                .definedBy(ROOT + ".page")
                .layer("update")
                .definedBy(ROOT + ".update")
                .layer("usage")
                .definedBy(ROOT + ".usage")
                .layer("report")
                .definedBy(ROOT + ".report")
                .layer("catalogue")
                .definedBy(ROOT + ".catalogue")
                .layer("cli")
                .definedBy(ROOT + ".cli")
                .whereLayer("csv")
                .mayNotAccessAnyLayer()
                .whereLayer("root")
                .mayOnlyAccessLayers("csv")
                .whereLayer("translation")
                .mayOnlyAccessLayers("csv", "root")
                .whereLayer("folder")
                .mayOnlyAccessLayers("csv", "root", "translation")
                .whereLayer("page")
                .mayOnlyAccessLayers("csv", "root")
                .whereLayer("update")
                .mayOnlyAccessLayers("csv", "root", "translation", "folder", "page")
                .whereLayer("usage")
                .mayOnlyAccessLayers("csv", "root", "folder", "update")
                .whereLayer("report")
                .mayOnlyAccessLayers("csv", "root", "translation", "folder", "page", "update", "usage")
                .whereLayer("catalogue")
                .mayOnlyAccessLayers("csv", "root", "translation", "folder")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .check(CLASSES);
    }

    @Test
    void classesStandInNoCircle() {
        slices().assignedFrom(new TopLevelClasses()).should().beFreeOfCycles().check(CLASSES);
    }

    /** Takes nested classes to be parts of the class around them. */
    private static final class TopLevelClasses implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(topLevel(type).getName());
        }

        private static JavaClass topLevel(JavaClass type) {
            return type.getEnclosingClass().map(TopLevelClasses::topLevel).orElse(type);
        }

        @Override
        public String getDescription() {
            return "top-level classes";
        }
    }
}
