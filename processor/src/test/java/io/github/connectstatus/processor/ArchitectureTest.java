package io.github.connectstatus.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** Data goes one way: found, read, checked, modelled, written. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.connectstatus.processor");

    /** One slice for each class of a file. */
    private static final SliceAssignment FILES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            JavaClass outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            return SliceIdentifier.of(outermost.getName());
        }

        @Override
        public String getDescription() {
            return "the classes of a file";
        }
    };

    @Test
    void noClassesDependOnEachOther() {
        slices().assignedFrom(FILES).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theModelKnowsNothingOfWriting() {
        noClasses()
                .that()
                .haveNameMatching(".*\\.(GeneratedTypes|BundleModel|BundleFiles|TypeNames|GeneratedAnnotations"
                        + "|ClassFileChecks|NameChecks|FormatPattern|ExceptionClasses|TableRequest|Options)")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(\\w*Writer|JavaSource)")
                .check(CLASSES);
    }

    @Test
    void whatMaintainersNeedIsNotReachedFromHere() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.connectstatus.tables.folder..",
                        "io.github.connectstatus.tables.page..",
                        "io.github.connectstatus.tables.update..",
                        "io.github.connectstatus.tables.usage..",
                        "io.github.connectstatus.tables.report..",
                        "io.github.connectstatus.tables.catalogue..",
                        "io.github.connectstatus.tables.cli..")
                .check(CLASSES);
    }
}
