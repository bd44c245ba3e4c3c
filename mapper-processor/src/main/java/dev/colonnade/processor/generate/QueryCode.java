package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import javax.lang.model.element.Modifier;

/** The constant of a statement. */
final class QueryCode {
    private QueryCode() {}

    /**
     * Declares it.
     *
     * @param idempotence the factory method of the query that says whether it may be repeated
     * @param label the method, for messages
     */
    static FieldSpec constant(String name, String idempotence, String label, CodeBlock cql) {
        return FieldSpec.builder(TypeNames.QUERY, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.$L(\n$>$>$S,\n$L$<$<)", TypeNames.QUERY, idempotence, label, cql)
                .build();
    }
}
