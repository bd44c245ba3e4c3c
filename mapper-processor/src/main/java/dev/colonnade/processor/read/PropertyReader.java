package dev.colonnade.processor.read;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.ClusteringOrder;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Frozen;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Transient;
import dev.colonnade.processor.model.Access;
import dev.colonnade.processor.model.KeyPart;
import dev.colonnade.processor.model.MappedClass.TransientMisuse;
import dev.colonnade.processor.model.Member;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.Site;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the properties of a class: the components of a record, or the fields of any other. */
final class PropertyReader {
    private final TypeElement owner;
    private final TypeReader typeReader;
    private final List<Member> members = new ArrayList<>();
    private final List<TransientMisuse> misuses = new ArrayList<>();
    private final Set<Element> read = new HashSet<>();

    private PropertyReader(TypeElement owner, TypeReader typeReader) {
        this.owner = owner;
        this.typeReader = typeReader;
    }

    static PropertyReader ofRecord(TypeElement owner, TypeReader typeReader) {
        PropertyReader reader = new PropertyReader(owner, typeReader);
        owner.getRecordComponents().forEach(reader::addComponent);
        return reader;
    }

    static PropertyReader ofClass(TypeElement owner, TypeReader typeReader, Members members) {
        PropertyReader reader = new PropertyReader(owner, typeReader);
        members.fields().forEach(field -> reader.addField(field, members));
        return reader;
    }

    List<Member> members() {
        return members;
    }

    List<TransientMisuse> misuses() {
        return misuses;
    }

    /** The elements whose annotations were read. */
    Set<Element> read() {
        return read;
    }

    private void addComponent(RecordComponentElement component) {
        List<Element> annotated = List.of(component);
        read.addAll(annotated);
        Access accessor = new Access.Method(component.getSimpleName().toString());
        addMisuse(annotated, true);
        add(component.asType(), Optional.of(accessor), Optional.empty(), annotated);
    }

    private void addField(VariableElement field, Members members) {
        List<Element> annotated =
                Stream.concat(Stream.of(field), members.getter(field).stream()).toList();
        read.addAll(annotated);
        if (annotation(annotated, Transient.class).isPresent()) {
            addMisuse(annotated, false);
        } else {
            add(members.typeOf(field), members.read(field), members.write(field), annotated);
        }
    }

    /**
     * A transient property of a class is no column, so that it can say nothing about one; a component is always one.
     */
    private void addMisuse(List<Element> annotated, boolean component) {
        boolean contradicted = Stream.of(PartitionKey.class, ClusteringColumn.class, CqlName.class, Frozen.class)
                .anyMatch(type -> annotation(annotated, type).isPresent());
        Optional<Annotated> transience = annotation(annotated, Transient.class);
        if (transience.isPresent() && (component || contradicted)) {
            String name = annotated.get(0).getSimpleName().toString();
            misuses.add(new TransientMisuse(name, component, transience.get().site(label(name))));
        }
    }

    private void add(TypeMirror type, Optional<Access> read, Optional<Access> write, List<Element> annotated) {
        Element element = annotated.get(0);
        String name = element.getSimpleName().toString();
        String label = label(name);
        members.add(new Property(
                List.of(),
                name,
                Names.of(label, name, annotated),
                typeReader.value(type),
                read,
                write,
                annotation(annotated, PartitionKey.class).map(a -> keyPart(label, a)),
                annotation(annotated, ClusteringColumn.class).map(a -> keyPart(label, a)),
                annotation(annotated, Frozen.class).map(a -> a.site(label)),
                Sites.of(label, element)));
    }

    private String label(String property) {
        return TypeReader.classType(owner).text() + "." + property;
    }

    private static KeyPart keyPart(String label, Annotated annotated) {
        boolean descending = Annotations.value(annotated.mirror(), "order")
                .filter(order -> order.getValue().toString().equals(ClusteringOrder.DESC.name()))
                .isPresent();
        return new KeyPart(Annotations.integer(annotated.mirror(), "value", -1), descending, annotated.site(label));
    }

    private static Optional<Annotated> annotation(List<Element> elements, Class<? extends Annotation> type) {
        return elements.stream()
                .flatMap(element -> Annotations.find(element, type).map(a -> new Annotated(element, a)).stream())
                .findFirst();
    }

    private record Annotated(Element element, AnnotationMirror mirror) {
        Site site(String label) {
            return Sites.of(label, element, mirror);
        }
    }
}
