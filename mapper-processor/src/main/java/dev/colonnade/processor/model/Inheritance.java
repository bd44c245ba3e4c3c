package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That one table has rows of several classes.
 *
 * @param isRoot whether it is the class whose table it is, with the rows of all subclasses
 * @param column the column that says of which class a row is; none if the table has rows of one class
 * @param value what it says of a row of this class, if that is said
 * @param subclasses the classes, those that extend others before these; none if this is one of them
 * @param extending the names of the classes that extend this one, if this is one of them
 * @param root the class whose table it is, if this is a class of its rows that stands alone
 * @param common how objects of any of the classes are read
 * @param flaws what is said where it means nothing
 */
public record Inheritance(
        boolean isRoot,
        Optional<Property> column,
        Optional<String> value,
        List<MappedClass> subclasses,
        List<String> extending,
        Optional<MappedClass> root,
        List<Access> common,
        List<Flaw> flaws) {
    /** Of a class that has a table of its own, and no subclasses in it. */
    public static final Inheritance NONE = alone(List.of());

    /**
     * What is said where it means nothing.
     *
     * @param reason why
     * @param type the class that it is said of
     * @param site the annotation
     */
    public record Flaw(Reason reason, String type, Site site) {
        /** Why it means nothing. */
        public enum Reason {
            /** A discriminator of a class that has no table. */
            NO_ENTITY,
            /** A value of a class whose superclasses have no discriminator. */
            NO_DISCRIMINATOR,
            /** A value of a class that the entity does not list. */
            NOT_LISTED,
            /** A subclass with a table of its own. */
            ENTITY,
            /** A discriminator of a class that is itself told apart by one. */
            NESTED,
            /** A value of a class that has no objects. */
            ABSTRACT,
            /** A listed class that is no concrete subclass. */
            STRANGER,
            /** A discriminator of a class without concrete subclasses. */
            NO_SUBCLASS
        }
    }

    public Inheritance {
        subclasses = List.copyOf(subclasses);
        extending = List.copyOf(extending);
        common = List.copyOf(common);
        flaws = List.copyOf(flaws);
    }

    /** Of a class that has a table of its own, though its annotations say otherwise. */
    public static Inheritance alone(List<Flaw> flaws) {
        return new Inheritance(
                false, Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), flaws);
    }

    /** Of a class of the rows of a table. */
    public static Inheritance subclass(
            Property column, Optional<String> value, List<String> extending, List<Flaw> flaws) {
        return new Inheritance(
                false, Optional.of(column), value, List.of(), extending, Optional.empty(), List.of(), flaws);
    }

    /** The same as a class that stands alone. */
    Inheritance under(MappedClass otherRoot) {
        return new Inheritance(isRoot, column, value, subclasses, extending, Optional.of(otherRoot), common, flaws);
    }

    /** Whether a column is the discriminator. */
    public boolean isDiscriminator(Property property) {
        return column.filter(property::equals).isPresent();
    }

    /** The same of a name. */
    public boolean isDiscriminator(Identifier name) {
        return column.filter(property -> property.column().equals(name)).isPresent();
    }

    /** What the discriminator can say. */
    public List<String> values() {
        return Stream.concat(value.stream(), subclasses.stream().flatMap(sub -> sub.inheritance().value().stream()))
                .toList();
    }
}
