package dev.colonnade.cql.proof;

/** Compares what a subject says with what the server says. */
final class Comparison {

    private Comparison() {}

    static Agreement of(Subject subject, Verdict verdict, Witness witness) {
        boolean refused = witness.refusal().isPresent();
        if (verdict.refusal().isEmpty()) {
            return refused ? Agreement.WRONG_ACCEPT : ofAccepted(verdict, witness);
        }
        Verdict.Refused refusal = verdict.refusal().get();
        if (!refused) {
            boolean cannotBeTried = refusal.onExecution() && !witness.isExecutable();
            return cannotBeTried ? Agreement.AGREE : Agreement.WRONG_REFUSAL;
        }
        if (verdict.isSyntaxError() != witness.isSyntaxError()) {
            return Agreement.SYNTAX;
        }
        if (refusal.syntax() || explainsAny(subject, refusal, witness)) {
            return Agreement.AGREE;
        }
        // What the server fails at when it executes hides no rule that it would have checked before.
        return witness.answer().accepted() && !refusal.onExecution() ? Agreement.WRONG_REFUSAL : Agreement.RULE;
    }

    /** Of a statement that breaks several rules the server tells the first that it meets, which may be any of them. */
    private static boolean explainsAny(Subject subject, Verdict.Refused refusal, Witness witness) {
        return refusal.rules().stream().anyMatch(rule -> subject.explains(rule, witness.message()));
    }

    private static Agreement ofAccepted(Verdict verdict, Witness witness) {
        if (!verdict.markers().equals(witness.markers())) {
            return Agreement.MARKERS;
        }
        return verdict.columns().equals(witness.columns()) ? Agreement.AGREE : Agreement.COLUMNS;
    }
}
