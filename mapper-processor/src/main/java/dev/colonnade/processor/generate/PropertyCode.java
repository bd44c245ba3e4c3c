package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MappedClass.Kind;
import dev.colonnade.processor.model.Property;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a generated class has for a property: the field of its codec, and that of its position where it is read. */
final class PropertyCode {
    private final Property property;
    private final MappedClass owner;
    private final String variable;
    private final CodecCode codec;
    private final Optional<Integer> position;

    /** Of a property whose position is found by its name when the program runs. */
    PropertyCode(Property property, MappedClass owner) {
        this(property, owner, Optional.empty());
    }

    /** Of a property that always has the same position. */
    PropertyCode(Property property, MappedClass owner, int position) {
        this(property, owner, Optional.of(position));
    }

    private PropertyCode(Property property, MappedClass owner, Optional<Integer> position) {
        this.property = property;
        this.owner = owner;
        this.position = position;
        this.variable = owner.variable(property);
        this.codec = new CodecCode(property.type(), variable + "Codec");
    }

    CodecCode codec() {
        return codec;
    }

    /** Its position: a field, {@code originAt}, unless it is known. */
    String at() {
        return position.map(String::valueOf).orElse(variable + "At");
    }

    /**
     * Declares the fields and fills them in the constructor.
     *
     * @param source what finds positions and codecs: {@code columns.}, or nothing for the class itself
     */
    void declare(TypeSpec.Builder type, MethodSpec.Builder constructor, String source) {
        declare(type, constructor, source, "codec");
    }

    /** The same with another method that finds the codec. */
    void declare(TypeSpec.Builder type, MethodSpec.Builder constructor, String source, String finder) {
        if (position.isEmpty()) {
            type.addField(TypeName.INT, at(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement(
                    "$L = $Lposition($S)", at(), source, property.column().name());
        }
        type.addField(codec.codecType(), codec.field(), Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("$L = $L$L($L, $L)", codec.field(), source, finder, at(), codec.finder());
    }

    /**
     * Reads the property.
     *
     * @param bytes the code that gives its encoding
     */
    CodeBlock decode(CodeBlock bytes) {
        String name = owner.kind() == Kind.PROJECTION
                ? owner.type().text() + "." + property.path()
                : owner.name().identifier().name() + "." + property.column().name();
        return codec.decode(bytes, name);
    }
}
