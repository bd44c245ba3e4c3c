package dev.colonnade.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.colonnade.processor.model.Declaration.Form;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MappedClass;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The code around the column that says of which class a row is. */
final class DiscriminatorCode {
    /** The local that holds what the column says. */
    static final String LOCAL = "discriminator";

    private DiscriminatorCode() {}

    /** The value for an object of a class, or of one of its subclasses. */
    static CodeBlock of(MappedClass model, CodeBlock object) {
        return model.inheritance()
                .value()
                .map(value -> CodeBlock.of("$S", value))
                .orElseGet(() -> CodeBlock.of(
                        "$T.$L($L)",
                        TypeNames.className(model.type().generated(GeneratedClass.WRITER)),
                        LOCAL,
                        object));
    }

    /** The method that finds that of an object of any subclass. */
    static MethodSpec method(MappedClass root) {
        return MethodSpec.methodBuilder(LOCAL)
                .addJavadoc("Finds what the discriminator says of an object.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(String.class)
                .addParameter(TypeNames.className(root.type()), "entity")
                .addCode(dispatch(root, subclass -> CodeBlock.of("return $L;\n", of(subclass, CodeBlock.of("entity")))))
                .build();
    }

    /** What is done with an object of each subclass; any other is refused. */
    static CodeBlock dispatch(MappedClass root, Function<MappedClass, CodeBlock> action) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (MappedClass subclass : root.inheritance().subclasses()) {
            code.beginControlFlow("if ($L)", isOf(subclass))
                    .add(action.apply(subclass))
                    .endControlFlow();
        }
        return code.addStatement("throw $T.noSubclass(entity, $S)", TypeNames.VALUES, table(root))
                .build();
    }

    /** A class may be extended by one that is not listed: what its objects add would be lost. */
    private static CodeBlock isOf(MappedClass subclass) {
        ClassName name = TypeNames.className(subclass.type());
        return subclass.declaration().form() == Form.CONCRETE
                        && subclass.declaration().kind().equals("class")
                ? CodeBlock.of("entity != null && entity.getClass() == $T.class", name)
                : CodeBlock.of("entity instanceof $T", name);
    }

    /** The statement that refuses a row whose discriminator says something else. */
    static CodeBlock refusal(MappedClass model) {
        return CodeBlock.of(
                "throw new $T($S, $S, $L, $T.of($L));\n",
                TypeNames.DISCRIMINATOR_EXCEPTION,
                table(model),
                model.inheritance().column().orElseThrow().column().name(),
                LOCAL,
                List.class,
                model.inheritance().values().stream()
                        .map(value -> CodeBlock.of("$S", value))
                        .collect(CodeBlock.joining(", ")));
    }

    private static String table(MappedClass model) {
        return model.name().identifier().name();
    }
}
