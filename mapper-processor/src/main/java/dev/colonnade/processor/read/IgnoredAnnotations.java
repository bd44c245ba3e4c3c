package dev.colonnade.processor.read;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Computed;
import dev.colonnade.annotations.Convert;
import dev.colonnade.annotations.Counter;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.CqlType;
import dev.colonnade.annotations.Embedded;
import dev.colonnade.annotations.Frozen;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Static;
import dev.colonnade.annotations.Transient;
import dev.colonnade.annotations.Vector;
import dev.colonnade.processor.model.IgnoredAnnotation;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds our annotations where nothing reads them. */
final class IgnoredAnnotations {
    /** What cannot be said of several columns at once. */
    static final List<Class<? extends Annotation>> OF_ONE_COLUMN = List.of(
            CqlName.class,
            CqlType.class,
            Convert.class,
            Vector.class,
            Frozen.class,
            Static.class,
            Counter.class,
            Computed.class);

    /** What says something of a column, or of several. */
    static final List<Class<? extends Annotation>> OF_COLUMNS = Stream.concat(
                    OF_ONE_COLUMN.stream(), Stream.of(PartitionKey.class, ClusteringColumn.class, Embedded.class))
            .toList();

    private static final List<Class<? extends Annotation>> OF_PROPERTIES =
            Stream.concat(OF_COLUMNS.stream(), Stream.of(Transient.class)).toList();

    private IgnoredAnnotations() {}

    /**
     * Those on the members of a mapped class: on a setter, a static field, a parameter of a constructor…
     *
     * @param read the elements whose annotations were read. What stands on another of the same name as well is no loss:
     *     the compiler itself copies the annotations of a record's component to its field, accessor and parameter
     */
    static List<IgnoredAnnotation> inClass(TypeElement type, Set<Element> read) {
        return members(type)
                .filter(member -> !read.contains(member))
                .flatMap(member -> OF_PROPERTIES.stream()
                        .filter(annotation -> Annotations.has(member, annotation))
                        .filter(annotation -> read.stream()
                                .noneMatch(other -> other.getSimpleName().equals(member.getSimpleName())
                                        && Annotations.has(other, annotation)))
                        .map(annotation -> ignored(type, member, annotation)))
                .toList();
    }

    /** Those on the methods of a DAO that have a body. */
    static List<IgnoredAnnotation> inDao(TypeElement dao) {
        return ElementFilter.methodsIn(dao.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
                .flatMap(method -> OperationReader.OPERATIONS.stream()
                        .filter(annotation -> Annotations.has(method, annotation))
                        .map(annotation -> ignored(dao, method, annotation)))
                .toList();
    }

    private static Stream<Element> members(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> !(member instanceof TypeElement))
                .flatMap(member -> member instanceof ExecutableElement method
                        ? Stream.concat(Stream.of(member), method.getParameters().stream())
                        : Stream.of(member));
    }

    private static IgnoredAnnotation ignored(
            TypeElement type, Element element, Class<? extends Annotation> annotation) {
        String label = TypeReader.classType(type).text() + "." + element.getSimpleName();
        return new IgnoredAnnotation(
                "@" + annotation.getSimpleName(),
                Sites.of(label, element, Annotations.find(element, annotation).orElseThrow()));
    }
}
