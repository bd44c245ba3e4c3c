package dev.colonnade.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation.Batch;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.model.Statements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the method that sends several writes together; each of them has its statement and fields as if it were alone.
 */
final class BatchMethodGenerator {
    private final DaoMethod method;
    private final Batch batch;
    private final String executor;
    private final ResultCode result;
    private final String rows;
    private final NameAllocator locals;
    private final String list;
    private final Map<Parameter, String> ones = new LinkedHashMap<>();
    private final Map<Parameter, DaoMethodGenerator> parts = new LinkedHashMap<>();

    BatchMethodGenerator(DaoMethod method, Batch batch, Statements statements, NameAllocator names) {
        this.method = method;
        this.batch = batch;
        this.executor = names.newName(method.name() + "Executor");
        this.result = new ResultCode(method, names);
        this.rows = names.newName(method.name() + "Rows");
        this.locals = DaoMethodGenerator.parameterNames(method);
        this.list = locals.newName("statements");
        List<Parameter> entities = method.parameters().stream()
                .filter(parameter -> parameter.entity().isPresent())
                .toList();
        for (int i = 0; i < entities.size(); i++) {
            Parameter entity = entities.get(i);
            String one = entity.many() ? locals.newName("entity") : "";
            DaoMethod part = batch.parts().get(i);
            ones.put(entity, one);
            parts.put(entity, new DaoMethodGenerator(part, statements.of(part), names, locals, one));
        }
    }

    /** What writes the statement and the fields of each part. */
    List<DaoMethodGenerator> parts() {
        return List.copyOf(parts.values());
    }

    /** What executes them together, and what reads the rows that stood in the way if they are asked for. */
    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        fields.add(DaoMethodGenerator.field(TypeNames.executor(executes()), executor));
        if (result.readsRows()) {
            fields.add(DaoMethodGenerator.field(result.rowsType(), rows));
        }
        return fields;
    }

    /** Fills them, in the constructor: the rows are of one entity, whichever statement they stand in the way of. */
    CodeBlock initialization() {
        DaoMethodGenerator first = parts().get(0);
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$L = context.$L($L)", executor, executes(), first.constant());
        if (result.readsRows()) {
            code.addStatement("$L = $L", rows, result.rows(first.query()));
        }
        return code.build();
    }

    private String executes() {
        return DeliveryCode.executor(method.result().delivery());
    }

    MethodSpec method() {
        MethodSpec.Builder code = MethodSignature.of(method.name(), method.result(), method.parameters())
                .varargs(method.varargs());
        TypeName statements = ParameterizedTypeName.get(ClassName.get(List.class), TypeNames.BOUND_STATEMENT);
        code.addStatement("$T $L = new $T<>()", statements, list, ArrayList.class);
        parts.forEach((parameter, part) -> code.addCode(add(parameter, part)));
        code.addStatement(
                result.execute(executor, CodeBlock.of("$T.$L, $L", TypeNames.BATCH_TYPE, batch.kind(), list), rows));
        return code.build();
    }

    private CodeBlock add(Parameter parameter, DaoMethodGenerator part) {
        if (!parameter.many()) {
            return part.addTo(list);
        }
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($T $L : $L)",
                        TypeNames.className(parameter.entity().orElseThrow().type()),
                        ones.get(parameter),
                        parameter.name())
                .add(part.addTo(list))
                .endControlFlow()
                .build();
    }
}
