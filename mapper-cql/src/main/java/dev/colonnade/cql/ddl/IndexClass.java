package dev.colonnade.cql.ddl;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.statement.CreateIndex;
import dev.colonnade.cql.term.Literal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What USING means. */
final class IndexClass {
    /** The names of a storage-attached index, in any case. */
    static final List<String> SAI_NAMES = List.of("sai", "storageattachedindex");
    /** The class of a storage-attached index. */
    static final String SAI = "org.apache.cassandra.index.sai.StorageAttachedIndex";
    /** The class of an SSTable-attached index. */
    static final String SASI = "org.apache.cassandra.index.sasi.SASIIndex";

    private static final String BUILT_IN = "legacy_local_table";

    private IndexClass() {}

    static Index.Kind kind(CreateIndex index, CassandraVersion version) {
        Optional<String> name = index.className().map(Literal::text);
        if (name.isEmpty() || isBuiltIn(index, version)) {
            return Index.Kind.SECONDARY;
        }
        if (isSai(name.get())) {
            return Index.Kind.SAI;
        }
        return name.get().equals(SASI) ? Index.Kind.SASI : Index.Kind.CUSTOM;
    }

    static boolean isSai(String name) {
        return name.equals(SAI) || SAI_NAMES.contains(name.toLowerCase(Locale.ROOT));
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
