package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.CreateIndex;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An index of a table.
 *
 * @param name its name, unless the server chooses it
 * @param kind its kind
 * @param column the column
 * @param target what of the column it holds
 * @param className the class of a custom index, as it is written
 * @param options its options
 * @since 0.1.0
 */
public record Index(
        Optional<Identifier> name,
        Kind kind,
        Identifier column,
        Target target,
        Optional<String> className,
        Map<String, String> options) {
    /** The class of a storage-attached index. */
    public static final String SAI_CLASS = "org.apache.cassandra.index.sai.StorageAttachedIndex";
    /** The class of an SSTable-attached index. */
    public static final String SASI_CLASS = "org.apache.cassandra.index.sasi.SASIIndex";

    private static final Set<String> SAI_NAMES = Set.of("sai", "storageattachedindex");

    /** The kinds of indexes. */
    public enum Kind {
        /** The built-in secondary index. */
        SECONDARY,
        /** A storage-attached index; from Cassandra 5.0. */
        SAI,
        /** An SSTable-attached secondary index. */
        SASI,
        /** A class of which nothing is known. */
        CUSTOM;

        /**
         * The kind that a class makes an index.
         *
         * @param className the class, or a name for it, as it is written behind USING
         * @return its kind
         */
        public static Kind ofClass(String className) {
            if (className.equals(SAI_CLASS) || SAI_NAMES.contains(className.toLowerCase(Locale.ROOT))) {
                return SAI;
            }
            return className.equals(SASI_CLASS) ? SASI : CUSTOM;
        }
    }

    /** What of a column an index holds. */
    public enum Target {
        /** The values of a plain column, or of a list, set or map. */
        VALUES,
        /** The keys of a map. */
        KEYS,
        /** The entries of a map. */
        ENTRIES,
        /** A frozen collection as a whole. */
        FULL
    }

    /**
     * The name that the server gives an index that has none, as long as no other has it
     * (IndexMetadata.generateDefaultIndexName).
     *
     * @param table the table
     * @param column the column; empty for an index of several
     * @return the name
     */
    public static Identifier defaultName(Identifier table, Optional<Identifier> column) {
        String name = table.name() + "_" + column.map(c -> c.name() + "_").orElse("") + "idx";
        return new Identifier(name.replaceAll("\\W", ""));
    }

    /** Copies the map. */
    public Index {
        options = Map.copyOf(options);
    }

    /**
     * The statement that creates this index if there is none of its name.
     *
     * @param table the table that it is of
     * @return the statement
     */
    public CreateIndex definition(Identifier table) {
        return Definitions.index(this, table);
    }
}
