package io.github.connectstatus.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.connectstatus.StatusMessages;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes the class that loads the message bundle. */
record BundleWriter(GeneratedTypes types) {

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.names().bundle())
                .addModifiers(PUBLIC, FINAL)
                .addJavadoc(DocText.paragraph(
                        "Loads the bundle {@code " + types.names().messages()
                                + "}: the messages of the table <b>" + DocText.escape(types.title())
                                + "</b>, keyed by the names of {@link "
                                + types.names().status().simpleName() + "}."))
                .addJavadoc("\n")
                .addJavadoc(
                        DocText.paragraph(
                                "<p>A message without placeholders stands as it is; one with placeholders is a {@link java.text.MessageFormat} pattern, whose arguments are the placeholders in the order of the English template."));
        types.published(type);
        return type.addField(messages())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(get())
                .addMethod(load())
                .build();
    }

    private FieldSpec messages() {
        return FieldSpec.builder(StatusMessages.class, "MESSAGES", STATIC, FINAL)
                .initializer(
                        "new $T($T::load)", StatusMessages.class, types.names().bundle())
                .build();
    }

    private MethodSpec get() {
        return MethodSpec.methodBuilder("get")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("Finds the messages in a language. What has no translation is in English.\n\n")
                .addJavadoc("@param locale the language wanted\n")
                .addJavadoc("@return the bundle that is nearest to it\n")
                .addJavadoc(
                        "@throws java.util.MissingResourceException if the bundle was left out of the application\n")
                .addParameter(Locale.class, "locale")
                .returns(ResourceBundle.class)
                .addStatement("return MESSAGES.bundle(locale)")
                .build();
    }

    private MethodSpec load() {
        return MethodSpec.methodBuilder("load")
                .addModifiers(PRIVATE, STATIC)
                .addParameter(Locale.class, "locale")
                .returns(ResourceBundle.class)
                .addStatement(
                        "return $T.getBundle($S, locale)",
                        ResourceBundle.class,
                        types.names().qualified(types.names().messages()))
                .build();
    }
}
