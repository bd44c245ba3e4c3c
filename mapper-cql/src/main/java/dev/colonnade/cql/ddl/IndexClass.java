package dev.colonnade.cql.ddl;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.statement.CreateIndex;
import dev.colonnade.cql.term.Literal;
import java.util.Optional;

/** What USING means. */
final class IndexClass {
    private static final String BUILT_IN = "legacy_local_table";

    private IndexClass() {}

    static Index.Kind kind(CreateIndex index, CassandraVersion version) {
        Optional<String> name = index.className().map(Literal::text);
        if (name.isEmpty() || isBuiltIn(index, version)) {
            return Index.Kind.SECONDARY;
        }
        return Index.Kind.ofClass(name.get());
    }

    static boolean isSai(String name) {
        return Index.Kind.ofClass(name) == Index.Kind.SAI;
    }

    /** Whether USING names what would be taken without it. */
    static boolean isBuiltIn(CreateIndex index, CassandraVersion version) {
        return !index.custom()
                && version.isAtLeast(CassandraVersion.V5_0)
                && index.className()
                        .filter(name -> name.text().equalsIgnoreCase(BUILT_IN))
                        .isPresent();
    }
}
