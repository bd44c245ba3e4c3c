package dev.colonnade.processor.model;

import dev.colonnade.cql.parse.CqlSyntaxException;
import dev.colonnade.cql.term.Term;
import java.util.Optional;

/**
 * That a property is computed when a row is read.
 *
 * @param expression the expression, as it is written
 * @param term what it says, unless it is none
 * @param error why it is none
 * @param site the annotation's value
 */
public record Computation(String expression, Optional<Term> term, Optional<CqlSyntaxException> error, Site site) {}
