package dev.colonnade.cql.proof;

/** A column: its name as CQL writes it, its type and its role in the table. */
record ProofColumn(String name, ProofType type, Role role) {

    /** What a column is in its table. */
    enum Role {
        /** Part of the partition key. */
        PARTITION,
        /** A clustering column. */
        CLUSTERING,
        /** One value per partition. */
        STATIC,
        /** Any other. */
        REGULAR
    }

    boolean isKey() {
        return role == Role.PARTITION || role == Role.CLUSTERING;
    }
}
