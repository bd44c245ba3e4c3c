package dev.colonnade.processor.model;

import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How objects of a class are read and made: a tree, whose leaves are columns.
 *
 * @param type the class
 * @param members its members, in the order of their declaration
 * @param construction how an object is made of them
 */
public record ObjectShape(ClassType type, List<Member> members, Construction construction) {
    public ObjectShape {
        members = List.copyOf(members);
    }

    /** What is known of the objects of a class that are all of its subclasses. */
    public static ObjectShape unknown(ClassType type) {
        return new ObjectShape(type, List.of(), new Construction.ByConstructor(List.of()));
    }

    /** The leaves, in the order of their declaration. */
    public Stream<Property> columns() {
        return members.stream().flatMap(Member::columns);
    }

    /** Finds a member by its name. */
    public Member member(String name) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether all types that it names exist by now. */
    public boolean isComplete() {
        return members.stream().allMatch(Member::isComplete);
    }

    /** Whether an object can be made, and all its members be read. */
    public boolean isClear() {
        return construction.isClear()
                && members.stream()
                        .allMatch(member -> (member.read().isPresent() || isComputed(member))
                                && (!(member instanceof Embedded embedded)
                                        || embedded.shape().isClear()));
    }

    /** What is computed is never written. */
    private static boolean isComputed(Member member) {
        return member instanceof Property property && property.isComputed();
    }

    /** The objects that are in it, at any depth. */
    public Stream<Embedded> embedded() {
        return members.stream()
                .flatMap(member -> member instanceof Embedded embedded
                        ? Stream.concat(Stream.of(embedded), embedded.shape().embedded())
                        : Stream.empty());
    }

    /** Its own shape, and those of the objects that are in it. */
    public Stream<ObjectShape> shapes() {
        return Stream.concat(Stream.of(this), embedded().map(Embedded::shape));
    }

    /** The same with other columns. */
    public ObjectShape withColumns(UnaryOperator<Property> change) {
        return new ObjectShape(
                type, members.stream().map(member -> member.withColumns(change)).toList(), construction);
    }
}
