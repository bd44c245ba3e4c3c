package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An index of the table of an entity.
 *
 * @param index the index, which has a name
 * @param site the annotation that says it
 */
public record TableIndex(Index index, Site site) {
    /** Those of some columns. What has no name gets the one that the server would choose. */
    static List<TableIndex> of(Identifier table, List<Property> columns) {
        List<TableIndex> indexes = new ArrayList<>();
        for (Property column : columns) {
            for (ColumnIndex said : column.roles().indexes()) {
                Identifier name = said.name()
                        .map(Name::identifier)
                        .orElseGet(() -> freeName(Index.defaultName(table, Optional.of(column.column())), indexes));
                indexes.add(new TableIndex(index(name, column, said), said.site()));
            }
        }
        return indexes;
    }

    private static Index index(Identifier name, Property column, ColumnIndex said) {
        return new Index(
                Optional.of(name),
                said.className().map(Index.Kind::ofClass).orElse(Index.Kind.SECONDARY),
                column.column(),
                said.target(),
                said.className(),
                said.options().flatMap(CqlText::value).orElse(Map.of()));
    }

    private static Identifier freeName(Identifier base, List<TableIndex> others) {
        Set<Identifier> taken =
                others.stream().flatMap(other -> other.index.name().stream()).collect(Collectors.toSet());
        Identifier name = base;
        for (int i = 1; taken.contains(name); i++) {
            name = new Identifier(base.name() + "_" + i);
        }
        return name;
    }
}
