package dev.colonnade.processor.read;

import dev.colonnade.annotations.Convert;
import dev.colonnade.annotations.CqlType;
import dev.colonnade.annotations.Frozen;
import dev.colonnade.annotations.Tuple;
import dev.colonnade.annotations.Udt;
import dev.colonnade.annotations.Vector;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.parse.CqlSyntaxException;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.Misfit;
import dev.colonnade.processor.model.NativeTypes;
import dev.colonnade.processor.model.ValueType;
import dev.colonnade.processor.model.ValueType.Container;
import dev.colonnade.processor.read.TypeUse.Found;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the types of CQL that types of Java map to, as they are annotated. */
final class ValueReader {
    private static final String CONVERTERS = "dev.colonnade.convert.";

    /** The types that say more or less than a moment, and the converters that decide what becomes of that. */
    private static final Map<String, List<String>> NO_ZONE = Map.of(
            "java.time.LocalDateTime", List.of("LocalDateTimeAsText", "LocalDateTimeAsUtc"),
            "java.time.OffsetDateTime", List.of("OffsetDateTimeAsText", "OffsetDateTimeAsUtc"),
            "java.time.ZonedDateTime", List.of("ZonedDateTimeAsText", "ZonedDateTimeAsUtc"));

    private final Names names;
    private final CassandraVersion version;
    private final ConverterReader converters;
    private final CollectionReader collections;
    private final Consumer<TypeElement> onMapped;
    private final Deque<TypeElement> tuples = new ArrayDeque<>();

    /**
     * Makes it.
     *
     * @param onMapped is told each class with {@code @Udt} or {@code @Tuple} that is met
     */
    ValueReader(Elements elements, Types types, Names names, CassandraVersion version, Consumer<TypeElement> onMapped) {
        this.names = names;
        this.version = version;
        this.onMapped = onMapped;
        this.converters = new ConverterReader(types, this::read);
        this.collections = new CollectionReader(elements, types, this::read);
    }

    /** The type of a value, mapped or not. */
    ValueType read(TypeUse use) {
        Optional<ValueType> converted =
                use.find(Convert.class).or(() -> onClass(use)).map(found -> converters.read(use, found));
        ValueType plain = converted.orElseGet(() -> usual(use));
        ValueType sized = use.find(Vector.class)
                .filter(found -> converted.isEmpty())
                .map(found -> vector(plain, found))
                .orElse(plain);
        ValueType value =
                use.find(CqlType.class).map(found -> chosen(sized, found)).orElse(sized);
        boolean flat = use.isInside() && value instanceof ValueType.Native;
        return flat && use.find(Frozen.class).isPresent()
                ? new ValueType.Unmappable(
                        value.java(), new Misfit.NotFrozen(value.cql().cql()), Optional.empty())
                : value;
    }

    private static Optional<Found> onClass(TypeUse use) {
        return use.type() instanceof DeclaredType declared
                ? Annotations.find(declared.asElement(), Convert.class)
                        .map(mirror -> new Found(mirror, Sites.of(use.label(), use.place())))
                : Optional.empty();
    }

    private ValueType usual(TypeUse use) {
        TypeMirror mirror = use.type();
        JavaType java = TypeReader.java(mirror);
        boolean isEnum =
                mirror instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
        List<NativeType> natives = NativeTypes.of(java, isEnum);
        if (!natives.isEmpty()) {
            return new ValueType.Native(java, natives.get(0));
        }
        if (mirror instanceof ArrayType array && isListed(array.getComponentType())) {
            return new ValueType.ListOf(java, Container.ARRAY, usual(use.inside(array.getComponentType())));
        }
        if (!(java instanceof ClassType type)
                || !(mirror instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement element)) {
            return unmappable(java, new Misfit.NoType());
        }
        if (Annotations.has(element, Udt.class)) {
            onMapped.accept(element);
            return new ValueType.Udt(type, names.ofType(element).identifier());
        }
        if (Annotations.has(element, Tuple.class)) {
            return tuple(use, type, element);
        }
        List<String> zones = NO_ZONE.get(type.qualifiedName());
        return zones != null
                ? unmappable(
                        java,
                        new Misfit.NoZone(zones.stream().map(CONVERTERS::concat).toList()))
                : collections.read(use, type, declared).orElseGet(() -> unmappable(java, new Misfit.NoType()));
    }

    /** An array of {@code char} is a text to some and a list to others. */
    private static boolean isListed(TypeMirror component) {
        return component.getKind().isPrimitive() && component.getKind() != TypeKind.CHAR;
    }

    private ValueType tuple(TypeUse use, ClassType type, TypeElement element) {
        if (tuples.contains(element)) {
            return unmappable(type, new Misfit.Endless());
        }
        if (element.getKind() != ElementKind.RECORD) {
            return unmappable(type, new Misfit.NoRecord());
        }
        tuples.push(element);
        try {
            List<ValueType> components = element.getRecordComponents().stream()
                    .map(component -> read(TypeUse.of(component.asType(), use.label(), List.of(component))))
                    .toList();
            onMapped.accept(element);
            return new ValueType.TupleOf(type, components);
        } finally {
            tuples.pop();
        }
    }

    private static ValueType vector(ValueType value, Found annotation) {
        int dimension = Annotations.integer(annotation.mirror(), "value", 0);
        return value.vector(dimension)
                .filter(vector -> dimension > 0)
                .<ValueType>map(vector -> vector)
                .orElseGet(() -> new ValueType.Unmappable(
                        value.java(), new Misfit.NoVector(dimension), Optional.of(annotation.site())));
    }

    private ValueType chosen(ValueType value, Found annotation) {
        String written = Annotations.string(annotation.mirror(), "value");
        try {
            return CqlTypeChoice.choose(value, CqlParser.parseType(written, version))
                    .orElseGet(() -> new ValueType.Unmappable(
                            value.java(),
                            new Misfit.OtherCqlType(written, CqlTypeChoice.allowed(value)),
                            Optional.of(annotation.site())));
        } catch (CqlSyntaxException e) {
            return new ValueType.Unmappable(
                    value.java(),
                    new Misfit.NoCqlType(written, String.valueOf(e.getMessage())),
                    Optional.of(annotation.site()));
        }
    }

    private static ValueType unmappable(JavaType java, Misfit misfit) {
        return new ValueType.Unmappable(java, misfit, Optional.empty());
    }
}
