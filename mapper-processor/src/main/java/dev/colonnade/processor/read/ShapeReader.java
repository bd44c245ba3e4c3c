package dev.colonnade.processor.read;

import dev.colonnade.annotations.NamingStrategy;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.IgnoredAnnotation;
import dev.colonnade.processor.model.MappedClass.TransientMisuse;
import dev.colonnade.processor.model.ObjectShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads how objects of a mapped class are read and made, with those that are embedded in them. */
final class ShapeReader {
    private final TypeElement mapped;
    private final Elements elements;
    private final Types types;
    private final ColumnParts parts;
    private final Visibility visibility;
    private final EmbeddedReader embedded;
    private final Deque<TypeElement> open = new ArrayDeque<>();
    private final List<TransientMisuse> misplaced = new ArrayList<>();
    private final List<IgnoredAnnotation> ignored = new ArrayList<>();

    /**
     * Makes it.
     *
     * @param mapped the class
     * @param home the class for which the code is generated that makes objects of it
     */
    ShapeReader(
            TypeElement mapped,
            TypeElement home,
            Elements elements,
            Types types,
            ColumnParts parts,
            Declarations declarations,
            OtherProcessors otherProcessors) {
        this.mapped = mapped;
        this.elements = elements;
        this.types = types;
        this.parts = parts;
        this.visibility = new Visibility(home, elements, types);
        this.embedded = new EmbeddedReader(
                this,
                elements,
                (type, shape) ->
                        declarations.of(type, GeneratedClass.READER, !otherProcessors.mayComplete(home, type, shape)));
    }

    ObjectShape read() {
        return read(mapped);
    }

    ObjectShape read(TypeElement type) {
        open.push(type);
        Members declared = new Members(type, visibility, elements, types);
        PropertyReader properties = new PropertyReader(type, new MemberReader(named(type), parts, embedded), declared);
        if (type.getKind() == ElementKind.RECORD) {
            properties.readComponents();
        } else {
            properties.readFieldsAndAccessors();
        }
        open.pop();
        misplaced.addAll(properties.misuses());
        ignored.addAll(IgnoredAnnotations.inClass(type, properties.read()));
        return new ObjectShape(
                TypeReader.classType(type),
                properties.members().stream().map(TypedMember::member).toList(),
                new ConstructionReader(type, visibility, elements, types, properties.members()).read());
    }

    /** The columns of an embedded object are named as those of the class that it is in, unless its own says how. */
    private TypeElement named(TypeElement type) {
        return Superclasses.andSelf(type).anyMatch(owner -> Annotations.has(owner, NamingStrategy.class))
                ? type
                : mapped;
    }

    /** Whether the shape of a class is being read, so that what is read now is in it. */
    boolean isOpen(TypeElement type) {
        return open.contains(type);
    }

    /** Where {@code @Transient} cannot be obeyed. */
    List<TransientMisuse> misplaced() {
        return misplaced;
    }

    /** Annotations that nothing reads. */
    List<IgnoredAnnotation> ignored() {
        return ignored;
    }
}
