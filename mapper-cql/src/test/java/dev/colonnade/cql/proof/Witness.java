package dev.colonnade.cql.proof;

import dev.colonnade.oracle.Answer;
import dev.colonnade.oracle.NamedType;
import dev.colonnade.oracle.Prepared;
import dev.colonnade.oracle.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * What the server says of a statement.
 *
 * @param answer when it prepares it
 * @param execution why it refuses to execute what it prepares, as far as that could be tried
 */
record Witness(Answer answer, Optional<Refusal> execution) {

    Optional<Refusal> refusal() {
        return answer.refusal().or(() -> execution);
    }

    boolean isSyntaxError() {
        return answer.refusal()
                .filter(refusal -> refusal.reason() == Refusal.Reason.SYNTAX)
                .isPresent();
    }

    /** Only what has no markers can be executed. */
    boolean isExecutable() {
        return answer.prepared()
                .filter(prepared -> prepared.markers().isEmpty())
                .isPresent();
    }

    List<String> markers() {
        return answer.prepared().map(Prepared::markers).orElse(List.of()).stream()
                .map(NamedType::toString)
                .toList();
    }

    List<String> columns() {
        return answer.prepared().map(Prepared::columns).orElse(List.of()).stream()
                .map(NamedType::toString)
                .toList();
    }

    String message() {
        return refusal().map(Refusal::message).orElse("accepted");
    }
}
