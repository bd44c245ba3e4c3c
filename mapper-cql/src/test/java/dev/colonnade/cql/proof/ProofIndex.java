package dev.colonnade.cql.proof;

/** An index: on which part of which column, and of which sort. */
record ProofIndex(String name, String column, Part part, Sort sort) {

    /** What of a column is indexed. */
    enum Part {
        /** The value, or the elements of a collection. */
        VALUES,
        /** The keys of a map. */
        KEYS,
        /** The entries of a map. */
        ENTRIES,
        /** A frozen collection as a whole. */
        FULL
    }

    /** Which code keeps an index. */
    enum Sort {
        /** Cassandra's first sort of index. */
        SECONDARY,
        /** A storage-attached index. */
        SAI,
        /** A SASI index. */
        SASI
    }
}
