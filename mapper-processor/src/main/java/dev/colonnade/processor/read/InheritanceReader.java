package dev.colonnade.processor.read;

import dev.colonnade.annotations.Discriminator;
import dev.colonnade.annotations.DiscriminatorValue;
import dev.colonnade.annotations.Entity;
import dev.colonnade.processor.model.Inheritance;
import dev.colonnade.processor.model.Inheritance.Flaw;
import dev.colonnade.processor.model.Inheritance.Flaw.Reason;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.Unmapped;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads classes of one table that has rows of several, and all others alone. */
final class InheritanceReader {
    private final Elements elements;
    private final Subclasses subclasses;
    private final BiFunction<TypeElement, Inheritance, MappedClass> alone;

    /**
     * Makes it.
     *
     * @param alone reads a class by itself
     */
    InheritanceReader(Elements elements, Types types, BiFunction<TypeElement, Inheritance, MappedClass> alone) {
        this.elements = elements;
        this.subclasses = new Subclasses(types);
        this.alone = alone;
    }

    /** Whether the objects of a class are rows. */
    static boolean isEntity(TypeElement type) {
        return Annotations.has(type, Entity.class)
                || Annotations.has(type, Discriminator.class)
                || Annotations.has(type, DiscriminatorValue.class);
    }

    /** A class below an entity that is told apart by a discriminator, but no class of its rows. */
    Optional<Unmapped> unmapped(TypeElement type) {
        return isEntity(type)
                ? Optional.empty()
                : subclasses
                        .root(type)
                        .map(root -> new Unmapped(
                                TypeReader.classType(type).text(),
                                TypeReader.classType(root).text(),
                                Subclasses.isConcrete(type)));
    }

    MappedClass read(TypeElement type, Function<TypeElement, MappedClass> others) {
        Optional<AnnotationMirror> discriminator = Annotations.find(type, Discriminator.class);
        boolean nested = Annotations.has(type, DiscriminatorValue.class)
                && subclasses.root(type).isPresent();
        if (discriminator.isPresent() && !nested) {
            return Annotations.has(type, Entity.class)
                    ? alone.apply(type, root(type, discriminator.get()))
                    : alone.apply(type, flawed(type, Discriminator.class, Reason.NO_ENTITY));
        }
        if (!Annotations.has(type, DiscriminatorValue.class)) {
            return alone.apply(type, Inheritance.NONE);
        }
        return subclasses
                .root(type)
                .map(root -> subclass(type, others.apply(root)))
                .orElseGet(() -> alone.apply(type, flawed(type, DiscriminatorValue.class, Reason.NO_DISCRIMINATOR)));
    }

    private MappedClass subclass(TypeElement type, MappedClass root) {
        return root.inheritance().subclasses().stream()
                .filter(subclass -> subclass.type().equals(TypeReader.classType(type)))
                .findFirst()
                .map(subclass -> subclass.under(root))
                .orElseGet(() -> alone.apply(type, flawed(type, DiscriminatorValue.class, notListed(type))));
    }

    private static Reason notListed(TypeElement type) {
        return Subclasses.isConcrete(type) ? Reason.NOT_LISTED : Reason.ABSTRACT;
    }

    private Inheritance root(TypeElement root, AnnotationMirror annotation) {
        Property column = DiscriminatorColumn.of(root, annotation);
        List<TypeElement> listed = Annotations.classes(annotation, "subclasses")
                .map(listedType -> (TypeElement) listedType.asElement())
                .toList();
        List<Flaw> flaws = new ArrayList<>();
        listed.stream()
                .filter(type -> !subclasses.isSubclass(type, root))
                .forEach(type -> flaws.add(new Flaw(
                        Reason.STRANGER,
                        TypeReader.classType(type).text(),
                        Sites.of(TypeReader.classType(root).text(), root, annotation))));
        List<TypeElement> found = subclasses.of(root, listed);
        List<MappedClass> read = found.stream()
                .map(type -> alone.apply(type, inheritance(type, root, column, found)))
                .toList();
        if (read.isEmpty()) {
            flaws.addAll(flawed(root, Discriminator.class, Reason.NO_SUBCLASS).flaws());
        }
        return new Inheritance(
                true,
                Optional.of(column),
                Optional.empty(),
                read,
                List.of(),
                Optional.empty(),
                CommonAccess.of(root, elements),
                flaws);
    }

    private Inheritance inheritance(TypeElement type, TypeElement root, Property column, List<TypeElement> all) {
        List<Flaw> flaws = new ArrayList<>();
        if (!type.equals(root)) {
            flaws.addAll(flawed(type, Entity.class, Reason.ENTITY).flaws());
            flaws.addAll(flawed(type, Discriminator.class, Reason.NESTED).flaws());
        }
        return Inheritance.subclass(
                column,
                Annotations.find(type, DiscriminatorValue.class).map(value -> Annotations.string(value, "value")),
                all.stream()
                        .filter(other -> subclasses.isSubclass(other, type))
                        .map(other -> TypeReader.classType(other).text())
                        .toList(),
                flaws);
    }

    private static Inheritance flawed(TypeElement type, Class<? extends Annotation> annotation, Reason reason) {
        String name = TypeReader.classType(type).text();
        return Inheritance.alone(Annotations.find(type, annotation).stream()
                .map(mirror -> new Flaw(reason, name, Sites.of(name, type, mirror)))
                .toList());
    }
}
