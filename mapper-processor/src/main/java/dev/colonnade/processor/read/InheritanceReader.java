package dev.colonnade.processor.read;

import dev.colonnade.annotations.Discriminator;
import dev.colonnade.annotations.DiscriminatorValue;
import dev.colonnade.annotations.Entity;
import dev.colonnade.processor.model.Inheritance;
import dev.colonnade.processor.model.Inheritance.Flaw;
import dev.colonnade.processor.model.Inheritance.Flaw.Reason;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
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

    MappedClass read(TypeElement type, Function<TypeElement, MappedClass> others) {
        Optional<AnnotationMirror> discriminator = Annotations.find(type, Discriminator.class);
        if (discriminator.isPresent()) {
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
        List<MappedClass> read = subclasses.of(root, listed).stream()
                .map(type -> alone.apply(type, inheritance(type, root, column)))
                .toList();
        if (read.isEmpty()) {
            flaws.addAll(flawed(root, Discriminator.class, Reason.NO_SUBCLASS).flaws());
        }
        return new Inheritance(
                true,
                Optional.of(column),
                Optional.empty(),
                read,
                Optional.empty(),
                CommonAccess.of(root, elements),
                flaws);
    }

    private static Inheritance inheritance(TypeElement type, TypeElement root, Property column) {
        boolean own = !type.equals(root) && Annotations.has(type, Entity.class);
        return Inheritance.subclass(
                column,
                Annotations.find(type, DiscriminatorValue.class).map(value -> Annotations.string(value, "value")),
                own ? flawed(type, Entity.class, Reason.ENTITY).flaws() : List.of());
    }

    private static Inheritance flawed(TypeElement type, Class<? extends Annotation> annotation, Reason reason) {
        String name = TypeReader.classType(type).text();
        return Inheritance.alone(Annotations.find(type, annotation).stream()
                .map(mirror -> new Flaw(reason, name, Sites.of(name, type, mirror)))
                .toList());
    }
}
