package io.github.connectstatus.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StatusTableProcessorTest {

    @Test
    void writesSource() {
        Compilation compilation = compile("webex-connect/messaging");

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("example.TableName")
                .hasSourceEquivalentTo(JavaFileObjects.forSourceString("example.TableName", """
                        package example;

                        import java.lang.String;
                        import javax.annotation.processing.Generated;

                        @Generated("io.github.connectstatus.processor.StatusTableProcessor")
                        public final class TableName {
                          public static final String NAME = "webex-connect/messaging";

                          private TableName() {}
                        }
                        """));
        assertThat(compilation)
                .generatedSourceFile("example.TableName")
                .contentsAsUtf8String()
                .contains("NAME");
    }

    @Property(tries = 5)
    void takesAnyName(@ForAll @AlphaChars @StringLength(min = 1, max = 8) String name) {
        assertThat(compile(name)).succeededWithoutWarnings();
    }

    private static Compilation compile(String table) {
        return Compiler.javac()
                .withOptions("-Xlint:all,-processing", "-Werror")
                .withProcessors(new StatusTableProcessor())
                .compile(JavaFileObjects.forSourceLines(
                        "example.package-info",
                        "@io.github.connectstatus.StatusTable(\"" + table + "\")",
                        "package example;"));
    }
}
