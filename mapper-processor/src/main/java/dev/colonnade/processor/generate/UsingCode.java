package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import dev.colonnade.processor.model.Capitalized;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.JavaType.Primitive;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The code around the parameters that stand in USING, where they are no bind markers by name. */
final class UsingCode {
    private final List<Value> values = new ArrayList<>();

    private record Value(Parameter parameter, int position, String codec) {
        Primitive type() {
            return parameter.ttl() ? Primitive.INT : Primitive.LONG;
        }

        String check() {
            return parameter.ttl() ? "ttl" : "timestamp";
        }
    }

    UsingCode(DaoMethod method, NameAllocator names) {
        if (method.operation() instanceof Operation.Query) {
            return;
        }
        // USING stands in front, but for an insert at the end.
        int first = method.operation() instanceof Operation.Insert
                ? method.target().orElseThrow().columns().size()
                : 0;
        for (Parameter parameter : method.usingParameters()) {
            String kind = parameter.ttl() ? "TtlCodec" : "TimestampCodec";
            values.add(new Value(parameter, first + values.size(), names.newName(method.name() + kind)));
        }
    }

    List<FieldSpec> fields() {
        return values.stream()
                .map(value -> FieldSpec.builder(
                                TypeNames.primitiveCodec(value.type()), value.codec(), Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .toList();
    }

    /** Fills the fields, in the constructor. */
    CodeBlock initialization(String query) {
        CodeBlock.Builder code = CodeBlock.builder();
        values.forEach(value -> code.addStatement(
                "$L = $L.codec($L, $T.primitive$L())",
                value.codec(),
                query,
                value.position(),
                TypeNames.CODECS,
                Capitalized.of(value.type().text())));
        return code.build();
    }

    /** The statements that put the values among all. */
    CodeBlock put(String array, CodeBlock version) {
        CodeBlock.Builder code = CodeBlock.builder();
        values.forEach(value -> code.addStatement(
                "$L[$L] = $L.encodePrimitive($T.$L($L), $L)",
                array,
                value.position(),
                value.codec(),
                TypeNames.VALUES,
                value.check(),
                value.parameter().name(),
                version));
        return code.build();
    }
}
