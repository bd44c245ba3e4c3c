package dev.colonnade.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MappedClass;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the class that makes objects of several classes, each of a row that is of it: {@code AnimalReader}. */
final class RootReaderGenerator {
    private final MappedClass root;

    RootReaderGenerator(MappedClass root) {
        this.root = root;
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder type = ReaderGenerator.start(root);
        MethodSpec.Builder constructor = ReaderGenerator.constructor();
        Optional<MappedClass> itself = root.inheritance().subclasses().stream()
                .filter(subclass -> subclass.type().equals(root.type()))
                .findFirst();
        PropertyCode column = new PropertyCode(root.inheritance().column().orElseThrow(), itself.orElse(root));
        itself.map(ReaderGenerator::new)
                .ifPresentOrElse(
                        own -> {
                            own.declareColumns(type, constructor);
                            type.addMethod(own.object());
                        },
                        () -> column.declare(type, constructor, "columns."));
        CodeBlock.Builder read = CodeBlock.builder()
                .addStatement(
                        "$T $L = $L",
                        String.class,
                        DiscriminatorCode.LOCAL,
                        column.decode(CodeBlock.of("row.getBytesUnsafe($L)", column.at())));
        List<MappedClass> subclasses = root.inheritance().subclasses();
        for (int i = 0; i < subclasses.size(); i++) {
            MappedClass subclass = subclasses.get(i);
            String reader = "reader" + (i + 1);
            read.beginControlFlow(
                    "if ($S.equals($L))", subclass.inheritance().value().orElseThrow(), DiscriminatorCode.LOCAL);
            if (subclass.type().equals(root.type())) {
                read.addStatement("return $L(row)", ReaderGenerator.OBJECT);
            } else {
                ClassName name = TypeNames.className(subclass.type().generated(GeneratedClass.READER));
                type.addField(name, reader, Modifier.PRIVATE, Modifier.FINAL);
                constructor.addStatement("$L = new $T(columns)", reader, name);
                read.addStatement("return $L.$L(row)", reader, ReaderGenerator.OBJECT);
            }
            read.endControlFlow();
        }
        read.add(DiscriminatorCode.refusal(root));
        return type.addMethod(constructor.build())
                .addMethod(ReaderGenerator.read(TypeNames.className(root.type()))
                        .addCode(read.build())
                        .build());
    }
}
