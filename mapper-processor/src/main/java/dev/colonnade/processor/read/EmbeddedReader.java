package dev.colonnade.processor.read;

import dev.colonnade.annotations.Entity;
import dev.colonnade.cql.Identifier;
import dev.colonnade.processor.model.Access;
import dev.colonnade.processor.model.Declaration;
import dev.colonnade.processor.model.Embedded;
import dev.colonnade.processor.model.IgnoredAnnotation;
import dev.colonnade.processor.model.IgnoredAnnotation.Place;
import dev.colonnade.processor.model.KeyPart;
import dev.colonnade.processor.model.Member;
import dev.colonnade.processor.model.Name;
import dev.colonnade.processor.model.ObjectShape;
import dev.colonnade.processor.model.Parent;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.model.Unembeddable;
import dev.colonnade.processor.model.Unembeddable.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads properties that are objects of several columns. */
final class EmbeddedReader {
    private final ShapeReader shapes;
    private final Elements elements;
    private final BiFunction<TypeElement, ObjectShape, Declaration> declarations;

    /**
     * Makes it.
     *
     * @param declarations reads how a class of that shape is declared
     */
    EmbeddedReader(
            ShapeReader shapes, Elements elements, BiFunction<TypeElement, ObjectShape, Declaration> declarations) {
        this.shapes = shapes;
        this.elements = elements;
        this.declarations = declarations;
    }

    /**
     * What is said of an embedded property.
     *
     * @param name its name
     * @param label how messages name it
     * @param type its type
     * @param read how it is read, if it can be
     * @param write how it is set, if it can be
     * @param partitionKey that all of it is in the partition key, if that is said
     * @param clustering that all of it is clustering columns, if that is said
     * @param annotated where its annotations may stand
     */
    record Said(
            String name,
            String label,
            TypeMirror type,
            Optional<Access> read,
            Optional<Access> write,
            Optional<KeyPart> partitionKey,
            Optional<KeyPart> clustering,
            List<Element> annotated) {}

    /**
     * Reads a property.
     *
     * @param prefix what stands before the names of its columns
     * @param annotation the annotation that says that it is embedded
     */
    Member read(Said said, String prefix, Site annotation) {
        Site site = Sites.of(said.label(), said.annotated().get(0));
        Element element = said.type() instanceof DeclaredType declared ? declared.asElement() : null;
        if (!(element instanceof TypeElement type) || !isClass(type)) {
            return unembeddable(said, Reason.NO_CLASS, annotation);
        }
        if (shapes.isOpen(type)) {
            return unembeddable(said, Reason.RECURSIVE, annotation);
        }
        if (Annotations.has(type, Entity.class)) {
            return unembeddable(said, Reason.ENTITY, annotation);
        }
        ObjectShape shape = shapes.read(type);
        List<Property> alone = shape.columns().toList();
        Parent parent = new Parent(said.name(), said.read());
        UnaryOperator<Property> put = column -> column.named(prefixed(prefix, column.cqlName(), annotation))
                .inKey(
                        inKey(said.partitionKey(), column.partitionKey(), alone.indexOf(column)),
                        inKey(said.clustering(), column.clustering(), alone.indexOf(column)))
                .within(parent);
        return new Embedded(
                said.name(),
                declarations.apply(type, shape),
                shape.withColumns(put),
                contradictions(said),
                said.read(),
                said.write(),
                site);
    }

    /** What the classes of the JDK are made of differs from one version to the next. */
    private boolean isClass(TypeElement type) {
        return Set.of(ElementKind.CLASS, ElementKind.RECORD, ElementKind.INTERFACE)
                        .contains(type.getKind())
                && !elements.getPackageOf(type).getQualifiedName().toString().startsWith("java.");
    }

    private static Unembeddable unembeddable(Said said, Reason reason, Site annotation) {
        return new Unembeddable(
                said.name(), TypeReader.java(said.type()), reason, said.read(), said.write(), annotation);
    }

    /** Where the same class is embedded twice, what tells the names apart is the annotation. */
    private static Name prefixed(String prefix, Name name, Site annotation) {
        Identifier identifier = new Identifier(prefix + name.identifier().name());
        return name.valid()
                ? new Name(identifier, prefix + name.written(), true, annotation)
                : new Name(identifier, name.written(), false, name.site());
    }

    /** What is said of the whole counts for each column; the place is that of the first. */
    private static Optional<KeyPart> inKey(Optional<KeyPart> whole, Optional<KeyPart> own, int index) {
        return own.or(() -> whole.map(part -> new KeyPart(
                part.position() < 0 ? part.position() : part.position() + index, part.descending(), part.site())));
    }

    private static List<IgnoredAnnotation> contradictions(Said said) {
        return said.annotated().stream()
                .flatMap(element ->
                        IgnoredAnnotations.on(element, said.label(), IgnoredAnnotations.OF_ONE_COLUMN, Place.MEMBER))
                .toList();
    }
}
