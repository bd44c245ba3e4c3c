package dev.colonnade.maven.entities;

import com.palantir.javapoet.AnnotationSpec;
import dev.colonnade.annotations.Index;
import dev.colonnade.cql.schema.Index.Kind;
import dev.colonnade.cql.schema.Index.Target;
import dev.colonnade.cql.schema.Table;
import java.util.List;
import java.util.Optional;

/** The indexes of a column as annotations. */
final class IndexNotes {
    private IndexNotes() {}

    static List<AnnotationSpec> of(dev.colonnade.cql.Identifier column, Table table) {
        return table.indexes(column).stream().map(index -> of(index, table)).toList();
    }

    private static AnnotationSpec of(dev.colonnade.cql.schema.Index index, Table table) {
        AnnotationSpec.Builder note = AnnotationSpec.builder(Index.class);
        index.name()
                .filter(name -> !name.equals(
                        dev.colonnade.cql.schema.Index.defaultName(table.name(), Optional.of(index.column()))))
                .ifPresent(name -> note.addMember("name", "$S", name.cql()));
        if (index.target() != Target.VALUES) {
            note.addMember("target", "$T.$L", Index.Part.class, index.target());
        }
        index.className().ifPresent(type -> using(note, type));
        index.definition(table.name())
                .options()
                .forEach(
                        option -> note.addMember("options", "$S", option.value().cql()));
        return note.build();
    }

    private static void using(AnnotationSpec.Builder note, String type) {
        switch (Kind.ofClass(type)) {
            case SAI -> note.addMember("using", "$T.SAI", Index.class);
            case SASI -> note.addMember("using", "$T.SASI", Index.class);
            default -> note.addMember("using", "$S", type);
        }
    }
}
