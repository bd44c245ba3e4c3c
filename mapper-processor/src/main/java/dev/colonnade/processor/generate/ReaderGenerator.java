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

/** Writes the class that makes objects of rows: {@code FlightReader}. */
final class ReaderGenerator {
    /** What makes an object of a row that is known to be one. */
    static final String OBJECT = "object";

    private final MappedClass model;
    private final ClassName entity;

    ReaderGenerator(MappedClass model) {
        this.model = model;
        this.entity = TypeNames.className(model.type());
    }

    TypeSpec.Builder type() {
        return complete(start(model));
    }

    /** The same inside another class, of which it is a detail. */
    TypeSpec nested(String name) {
        return complete(start(model, TypeSpec.classBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC)))
                .build();
    }

    private TypeSpec.Builder complete(TypeSpec.Builder type) {
        MethodSpec.Builder constructor = constructor();
        declareColumns(type, constructor);
        type.addMethod(constructor.build());
        return model.inheritance().column().isEmpty()
                ? type.addMethod(read(entity).addCode(make()).build())
                : type.addMethod(read(entity).addCode(checked()).build()).addMethod(object());
    }

    void declareColumns(TypeSpec.Builder type, MethodSpec.Builder constructor) {
        model.selection().forEach(property -> new PropertyCode(property, model).declare(type, constructor, "columns."));
        if (isWide()) {
            model.selection().forEach(property -> type.addMethod(column(property)));
        }
    }

    /** The method that makes an object of a row that is known to be one. */
    MethodSpec object() {
        return MethodSpec.methodBuilder(OBJECT)
                .addJavadoc("Makes an object of a row that is known to be one.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(entity)
                .addParameter(TypeNames.ROW, "row")
                .addCode(make())
                .build();
    }

    private CodeBlock make() {
        return new ObjectCode(isWide() ? this::call : this::value, this::isNull).make(model.shape());
    }

    /** The class, with what all readers have. */
    static TypeSpec.Builder start(MappedClass model) {
        ClassName reader = TypeNames.className(model.type().generated(GeneratedClass.READER));
        return start(model, TypeSpec.classBuilder(reader).addModifiers(Modifier.PUBLIC));
    }

    private static TypeSpec.Builder start(MappedClass model, TypeSpec.Builder type) {
        ClassName entity = TypeNames.className(model.type());
        return type.addJavadoc("Makes {@link $T}s of rows, for one shape of result.\n", entity)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(TypeNames.ROW_READER, entity))
                .addField(TypeNames.PROTOCOL_VERSION, "protocolVersion", Modifier.PRIVATE, Modifier.FINAL);
    }

    static MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.RESULT_COLUMNS, "columns")
                .addStatement("protocolVersion = columns.protocolVersion()");
    }

    /** A method of hundreds of columns would never be compiled to machine code: each has one of its own then. */
    private boolean isWide() {
        return model.selection().size() > WriterGenerator.COLUMNS_A_METHOD;
    }

    static MethodSpec.Builder read(ClassName entity) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(entity)
                .addParameter(TypeNames.ROW, "row");
    }

    private CodeBlock checked() {
        Property column = model.inheritance().column().orElseThrow();
        String own = model.inheritance().value().orElseThrow();
        return CodeBlock.builder()
                .addStatement("$T $L = $L", String.class, DiscriminatorCode.LOCAL, value(column))
                .beginControlFlow("if (!$S.equals($L))", own, DiscriminatorCode.LOCAL)
                .add(DiscriminatorCode.refusal(model))
                .endControlFlow()
                .addStatement("return $L(row)", OBJECT)
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
