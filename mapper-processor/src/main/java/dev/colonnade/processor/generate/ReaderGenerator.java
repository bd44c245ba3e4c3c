package dev.colonnade.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import javax.lang.model.element.Modifier;

/** Writes the class that makes entities of rows: {@code FlightReader}. */
final class ReaderGenerator {
    private final MappedClass model;
    private final ClassName entity;

    ReaderGenerator(MappedClass model) {
        this.model = model;
        this.entity = TypeNames.className(model.type());
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        TypeNames.className(model.type().generated(GeneratedClass.READER)))
                .addJavadoc("Makes {@link $T}s of rows, for one shape of result.\n", entity)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(TypeNames.ROW_READER, entity))
                .addField(TypeNames.PROTOCOL_VERSION, "protocolVersion", Modifier.PRIVATE, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.RESULT_COLUMNS, "columns")
                .addStatement("protocolVersion = columns.protocolVersion()");
        model.selection().forEach(property -> new PropertyCode(property, model).declare(type, constructor, "columns."));
        type.addMethod(constructor.build()).addMethod(read());
        if (isWide()) {
            model.selection().forEach(property -> type.addMethod(column(property)));
        }
        return type;
    }

    /** A method of hundreds of columns would never be compiled to machine code: each has one of its own then. */
    private boolean isWide() {
        return model.selection().size() > WriterGenerator.COLUMNS_A_METHOD;
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(entity)
                .addParameter(TypeNames.ROW, "row")
                .addCode(new ObjectCode(isWide() ? this::call : this::value, this::isNull).make(model.shape()))
                .build();
    }

    private MethodSpec column(Property property) {
        return MethodSpec.methodBuilder(columnMethod(property))
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeNames.of(property.type().java()))
                .addParameter(TypeNames.ROW, "row")
                .addStatement("return $L", value(property))
                .build();
    }

    private CodeBlock call(Property property) {
        return CodeBlock.of("$L(row)", columnMethod(property));
    }

    private CodeBlock value(Property property) {
        PropertyCode code = new PropertyCode(property, model);
        return code.decode(CodeBlock.of("row.getBytesUnsafe($L)", code.at()));
    }

    private CodeBlock isNull(Property property) {
        return CodeBlock.of("row.isNull($L)", new PropertyCode(property, model).at());
    }

    /** Not the name itself: a property may be called as a method that is there, or a keyword. */
    private String columnMethod(Property property) {
        return model.variable(property) + "Of";
    }
}
