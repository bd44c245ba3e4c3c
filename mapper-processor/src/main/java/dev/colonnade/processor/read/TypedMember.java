package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Access;
import dev.colonnade.processor.model.Member;
import javax.lang.model.type.TypeMirror;

/**
 * A member, and its type as the compiler knows it.
 *
 * @param member the member
 * @param type its type, in which the type parameters of a superclass are resolved
 */
record TypedMember(Member member, TypeMirror type) {
    String name() {
        return member.name();
    }

    /** What reads it is called, or it is itself if nothing does. */
    String accessor() {
        return member.read()
                .map(read -> read instanceof Access.Method method ? method.name() : name())
                .orElse(name());
    }

    boolean isSettable() {
        return member.write().isPresent();
    }
}
