package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import javax.lang.model.element.Modifier;

/** What a generated class has for a property: the field of its codec, and that of its position where it is read. */
final class PropertyCode {
    private final Property property;
    private final CodecCode codec;

    PropertyCode(Property property) {
        this.property = property;
        this.codec = new CodecCode(property.type(), property.variable() + "Codec");
    }

    CodecCode codec() {
        return codec;
    }

    /** The field of its position: {@code originAt}. */
    String at() {
        return property.variable() + "At";
    }

    /**
     * Declares both fields and fills them in the constructor.
     *
     * @param source what finds positions and codecs: {@code columns.}, or nothing for the class itself
     */
    void declare(TypeSpec.Builder type, MethodSpec.Builder constructor, String source) {
        type.addField(TypeName.INT, at(), Modifier.PRIVATE, Modifier.FINAL);
        type.addField(codec.codecType(), codec.field(), Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement(
                "$L = $Lposition($S)", at(), source, property.column().name());
        constructor.addStatement("$L = $Lcodec($L, $L)", codec.field(), source, at(), codec.finder());
    }

    /**
     * Reads the property.
     *
     * @param bytes the code that gives its encoding
     */
    CodeBlock decode(CodeBlock bytes, MappedClass owner) {
        return codec.decode(
                bytes,
                owner.name().identifier().name() + "." + property.column().name());
    }
}
