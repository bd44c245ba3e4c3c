package dev.colonnade.processor.read;

import dev.colonnade.annotations.Transient;
import dev.colonnade.processor.model.Access;
import dev.colonnade.processor.model.MappedClass.TransientMisuse;
import dev.colonnade.processor.model.MappedClass.TransientMisuse.Reason;
import dev.colonnade.processor.model.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the properties of a class: the components of a record, or the fields of any other; of an interface or abstract
 * class its abstract accessors.
 */
final class PropertyReader {
    private final TypeElement owner;
    private final MemberReader reader;
    private final Members declared;
    private final List<TypedMember> members = new ArrayList<>();
    private final List<TransientMisuse> misuses = new ArrayList<>();
    private final Set<Element> read = new HashSet<>();

    /**
     * Makes it.
     *
     * @param owner the class
     * @param reader reads each of its properties
     * @param declared what the class declares
     */
    PropertyReader(TypeElement owner, MemberReader reader, Members declared) {
        this.owner = owner;
        this.reader = reader;
        this.declared = declared;
    }

    /** Reads the components of a record. */
    void readComponents() {
        owner.getRecordComponents().forEach(this::addComponent);
        for (TransientName name : TransientName.of(owner)) {
            boolean component =
                    members.stream().anyMatch(member -> member.name().equals(name.property()));
            addMisuse(name, component ? Reason.COMPONENT : Reason.UNKNOWN);
        }
    }

    /** Reads the properties of any other class. */
    void readFieldsAndAccessors() {
        List<TransientName> transients = TransientName.of(owner);
        Set<String> known = new HashSet<>();
        for (VariableElement field : declared.fields()) {
            String name = field.getSimpleName().toString();
            known.add(name);
            if (transients.stream().noneMatch(other -> other.property().equals(name))) {
                addField(name, field);
            }
        }
        for (ExecutableElement accessor : declared.accessors()) {
            String name = Members.propertyName(accessor);
            if (known.add(name)
                    && transients.stream().noneMatch(other -> other.property().equals(name))) {
                addAccessor(name, accessor);
            }
        }
        transients.stream()
                .filter(name -> !known.contains(name.property()))
                .forEach(name -> addMisuse(name, Reason.UNKNOWN));
    }

    List<TypedMember> members() {
        return members;
    }

    List<TransientMisuse> misuses() {
        return misuses;
    }

    /** The elements whose annotations were read. */
    Set<Element> read() {
        return read;
    }

    /** What the component says counts for its accessor too; what interfaces say of the accessor is heard as well. */
    private void addComponent(RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        List<Element> annotated = Stream.concat(
                        Stream.of(component),
                        declared.declarations(name).stream()
                                .filter(method -> !owner.equals(method.getEnclosingElement())))
                .toList();
        read.addAll(annotated);
        addMisuse(name, annotated, true);
        add(name, component.asType(), Optional.of(new Access.Method(name)), Optional.empty(), annotated);
    }

    private void addField(String name, VariableElement field) {
        List<Element> annotated = Stream.concat(
                        Stream.of(field),
                        declared.getter(field).stream()
                                .flatMap(getter -> declared
                                        .declarations(getter.getSimpleName().toString())
                                        .stream()))
                .toList();
        addUnlessTransient(name, declared.typeOf(field), declared.read(field), declared.write(field), annotated);
    }

    private void addAccessor(String name, ExecutableElement accessor) {
        TypeMirror type = declared.typeOf(accessor);
        List<Element> annotated =
                List.copyOf(declared.declarations(accessor.getSimpleName().toString()));
        addUnlessTransient(name, type, declared.read(accessor), declared.setter(name, type), annotated);
    }

    private void addUnlessTransient(
            String name, TypeMirror type, Optional<Access> read, Optional<Access> write, List<Element> annotated) {
        this.read.addAll(annotated);
        if (Annotated.find(annotated, Transient.class).isPresent()) {
            addMisuse(name, annotated, false);
        } else {
            add(name, type, read, write, annotated);
        }
    }

    /**
     * A transient property of a class is no column, so that it can say nothing about one; a component is always one.
     */
    private void addMisuse(String name, List<Element> annotated, boolean component) {
        boolean contradicted = IgnoredAnnotations.OF_COLUMNS.stream()
                .anyMatch(type -> Annotated.find(annotated, type).isPresent());
        Optional<Annotated> transience = Annotated.find(annotated, Transient.class);
        if (transience.isPresent() && (component || contradicted)) {
            Reason reason = component ? Reason.COMPONENT : Reason.CONTRADICTED;
            misuses.add(new TransientMisuse(name, reason, transience.get().site(label(name))));
        }
    }

    private void addMisuse(TransientName name, Reason reason) {
        misuses.add(new TransientMisuse(name.property(), reason, name.site()));
    }

    private void add(
            String name, TypeMirror type, Optional<Access> read, Optional<Access> write, List<Element> annotated) {
        Member member = reader.read(name, label(name), type, read, write, annotated);
        members.add(new TypedMember(member, type));
    }

    private String label(String property) {
        return TypeReader.classType(owner).text() + "." + property;
    }
}
