package dev.colonnade.processor.read;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.ClusteringOrder;
import dev.colonnade.annotations.Frozen;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Transient;
import dev.colonnade.processor.model.Access;
import dev.colonnade.processor.model.KeyPart;
import dev.colonnade.processor.model.MappedClass.TransientMisuse;
import dev.colonnade.processor.model.MappedClass.TransientMisuse.Reason;
import dev.colonnade.processor.model.Member;
import dev.colonnade.processor.model.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the properties of a class: the components of a record, or the fields of any other. */
final class PropertyReader {
    private final TypeElement owner;
    private final ValueReader values;
    private final Names names;
    private final RoleReader roles;
    private final List<Member> members = new ArrayList<>();
    private final List<TransientMisuse> misuses = new ArrayList<>();
    private final Set<Element> read = new HashSet<>();

    PropertyReader(TypeElement owner, ValueReader values, Names names, RoleReader roles) {
        this.owner = owner;
        this.values = values;
        this.names = names;
        this.roles = roles;
    }

    /** Reads the components of a record. */
    void readComponents() {
        owner.getRecordComponents().forEach(this::addComponent);
        for (TransientName name : TransientName.of(owner)) {
            boolean component = owner.getRecordComponents().stream().anyMatch(name::names);
            addMisuse(name, component ? Reason.COMPONENT : Reason.UNKNOWN);
        }
    }

    /** Reads the fields of any other class. */
    void readFields(Members members) {
        List<TransientName> transients = TransientName.of(owner);
        for (VariableElement field : members.fields()) {
            if (transients.stream().noneMatch(name -> name.names(field))) {
                addField(field, members);
            }
        }
        transients.stream()
                .filter(name -> members.fields().stream().noneMatch(name::names))
                .forEach(name -> addMisuse(name, Reason.UNKNOWN));
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
        if (Annotated.find(annotated, Transient.class).isPresent()) {
            addMisuse(annotated, false);
        } else {
            add(members.typeOf(field), members.read(field), members.write(field), annotated);
        }
    }

    /**
     * A transient property of a class is no column, so that it can say nothing about one; a component is always one.
     */
    private void addMisuse(List<Element> annotated, boolean component) {
        boolean contradicted = IgnoredAnnotations.OF_COLUMNS.stream()
                .anyMatch(type -> Annotated.find(annotated, type).isPresent());
        Optional<Annotated> transience = Annotated.find(annotated, Transient.class);
        if (transience.isPresent() && (component || contradicted)) {
            String name = annotated.get(0).getSimpleName().toString();
            Reason reason = component ? Reason.COMPONENT : Reason.CONTRADICTED;
            misuses.add(new TransientMisuse(name, reason, transience.get().site(label(name))));
        }
    }

    private void addMisuse(TransientName name, Reason reason) {
        misuses.add(new TransientMisuse(name.property(), reason, name.site()));
    }

    private void add(TypeMirror type, Optional<Access> read, Optional<Access> write, List<Element> annotated) {
        Element element = annotated.get(0);
        String name = element.getSimpleName().toString();
        String label = label(name);
        members.add(new Property(
                List.of(),
                name,
                names.ofProperty(owner, label, annotated),
                values.read(TypeUse.of(type, label, annotated)),
                read,
                write,
                Annotated.find(annotated, PartitionKey.class).map(a -> keyPart(label, a)),
                Annotated.find(annotated, ClusteringColumn.class).map(a -> keyPart(label, a)),
                Annotated.find(annotated, Frozen.class).map(a -> a.site(label)),
                roles.read(label, annotated),
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
}
