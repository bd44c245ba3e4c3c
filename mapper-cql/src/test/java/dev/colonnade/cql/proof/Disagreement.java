package dev.colonnade.cql.proof;

/**
 * A statement of which a subject and the server do not say the same.
 *
 * @param agreement in what they differ
 * @param cql the statement
 * @param server what the server says
 * @param subject what the subject says
 */
record Disagreement(Agreement agreement, String cql, String server, String subject) {

    static Disagreement of(Agreement agreement, String cql, Witness witness, Verdict verdict) {
        return switch (agreement) {
            case MARKERS ->
                new Disagreement(
                        agreement,
                        cql,
                        witness.markers().toString(),
                        verdict.markers().toString());
            case COLUMNS ->
                new Disagreement(
                        agreement,
                        cql,
                        witness.columns().toString(),
                        verdict.columns().toString());
            default -> new Disagreement(agreement, cql, witness.message(), verdict.message());
        };
    }
}
