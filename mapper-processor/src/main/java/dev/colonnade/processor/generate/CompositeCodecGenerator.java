package dev.colonnade.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.processor.model.Capitalized;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.JavaType.Primitive;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MappedClass.Kind;
import dev.colonnade.processor.model.Property;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the codec of a user-defined type or a tuple: {@code LocationCodec}. */
final class CompositeCodecGenerator {
    private final MappedClass model;
    private final ClassName value;
    private final List<Property> primitives;

    CompositeCodecGenerator(MappedClass model) {
        this.model = model;
        this.value = TypeNames.className(model.type());
        this.primitives = primitives(model);
    }

    /** Those of the object itself: one in an embedded object may be missing with it. */
    private static List<Property> primitives(MappedClass model) {
        return model.shape().members().stream()
                .filter(Property.class::isInstance)
                .map(Property.class::cast)
                .filter(property -> FinderCode.isUnboxed(property.type()))
                .toList();
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        TypeNames.className(model.type().generated(GeneratedClass.CODEC)))
                .addJavadoc("Reads and writes {@link $T}s.\n", value)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(isTuple() ? TypeNames.TUPLE_CODEC : TypeNames.UDT_CODEC, value));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(isTuple() ? TypeNames.TUPLE_TYPE : TypeNames.USER_DEFINED_TYPE, "type")
                .addParameter(TypeNames.CODEC_REGISTRY, "registry")
                .addStatement("super(type, $T.class, registry)", value);
        model.properties()
                .forEach(property -> code(property)
                        .declare(type, constructor, "", primitives.contains(property) ? "primitive" : "codec"));
        type.addMethod(constructor.build()).addMethod(read()).addMethod(write());
        return primitives.isEmpty() ? type : type.addMethod(writePrimitive());
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(value)
                .addParameter(ArrayTypeName.of(TypeNames.BYTE_BUFFER), "fields")
                .addParameter(TypeNames.PROTOCOL_VERSION, "protocolVersion")
                .addCode(new ObjectCode(this::value, this::isNull).make(model.shape()))
                .build();
    }

    private MethodSpec write() {
        NameAllocator locals = new NameAllocator();
        List.of("value", "fields").forEach(locals::newName);
        ColumnsCode columns = new ColumnsCode(locals, this::put);
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(value, "value")
                .addParameter(ArrayTypeName.of(Object.class), "fields")
                .addCode(columns.of(model.shape(), "value", property -> !primitives.contains(property)))
                .build();
    }

    private MethodSpec writePrimitive() {
        return MethodSpec.methodBuilder("writePrimitive")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(value, "value")
                .addParameter(TypeName.INT, "position")
                .addParameter(TypeNames.BYTE_BUFFER, "target")
                .addCode(primitives.stream().map(this::putPrimitive).collect(CodeBlock.joining(" else ", "", "\n")))
                .build();
    }

    private CodeBlock putPrimitive(Property property) {
        CodeBlock read = ObjectCode.read(CodeBlock.of("value"), property.read().orElseThrow());
        return CodeBlock.of(
                "if (position == $L) {\n$>target.$L;\n$<}",
                code(property).at(),
                put(property.type().java(), read));
    }

    private static CodeBlock put(JavaType type, CodeBlock value) {
        return switch ((Primitive) type) {
            case BOOLEAN -> CodeBlock.of("put((byte) ($L ? 1 : 0))", value);
            case BYTE -> CodeBlock.of("put($L)", value);
            default -> CodeBlock.of("put$L($L)", Capitalized.of(type.text()), value);
        };
    }

    private CodeBlock put(Property property, CodeBlock value) {
        return CodeBlock.of("fields[$L] = $L;\n", code(property).at(), value);
    }

    private CodeBlock value(Property property) {
        PropertyCode code = code(property);
        return code.decode(CodeBlock.of("fields[$L]", code.at()));
    }

    private CodeBlock isNull(Property property) {
        return CodeBlock.of("fields[$L] == null", code(property).at());
    }

    private boolean isTuple() {
        return model.kind() == Kind.TUPLE;
    }

    /** The server knows the fields of a user-defined type by their names, the components of a tuple by their places. */
    private PropertyCode code(Property property) {
        return isTuple()
                ? new PropertyCode(property, model, model.properties().indexOf(property))
                : new PropertyCode(property, model);
    }
}
