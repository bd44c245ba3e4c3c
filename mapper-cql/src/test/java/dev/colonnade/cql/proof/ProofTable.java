package dev.colonnade.cql.proof;

import java.util.List;

/** A table or view: the columns of its key come first, in their order. */
record ProofTable(String name, List<ProofColumn> columns, List<ProofIndex> indexes, boolean view) {

    List<ProofColumn> partitionKey() {
        return with(ProofColumn.Role.PARTITION);
    }

    List<ProofColumn> clustering() {
        return with(ProofColumn.Role.CLUSTERING);
    }

    List<ProofColumn> statics() {
        return with(ProofColumn.Role.STATIC);
    }

    List<ProofColumn> regular() {
        return with(ProofColumn.Role.REGULAR);
    }

    List<ProofColumn> notInKey() {
        return columns.stream().filter(column -> !column.isKey()).toList();
    }

    boolean isCounter() {
        return columns.stream().anyMatch(column -> column.type().is("counter"));
    }

    ProofColumn column(String wanted) {
        return columns.stream()
                .filter(column -> column.name().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private List<ProofColumn> with(ProofColumn.Role role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }
}
