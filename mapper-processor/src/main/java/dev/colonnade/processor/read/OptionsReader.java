package dev.colonnade.processor.read;

import dev.colonnade.annotations.DefaultNullSavingStrategy;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.NullSavingStrategy;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.StatementAttributes;
import dev.colonnade.annotations.Ttl;
import dev.colonnade.annotations.Update;
import dev.colonnade.processor.model.ConstantTtl;
import dev.colonnade.processor.model.MethodOptions;
import dev.colonnade.processor.model.NullStrategy;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads what the annotations of a method, of its DAO, and of the interface that it is inherited from say of its
 * execution.
 */
final class OptionsReader {
    private static final List<Class<? extends Annotation>> SETTING = List.of(Insert.class, Update.class, Query.class);

    private OptionsReader() {}

    static MethodOptions read(String label, TypeElement dao, ExecutableElement method) {
        String daoLabel = TypeReader.classType(dao).text();
        Element declaring = method.getEnclosingElement();
        Stream<Optional<dev.colonnade.processor.model.StatementAttributes>> attributes = Stream.of(
                attributes(label, method),
                attributes(daoLabel, dao),
                declaring instanceof TypeElement type && !type.equals(dao)
                        ? attributes(TypeReader.classType(type).text(), type)
                        : Optional.empty());
        Stream<Optional<NullStrategy>> nulls = Stream.of(
                nulls(label, method),
                defaultNulls(daoLabel, dao),
                declaring instanceof TypeElement type
                        ? defaultNulls(TypeReader.classType(type).text(), type)
                        : Optional.empty());
        return new MethodOptions(
                attributes.flatMap(Optional::stream).toList(),
                ttls(label, method),
                nulls.flatMap(Optional::stream).toList());
    }

    /**
     * What holds for one entity of a batch.
     *
     * @param options what is said of the batch
     * @param entity the parameter
     * @param deletes whether it is deleted, so that it has no time to live
     */
    static MethodOptions ofPart(MethodOptions options, String label, VariableElement entity, boolean deletes) {
        return new MethodOptions(
                options.attributes(),
                deletes ? List.of() : options.ttls(),
                Stream.concat(nulls(label, entity).stream(), options.nulls().stream())
                        .toList());
    }

    private static Optional<NullStrategy> nulls(String label, Element method) {
        return SETTING.stream()
                .flatMap(type -> Annotations.find(method, type).stream())
                .flatMap(annotation -> nulls(annotation, "nullSavingStrategy", true, label, method).stream())
                .findFirst();
    }

    /** What a DAO, one of its interfaces or an entity says. */
    static Optional<NullStrategy> defaultNulls(String label, TypeElement type) {
        return Annotations.find(type, DefaultNullSavingStrategy.class)
                .flatMap(annotation -> nulls(annotation, "value", false, label, type));
    }

    private static Optional<NullStrategy> nulls(
            AnnotationMirror annotation, String name, boolean ofMethod, String label, Element element) {
        return written(annotation, name, VariableElement.class)
                .map(strategy -> new NullStrategy(
                        strategy.getSimpleName().contentEquals(NullSavingStrategy.SET_TO_NULL.name()),
                        ofMethod,
                        Sites.of(label, element, annotation)));
    }

    /** A method says its time, a parameter has it. */
    private static List<ConstantTtl> ttls(String label, ExecutableElement method) {
        Stream<ConstantTtl> ofParameters = method.getParameters().stream()
                .flatMap(parameter -> ttl(label + ", parameter " + parameter.getSimpleName(), parameter).stream())
                .filter(ttl -> !ttl.text().isEmpty());
        return Stream.concat(ttl(label, method).stream(), ofParameters).toList();
    }

    private static Optional<ConstantTtl> ttl(String label, Element element) {
        return Annotations.find(element, Ttl.class)
                .map(annotation -> new ConstantTtl(
                        Annotations.string(annotation, "value"),
                        !(element instanceof ExecutableElement),
                        Sites.of(label, element, annotation)));
    }

    private static Optional<dev.colonnade.processor.model.StatementAttributes> attributes(
            String label, Element element) {
        return Annotations.find(element, StatementAttributes.class)
                .map(annotation -> new dev.colonnade.processor.model.StatementAttributes(
                        text(annotation, "consistencyLevel"),
                        text(annotation, "serialConsistencyLevel"),
                        text(annotation, "executionProfileName"),
                        written(annotation, "pageSize", Integer.class),
                        text(annotation, "timeout"),
                        written(annotation, "tracing", Boolean.class),
                        idempotence(annotation),
                        element instanceof ExecutableElement,
                        Sites.of(label, element, annotation)));
    }

    private static Optional<String> text(AnnotationMirror annotation, String name) {
        return written(annotation, name, String.class).filter(text -> !text.isEmpty());
    }

    private static List<Boolean> idempotence(AnnotationMirror annotation) {
        return written(annotation, "idempotence", List.class).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(item -> item instanceof AnnotationValue value && Boolean.TRUE.equals(value.getValue()))
                .toList();
    }

    /** Of another type where the source has an error, which the compiler reports. */
    private static <T> Optional<T> written(AnnotationMirror annotation, String name, Class<T> type) {
        return Annotations.value(annotation, name)
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
