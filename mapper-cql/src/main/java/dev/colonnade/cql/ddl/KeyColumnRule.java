package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.name.NearMisses;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.PrimaryKey;
import dev.colonnade.cql.term.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A primary key names columns of its table, each once, and none that is static (CreateTableStatement). */
final class KeyColumnRule {
    private KeyColumnRule() {}

    static void check(PrimaryKey key, List<Column> columns, Step step) {
        Set<Identifier> seen = new HashSet<>();
        for (Name name : key.columns()) {
            Optional<Column> column = columns.stream()
                    .filter(c -> c.name().equals(name.identifier()))
                    .findFirst();
            if (column.isEmpty()) {
                refuseUnknown(name, columns, step);
            } else if (!seen.add(name.identifier())) {
                refuse(name, "is twice in the primary key", "name it once", step);
            } else if (column.get().isStatic()) {
                refuse(
                        name,
                        "is static, so it is the same for all rows of a partition and cannot be of their key",
                        "remove STATIC, or take the column out of the key",
                        step);
            }
        }
    }

    private static void refuseUnknown(Name name, List<Column> columns, Step step) {
        List<Identifier> declared = columns.stream().map(Column::name).toList();
        List<String> near = NearMisses.of(name.identifier(), declared);
        step.refuse(
                CqlRule.SCHEMA_KEY_COLUMN,
                name.range(),
                "The primary key names the column " + name.cql() + ", which is not declared",
                near.isEmpty() ? Step.names(declared) : near,
                NearMisses.fix(near, "declare the column " + name.cql() + ", or name one of the others"));
    }

    private static void refuse(Name name, String why, String fix, Step step) {
        step.refuse(CqlRule.SCHEMA_KEY_COLUMN, name.range(), "The column " + name.cql() + " " + why, fix);
    }
}
