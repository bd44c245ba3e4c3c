package dev.colonnade.processor.read;

import dev.colonnade.annotations.Batch;
import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Computed;
import dev.colonnade.annotations.Convert;
import dev.colonnade.annotations.Counter;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.CqlType;
import dev.colonnade.annotations.DefaultNullSavingStrategy;
import dev.colonnade.annotations.Embedded;
import dev.colonnade.annotations.Frozen;
import dev.colonnade.annotations.Functions;
import dev.colonnade.annotations.Index;
import dev.colonnade.annotations.Indexes;
import dev.colonnade.annotations.Masked;
import dev.colonnade.annotations.MaterializedView;
import dev.colonnade.annotations.NamingStrategy;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.StatementAttributes;
import dev.colonnade.annotations.Static;
import dev.colonnade.annotations.TableOptions;
import dev.colonnade.annotations.Transient;
import dev.colonnade.annotations.TransientProperties;
import dev.colonnade.annotations.Ttl;
import dev.colonnade.annotations.Vector;
import dev.colonnade.processor.model.IgnoredAnnotation;
import dev.colonnade.processor.model.IgnoredAnnotation.Place;
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
            Computed.class,
            Index.class,
            Indexes.class,
            Masked.class);

    /** What says something of a column, or of several. */
    static final List<Class<? extends Annotation>> OF_COLUMNS = Stream.concat(
                    OF_ONE_COLUMN.stream(), Stream.of(PartitionKey.class, ClusteringColumn.class, Embedded.class))
            .toList();

    private static final List<Class<? extends Annotation>> OF_PROPERTIES =
            Stream.concat(OF_COLUMNS.stream(), Stream.of(Transient.class)).toList();

    private static final List<Class<? extends Annotation>> OF_MAPPED_CLASSES = List.of(
            CqlName.class, MaterializedView.class, NamingStrategy.class, TableOptions.class, TransientProperties.class);

    private static final List<Class<? extends Annotation>> OF_METHODS = Stream.concat(
                    OperationReader.ALL.stream(), Stream.of(StatementAttributes.class, Ttl.class))
            .toList();

    private IgnoredAnnotations() {}

    /**
     * Those on a mapped class and its members: on a setter, a static field, a parameter of a constructor…
     *
     * @param read the elements whose annotations were read. What stands on another of the same name as well is no loss:
     *     the compiler itself copies the annotations of a record's component to its field, accessor and parameter
     */
    static List<IgnoredAnnotation> inClass(TypeElement type, Set<Element> read) {
        Stream<IgnoredAnnotation> onClass =
                on(type, TypeReader.classType(type).text(), List.of(Functions.class), Place.CLASS);
        Stream<IgnoredAnnotation> onMembers = members(type)
                .filter(member -> !read.contains(member))
                .flatMap(member -> on(
                        member,
                        label(type, member),
                        OF_PROPERTIES.stream()
                                .filter(annotation -> read.stream()
                                        .noneMatch(
                                                other -> other.getSimpleName().equals(member.getSimpleName())
                                                        && Annotations.has(other, annotation)))
                                .toList(),
                        Place.MEMBER));
        return Stream.concat(onClass, onMembers).toList();
    }

    /** Those on a DAO, and on its methods that have a body. */
    static List<IgnoredAnnotation> inDao(TypeElement dao) {
        Stream<IgnoredAnnotation> ofMethods = ElementFilter.methodsIn(dao.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
                .flatMap(method -> on(method, label(dao, method), OF_METHODS, Place.BODY));
        Stream<IgnoredAnnotation> ofParameters = ElementFilter.methodsIn(dao.getEnclosedElements()).stream()
                .filter(method -> !Annotations.has(method, Batch.class))
                .flatMap(method -> method.getParameters().stream()
                        .flatMap(parameter -> on(
                                parameter,
                                label(dao, method) + ", parameter " + parameter.getSimpleName(),
                                OperationReader.WRITES,
                                Place.PARAMETER)));
        return Stream.of(onInterface(dao), ofMethods, ofParameters)
                .flatMap(found -> found)
                .toList();
    }

    /** Those on a mapper. */
    static List<IgnoredAnnotation> inMapper(TypeElement mapper) {
        return Stream.concat(
                        onInterface(mapper),
                        on(
                                mapper,
                                TypeReader.classType(mapper).text(),
                                List.of(DefaultNullSavingStrategy.class),
                                Place.MAPPER))
                .toList();
    }

    private static Stream<IgnoredAnnotation> onInterface(TypeElement type) {
        return on(type, TypeReader.classType(type).text(), OF_MAPPED_CLASSES, Place.INTERFACE);
    }

    private static Stream<Element> members(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> !(member instanceof TypeElement))
                .flatMap(member -> member instanceof ExecutableElement method
                        ? Stream.concat(Stream.of(member), method.getParameters().stream())
                        : Stream.of(member));
    }

    /** Those of some annotations that an element has. */
    static Stream<IgnoredAnnotation> on(
            Element element, String label, List<Class<? extends Annotation>> annotations, Place place) {
        return annotations.stream()
                .flatMap(annotation -> Annotations.find(element, annotation).stream()
                        .map(found -> new IgnoredAnnotation(
                                "@" + annotation.getSimpleName(), place, Sites.of(label, element, found))));
    }

    private static String label(TypeElement type, Element member) {
        return TypeReader.classType(type).text() + "." + member.getSimpleName();
    }
}
