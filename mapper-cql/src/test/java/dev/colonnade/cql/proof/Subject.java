package dev.colonnade.cql.proof;

/** Who is to say the same as the server. */
@FunctionalInterface
interface Subject {

    /** Judges a statement over the schema of the proof in a release; an exception counts as a crash. */
    Verdict judge(String release, String cql);

    /** Whether a rule of the subject is the one that the server's message tells of. */
    default boolean explains(String rule, String serverMessage) {
        return true;
    }
}
