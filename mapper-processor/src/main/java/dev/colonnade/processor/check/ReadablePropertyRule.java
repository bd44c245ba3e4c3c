package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Capitalized;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Member;
import dev.colonnade.processor.model.ObjectShape;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** The value of each property can be read, so that none is silently not written. */
final class ReadablePropertyRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        model.shape().shapes().forEach(shape -> check(shape, problems));
    }

    private static void check(ObjectShape shape, Problems problems) {
        shape.members().stream()
                .filter(member -> member.read().isEmpty() && !isComputed(member))
                .forEach(member -> problems.add(new Problem(
                        ProblemCode.UNREADABLE_PROPERTY,
                        member.site(),
                        shape.type().text() + "." + member.name()
                                + " cannot be read: generated code sees neither a getter nor the field",
                        "add " + member.javaType().text() + " get" + Capitalized.of(member.name()) + "() or "
                                + member.name() + "(), make the field accessible, or mark it @Transient")));
    }

    /** What is computed is never written. */
    private static boolean isComputed(Member member) {
        return member instanceof Property property && property.isComputed();
    }
}
