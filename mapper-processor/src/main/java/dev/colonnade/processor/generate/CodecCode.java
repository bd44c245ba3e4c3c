package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.colonnade.processor.model.JavaType.Primitive;
import dev.colonnade.processor.model.ValueType;

/** The code around the codec of one value: its type, how it is found, and how it reads and writes. */
final class CodecCode {
    private final ValueType type;
    private final String field;

    /**
     * Makes it.
     *
     * @param type the value's type
     * @param field the field that holds the codec
     */
    CodecCode(ValueType type, String field) {
        this.type = type;
        this.field = field;
    }

    String field() {
        return field;
    }

    TypeName codecType() {
        return isUnboxed() && type.java() instanceof Primitive primitive
                ? TypeNames.primitiveCodec(primitive)
                : TypeNames.generic(TypeNames.TYPE_CODEC, type.java());
    }

    /** {@code Codecs.listOf(Codecs.of(String.class))}. */
    CodeBlock finder() {
        return FinderCode.of(type);
    }

    CodeBlock encode(CodeBlock value, CodeBlock protocolVersion) {
        return CodeBlock.of("$L.encode$L($L, $L)", field, primitive(), value, protocolVersion);
    }

    /**
     * Decodes a value.
     *
     * @param bytes where it is
     * @param name how a message names it, should a primitive be null
     */
    CodeBlock decode(CodeBlock bytes, String name) {
        CodeBlock checked = type.java() instanceof Primitive
                ? CodeBlock.of("$T.present($L, $S)", TypeNames.CELLS, bytes, name)
                : bytes;
        return CodeBlock.of("$L.decode$L($L, protocolVersion)", field, primitive(), checked);
    }

    private String primitive() {
        return isUnboxed() ? "Primitive" : "";
    }

    /** The driver's codecs leave most primitives as they are, if no converter stands between. */
    private boolean isUnboxed() {
        return FinderCode.isUnboxed(type);
    }
}
