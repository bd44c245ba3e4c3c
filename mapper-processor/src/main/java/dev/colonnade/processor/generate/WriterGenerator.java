package dev.colonnade.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that puts the values of entities into statements: {@code FlightWriter}. */
final class WriterGenerator {
    /** HotSpot compiles methods of this many columns best, and one of hundreds not at all. */
    static final int COLUMNS_A_METHOD = 25;

    private static final CodeBlock VERSION = CodeBlock.of("protocolVersion");

    private final MappedClass model;
    private final ClassName entity;

    WriterGenerator(MappedClass model) {
        this.model = model;
        this.entity = TypeNames.className(model.type());
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        TypeNames.className(model.type().generated(GeneratedClass.WRITER)))
                .addJavadoc("Puts the values of {@link $T}s into statements. A null is left as it is there.\n", entity)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(TypeNames.PROTOCOL_VERSION, "protocolVersion", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.INT, "firstKey", Modifier.PRIVATE, Modifier.FINAL);
        if (!model.isOnlyKey()) {
            type.addField(TypeName.INT, "firstColumn", Modifier.PRIVATE, Modifier.FINAL);
        }
        for (Property property : model.columns()) {
            CodecCode codec = codec(property);
            type.addField(codec.codecType(), codec.field(), Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addMethod(constructor());
        addWrite(type);
        return type;
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.PREPARED_QUERY, "query")
                .addParameter(TypeName.INT, "firstKey")
                .addParameter(TypeName.INT, "firstColumn")
                .addStatement("protocolVersion = query.protocolVersion()")
                .addStatement("this.firstKey = firstKey");
        if (!model.isOnlyKey()) {
            constructor.addStatement("this.firstColumn = firstColumn");
        }
        for (Property property : model.columns()) {
            CodecCode codec = codec(property);
            constructor.addStatement("$L = query.codec($L, $L)", codec.field(), at(property), codec.finder());
        }
        return constructor.build();
    }

    private void addWrite(TypeSpec.Builder type) {
        if (!model.inheritance().isRoot()) {
            addWrite(type, "write", Modifier.PUBLIC, model);
            return;
        }
        type.addMethod(method("write", Modifier.PUBLIC, model)
                .addCode(DiscriminatorCode.dispatch(
                        model, subclass -> CodeBlock.of("$L($L, values);\nreturn;\n", write(subclass), cast(subclass))))
                .build());
        model.inheritance()
                .subclasses()
                .forEach(subclass -> addWrite(type, write(subclass), Modifier.PRIVATE, subclass));
        if (model.primaryKey().stream().anyMatch(model.inheritance()::isDiscriminator)) {
            type.addMethod(DiscriminatorCode.method(model));
        }
    }

    private CodeBlock cast(MappedClass subclass) {
        return subclass.type().equals(model.type())
                ? CodeBlock.of("entity")
                : CodeBlock.of("($T) entity", TypeNames.className(subclass.type()));
    }

    private static String write(MappedClass subclass) {
        return "write" + String.join("", subclass.type().simpleNames());
    }

    /**
     * Adds what writes the objects of a class.
     *
     * @param written the class itself, or a subclass
     */
    private void addWrite(TypeSpec.Builder type, String name, Modifier access, MappedClass written) {
        List<Property> columns = written.columns();
        if (columns.size() <= COLUMNS_A_METHOD) {
            type.addMethod(write(name, access, columns, written));
            return;
        }
        MethodSpec.Builder whole = method(name, access, written);
        for (int from = 0; from < columns.size(); from += COLUMNS_A_METHOD) {
            String part = name + (from / COLUMNS_A_METHOD + 1);
            whole.addStatement("$L(entity, values)", part);
            type.addMethod(write(
                    part,
                    Modifier.PRIVATE,
                    columns.subList(from, Math.min(from + COLUMNS_A_METHOD, columns.size())),
                    written));
        }
        type.addMethod(whole.build());
    }

    private MethodSpec write(String name, Modifier access, List<Property> columns, MappedClass written) {
        NameAllocator locals = new NameAllocator();
        List.of("entity", "values", "protocolVersion", "firstKey", "firstColumn")
                .forEach(locals::newName);
        model.columns().forEach(property -> locals.newName(codec(property).field()));
        MethodSpec.Builder method = method(name, access, written);
        columns.stream()
                .filter(property -> property.isKey() || written.inheritance().isDiscriminator(property))
                .forEach(property -> method.addCode(putKey(property, written)));
        return method.addCode(new ColumnsCode(locals, (property, value) -> put(property, value, locals))
                        .of(written.shape(), "entity", property -> !property.isKey() && columns.contains(property)))
                .build();
    }

    private static MethodSpec.Builder method(String name, Modifier access, MappedClass written) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(access)
                .addParameter(TypeNames.className(written.type()), "entity")
                .addParameter(ArrayTypeName.of(TypeNames.BYTE_BUFFER), "values");
    }

    /** What is never null: a value of the key, or the discriminator. */
    private CodeBlock putKey(Property property, MappedClass written) {
        CodeBlock entity = CodeBlock.of("entity");
        CodeBlock value = written.inheritance().isDiscriminator(property)
                ? DiscriminatorCode.of(written, entity)
                : KeyCode.read(entity, property);
        return CodeBlock.of("values[$L] = $L;\n", at(property), codec(property).encode(value, VERSION));
    }

    private CodeBlock put(Property property, CodeBlock value, NameAllocator locals) {
        CodecCode codec = codec(property);
        if (property.isPrimitive()) {
            return CodeBlock.of("values[$L] = $L;\n", at(property), codec.encode(value, VERSION));
        }
        String local = locals.newName(property.variable());
        return CodeBlock.builder()
                .addStatement("$T $L = $L", TypeNames.of(property.type().java()), local, value)
                .add(UnlessNull.of(
                        property.type(),
                        CodeBlock.of("$L", local),
                        CodeBlock.of(
                                "values[$L] = $L;\n", at(property), codec.encode(CodeBlock.of("$L", local), VERSION))))
                .build();
    }

    /** The columns of the key stand together in a statement, and so do the others. */
    private CodeBlock at(Property property) {
        List<Property> key = model.primaryKey();
        int inKey = key.indexOf(model.same(property));
        String first = inKey >= 0 ? "firstKey" : "firstColumn";
        int index = inKey >= 0 ? inKey : model.regularColumns().indexOf(model.same(property));
        return index == 0 ? CodeBlock.of("$L", first) : CodeBlock.of("$L + $L", first, index);
    }

    private CodecCode codec(Property property) {
        return new PropertyCode(model.same(property), model).codec();
    }
}
