package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.Scope;

/** A rule about all relations of a WHERE together. */
interface WholeRule {
    /** Whether a WHERE breaks it. */
    boolean isBroken(Analysis analysis);

    /** Says so. */
    void report(Analysis analysis, Scope scope);
}
