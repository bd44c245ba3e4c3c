package dev.colonnade.processor.check;

import dev.colonnade.processor.problem.Problems;

/**
 * One thing that a model must hold.
 *
 * @param <M> what it is about: a class, a DAO, one of its methods, a mapper
 */
@FunctionalInterface
interface Rule<M> {
    void check(M model, Problems problems);
}
