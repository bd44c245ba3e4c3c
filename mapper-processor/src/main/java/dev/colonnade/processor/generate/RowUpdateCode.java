package dev.colonnade.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.colonnade.cql.statement.DataStatement;
import dev.colonnade.processor.model.ColumnUpdate;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.RowUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The code around an update whose columns are not all set by one marker each. */
final class RowUpdateCode {
    private final DaoMethod method;
    private final RowUpdate update;
    private final MappedClass entity;
    private final String field;
    private final String row;
    private final Optional<String> growing;

    RowUpdateCode(DaoMethod method, RowUpdate update, String constant, NameAllocator names) {
        this.method = method;
        this.update = update;
        this.entity = method.target().orElseThrow();
        this.field = names.newName(method.name() + "Row");
        this.row = names.newName(constant + "_ROW");
        this.growing = update.growing().map(statement -> names.newName(constant + "_GROWING"));
    }

    List<FieldSpec> constants() {
        List<FieldSpec> constants = new ArrayList<>();
        constants.add(constant(row, true, update.row()));
        boolean idempotent = method.options().idempotence().orElse(false);
        growing.ifPresent(name ->
                constants.add(constant(name, idempotent, update.growing().orElseThrow())));
        return constants;
    }

    private FieldSpec constant(String name, boolean idempotent, DataStatement statement) {
        return QueryCode.constant(name, idempotent, method, CqlCode.of(statement.clauses()));
    }

    FieldSpec field() {
        TypeName type = TypeNames.generic(TypeNames.ROW_UPDATE, entity.type());
        return FieldSpec.builder(type, field, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    /** Fills the field, in the constructor. */
    CodeBlock initialization(String query) {
        int key = entity.primaryKey().size();
        ClassName writer = TypeNames.className(entity.type().generated(GeneratedClass.WRITER));
        CodeBlock lists = growing.map(name -> CodeBlock.of("context.prepared($L),\n", name))
                .orElseGet(() -> CodeBlock.of(""));
        return CodeBlock.builder()
                .addStatement(
                        "$L = $T.$L(\n$>$>context.prepared($L),\nnew $T(context.prepared($L), 0, $L)::write,\n$L,\n$L,\n$L$L,\n$L$<$<)",
                        field,
                        TypeNames.ROW_UPDATE,
                        growing.isPresent() ? "withLists" : "of",
                        row,
                        writer,
                        row,
                        key,
                        key,
                        query,
                        lists,
                        method.usingParameters().size(),
                        update.columns().stream().map(RowUpdateCode::column).collect(CodeBlock.joining(",\n")))
                .build();
    }

    private static CodeBlock column(ColumnUpdate column) {
        CodeBlock fields = column.fields().stream()
                .map(name -> CodeBlock.of("$S", name.name()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "$T.$L($L)", TypeNames.COLUMN_UPDATE, column.kind().name().toLowerCase(Locale.ROOT), fields);
    }

    /**
     * The values that write all of the entity.
     *
     * @param nulls whether columns that are null are written
     */
    CodeBlock all(String entityName, boolean nulls) {
        return CodeBlock.of("$L.$L($L)", field, nulls ? "allWithNulls" : "all", entityName);
    }

    /** What changed. */
    CodeBlock between(DaoMethod.Change change) {
        return CodeBlock.of(
                "$L.between($L, $L)",
                field,
                change.before().name(),
                change.after().name());
    }
}
