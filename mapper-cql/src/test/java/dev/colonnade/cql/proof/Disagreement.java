package dev.colonnade.cql.proof;

import java.util.List;

/**
 * A statement of which a subject and the server do not say the same.
 *
 * @param agreement in what they differ
 * @param cql the statement
 * @param server what the server says
 * @param subject what the subject says
 * @param prepared whether the server prepares the statement, be it that it does not execute it then
 * @param warnings the subject's names of the rules of which it does not know whether the server finds them broken
 */
record Disagreement(
        Agreement agreement, String cql, String server, String subject, boolean prepared, List<String> warnings) {

    static Disagreement of(Agreement agreement, String cql, Witness witness, Verdict verdict) {
        boolean prepared = witness.answer().accepted();
        return switch (agreement) {
            case MARKERS ->
                new Disagreement(
                        agreement,
                        cql,
                        witness.markers().toString(),
                        verdict.markers().toString(),
                        prepared,
                        verdict.warnings());
            case COLUMNS ->
                new Disagreement(
                        agreement,
                        cql,
                        witness.columns().toString(),
                        verdict.columns().toString(),
                        prepared,
                        verdict.warnings());
            default ->
                new Disagreement(agreement, cql, witness.message(), verdict.message(), prepared, verdict.warnings());
        };
    }
}
