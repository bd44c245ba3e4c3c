package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MappedClass.Kind;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A tuple is a record: its components have an order. */
final class TupleRule implements Rule<MappedClass> {
    static final String FIX = "make it a record, whose components have an order, or put @Udt on it";

    @Override
    public void check(MappedClass model, Problems problems) {
        if (model.kind() == Kind.TUPLE && !model.declaration().kind().equals("record")) {
            problems.add(new Problem(
                    ProblemCode.TUPLE_RECORD,
                    model.site(),
                    model.type().text() + " has @Tuple, but is no record",
                    FIX));
        }
    }
}
