package dev.colonnade.cql.proof;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The schema of the proof in one release: its DDL, and what a generator must know of it. */
record ProofSchema(
        String release, List<String> ddl, Map<String, Map<String, ProofType>> userTypes, List<ProofTable> tables) {

    static final String KEYSPACE = "proof";

    boolean isBefore5() {
        return release.equals("4.1");
    }

    Map<String, ProofType> fields(ProofType userType) {
        return userTypes.getOrDefault(userType.name(), Map.of());
    }

    ProofType field(ProofType userType, String field) {
        return Objects.requireNonNull(fields(userType).get(field));
    }

    /** A user-defined type may name its keyspace. */
    String qualified(String type) {
        return userTypes.containsKey(type) ? KEYSPACE + "." + type : type;
    }
}
