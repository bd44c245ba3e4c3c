package dev.colonnade.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import javax.lang.model.element.Modifier;

/** Writes the codec of a user-defined type: {@code LocationCodec}. */
final class UdtCodecGenerator {
    private static final ArrayTypeName FIELDS = ArrayTypeName.of(TypeNames.BYTE_BUFFER);

    private final MappedClass model;
    private final ClassName udt;

    UdtCodecGenerator(MappedClass model) {
        this.model = model;
        this.udt = TypeNames.className(model.type());
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        TypeNames.className(model.type().generated(GeneratedClass.CODEC)))
                .addJavadoc("Reads and writes {@link $T}s.\n", udt)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(TypeNames.UDT_CODEC, udt));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.USER_DEFINED_TYPE, "type")
                .addParameter(TypeNames.CODEC_REGISTRY, "registry")
                .addStatement("super(type, $T.class, registry)", udt);
        model.properties().forEach(property -> new PropertyCode(property).declare(type, constructor, ""));
        return type.addMethod(constructor.build()).addMethod(read()).addMethod(write());
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(udt)
                .addParameter(FIELDS, "fields")
                .addParameter(TypeNames.PROTOCOL_VERSION, "protocolVersion")
                .addCode(new ObjectCode(this::value).make(model.shape()))
                .build();
    }

    private MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(udt, "value")
                .addParameter(FIELDS, "fields")
                .addParameter(TypeNames.PROTOCOL_VERSION, "protocolVersion");
        for (Property property : model.properties()) {
            PropertyCode code = new PropertyCode(property);
            CodeBlock value = ObjectCode.read("value", property);
            method.addStatement(
                    "fields[$L] = $L", code.at(), code.codec().encode(value, CodeBlock.of("protocolVersion")));
        }
        return method.build();
    }

    private CodeBlock value(Property property) {
        PropertyCode code = new PropertyCode(property);
        return code.decode(CodeBlock.of("fields[$L]", code.at()), model);
    }
}
