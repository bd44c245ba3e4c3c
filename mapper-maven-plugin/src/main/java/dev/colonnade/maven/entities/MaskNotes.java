package dev.colonnade.maven.entities;

import com.palantir.javapoet.AnnotationSpec;
import dev.colonnade.annotations.Masked;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Mask;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import java.util.List;
import java.util.Optional;

/** The masks of columns as annotations. A view has those of its table, and says none. */
final class MaskNotes {
    private static final String DEFAULT = "mask_default()";

    private MaskNotes() {}

    static List<AnnotationSpec> of(Column column, Table table) {
        return mask(column, table).filter(mask -> canBeSaid(mask, column)).map(MaskNotes::note).stream()
                .toList();
    }

    /** What has no annotation, each in a sentence. */
    static List<String> leftOut(Table table) {
        return table.columns().stream()
                .flatMap(column -> mask(column, table).filter(mask -> !canBeSaid(mask, column)).stream()
                        .map(mask -> "The mask " + mask.cql() + " of the column "
                                + column.name().cql() + " is left out, as no annotation says it."))
                .toList();
    }

    private static Optional<Mask> mask(Column column, Table table) {
        return table.view().isPresent() ? Optional.empty() : column.mask();
    }

    private static boolean canBeSaid(Mask mask, Column column) {
        boolean hasValueOfParts = !mask.function().arguments().isEmpty()
                && (column.type().unfrozen() instanceof UdtType || column.type() instanceof TupleType);
        return mask.isNative() && mask.isConstant() && !hasValueOfParts;
    }

    private static AnnotationSpec note(Mask mask) {
        return mask.cql().equals(DEFAULT) ? Notes.of(Masked.class) : Notes.of(Masked.class, "$S", mask.cql());
    }
}
