package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.model.Result;
import dev.colonnade.processor.model.Result.Shape;
import dev.colonnade.processor.model.RowType;
import java.util.Locale;

/** The code around what a DAO method returns: how its rows are read, and the call that gives it. */
final class ResultCode {
    private final DaoMethod method;
    private final Result result;
    private final NameAllocator names;
    private final boolean changes;

    /**
     * Makes it.
     *
     * @param names the names in the DAO: those of nested readers are known by their classes
     */
    ResultCode(DaoMethod method, NameAllocator names) {
        this.method = method;
        this.names = names;
        this.result = method.result();
        this.changes = method.change().isPresent() && !method.isConditional();
    }

    /** Whether a field for reading rows is needed. */
    boolean readsRows() {
        return result.isRows() || isOutcome();
    }

    /** The type of that field: {@code Rows<Flight>}. */
    TypeName rowsType() {
        return TypeNames.generic(TypeNames.ROWS, row().java());
    }

    /** The expression that fills it. */
    CodeBlock rows(String query) {
        String kind = isOutcome() ? "ofConditional" : "of";
        return CodeBlock.of("$T.$L($L, $L)", TypeNames.ROWS, kind, query, readerFactory());
    }

    /** Whether a row is read only if a condition does not hold. */
    private boolean isOutcome() {
        return result.shape() == Shape.LWT && !method.isIfExists();
    }

    private CodeBlock readerFactory() {
        RowType row = row();
        if (row instanceof RowType.OfEntity of) {
            return CodeBlock.of(
                    "$T::new", TypeNames.className(of.entity().type().generated(GeneratedClass.READER)));
        }
        if (row instanceof RowType.OfProjection of) {
            return CodeBlock.of("$L::new", names.get(of.projection().type()));
        }
        CodeBlock finders =
                row.values().map(value -> FinderCode.of(value.boxed())).collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "$T.$L($L)",
                row instanceof RowType.OfEntry ? TypeNames.ENTRY_READER : TypeNames.SCALAR_READER,
                isOutcome() ? "ofOutcome" : "of",
                finders);
    }

    private RowType row() {
        return result.row().orElseThrow();
    }

    /**
     * The statement that executes and returns.
     *
     * @param executor the field of what executes it
     * @param bound the bound statement
     * @param rows the field for reading rows
     */
    CodeBlock execute(String executor, CodeBlock bound, String rows) {
        if (result.isBound()) {
            return CodeBlock.of("return $L", bound);
        }
        CodeBlock call =
                CodeBlock.of("$L.$L($L$L$L)", executor, call(), bound, readsRows() ? ", " + rows : "", pageToken());
        CodeBlock execution = DeliveryCode.of(result.delivery(), call);
        if (result.shape() == Shape.NOTHING && result.delivery().waits()) {
            return execution;
        }
        return result.isPrimitive()
                ? CodeBlock.of(
                        "return $T.present($L, $S)", TypeNames.CELLS, execution, "The result of " + method.label())
                : CodeBlock.of("return $L", execution);
    }

    /** None is null: the first page. */
    private String pageToken() {
        return result.shape() == Shape.PAGE
                ? ", " + method.pageTokenParameter().map(Parameter::name).orElse("null")
                : "";
    }

    /** The executors' methods have the names of the shapes. */
    private String call() {
        if (changes && result.shape() == Shape.APPLIED) {
            return "changed";
        }
        return result.shape() == Shape.NOTHING ? "run" : result.shape().name().toLowerCase(Locale.ROOT);
    }
}
