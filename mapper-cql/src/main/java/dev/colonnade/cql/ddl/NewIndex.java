package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.statement.CreateIndex;
import dev.colonnade.cql.statement.IndexTarget;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Name;
import java.util.Map;
import java.util.Optional;

/** The index that a statement creates. */
final class NewIndex {
    private NewIndex() {}

    static Index of(CreateIndex statement, Index.Kind kind, DraftKeyspace keyspace) {
        IndexTarget target = statement.targets().get(0);
        boolean isNamed = kind != Index.Kind.SECONDARY;
        return new Index(
                Optional.of(statement.name().map(Name::identifier).orElseGet(() -> generated(statement, keyspace))),
                kind,
                target.column().identifier(),
                switch (target.part()) {
                    case COLUMN, VALUES -> Index.Target.VALUES;
                    case KEYS -> Index.Target.KEYS;
                    case ENTRIES -> Index.Target.ENTRIES;
                    case FULL -> Index.Target.FULL;
                },
                statement.className().filter(name -> isNamed).map(Literal::text),
                Options.find("options", statement.options()).map(Options::map).orElse(Map.of()));
    }

    /** The name that the server gives an index that has none. */
    private static Identifier generated(CreateIndex index, DraftKeyspace keyspace) {
        Optional<Identifier> column = index.targets().size() == 1
                ? Optional.of(index.targets().get(0).column().identifier())
                : Optional.empty();
        Identifier base = Index.defaultName(index.table().name().identifier(), column);
        Identifier name = base;
        for (int i = 1; keyspace.indexed(name).isPresent(); i++) {
            name = new Identifier(base.name() + "_" + i);
        }
        return name;
    }
}
