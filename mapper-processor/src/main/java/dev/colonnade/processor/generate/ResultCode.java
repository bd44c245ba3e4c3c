package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Result;
import dev.colonnade.processor.model.Result.Shape;
import java.util.Locale;
import java.util.Optional;

/** The code around what a DAO method returns: how its rows are read, and the call that gives it. */
final class ResultCode {
    private final Result result;
    private final boolean changes;
    private final String label;

    ResultCode(DaoMethod method) {
        this.result = method.result();
        this.changes = method.change().isPresent() && !method.isConditional();
        this.label = method.label();
    }

    /** Whether a field for reading rows is needed. */
    boolean readsRows() {
        return result.isRows() || result.shape() == Shape.LWT;
    }

    /** The type of that field: {@code Rows<Flight>}. */
    TypeName rowsType() {
        JavaType row = result.entity()
                .<JavaType>map(MappedClass::type)
                .orElseGet(() -> result.scalar().orElseThrow().java());
        return TypeNames.generic(TypeNames.ROWS, row);
    }

    /** The expression that fills it. */
    CodeBlock rows(String query) {
        String kind = result.shape() == Shape.LWT ? "ofConditional" : "of";
        return CodeBlock.of("$T.$L($L, $L)", TypeNames.ROWS, kind, query, readerFactory());
    }

    private CodeBlock readerFactory() {
        Optional<MappedClass> entity = result.entity();
        return entity.isPresent()
                ? CodeBlock.of(
                        "$T::new", TypeNames.className(entity.get().type().generated(GeneratedClass.READER)))
                : CodeBlock.of(
                        "$T.of($L)",
                        TypeNames.SCALAR_READER,
                        FinderCode.of(result.scalar().orElseThrow().boxed()));
    }

    /**
     * The statement that executes and returns.
     *
     * @param executor the field of what executes it
     * @param bound the bound statement
     * @param rows the field for reading rows
     */
    CodeBlock execute(String executor, CodeBlock bound, String rows) {
        CodeBlock execution = readsRows()
                ? CodeBlock.of("$L.$L($L, $L)", executor, call(), bound, rows)
                : CodeBlock.of("$L.$L($L)", executor, call(), bound);
        if (result.shape() == Shape.NOTHING && !result.async()) {
            return execution;
        }
        return result.isPrimitive()
                ? CodeBlock.of("return $T.present($L, $S)", TypeNames.CELLS, execution, "The result of " + label)
                : CodeBlock.of("return $L", execution);
    }

    /** The executors' methods have the names of the shapes. */
    private String call() {
        if (changes && result.shape() == Shape.APPLIED) {
            return "changed";
        }
        return result.shape() == Shape.NOTHING ? "run" : result.shape().name().toLowerCase(Locale.ROOT);
    }
}
