package dev.colonnade.processor.read;

import dev.colonnade.annotations.AllowFiltering;
import dev.colonnade.annotations.Batch;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.GetEntity;
import dev.colonnade.annotations.Increment;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.SetEntity;
import dev.colonnade.annotations.Update;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.processor.model.ConstantTtl;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MethodOptions;
import dev.colonnade.processor.model.NamedColumns;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.model.Site;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads what a DAO method does: the one annotation that says it. */
final class OperationReader {
    static final List<Class<? extends Annotation>> OPERATIONS =
            List.of(Insert.class, Select.class, Update.class, Delete.class, Increment.class, Query.class, Batch.class);

    /** What can be done with an entity of a batch. */
    static final List<Class<? extends Annotation>> WRITES = List.of(Insert.class, Update.class, Delete.class);

    /** What a method says that executes nothing. */
    static final List<Class<? extends Annotation>> OF_ENTITIES = List.of(GetEntity.class, SetEntity.class);

    /** All of which a method has one. */
    static final List<Class<? extends Annotation>> ALL =
            Stream.concat(OPERATIONS.stream(), OF_ENTITIES.stream()).toList();

    private final NamedStatements statements;
    private final Function<TypeMirror, Optional<MappedClass>> entities;

    OperationReader(CassandraVersion version, Function<TypeMirror, Optional<MappedClass>> entities) {
        this.statements = new NamedStatements(version);
        this.entities = entities;
    }

    /**
     * Reads it.
     *
     * @param parameters the parameters of the method
     * @param options what is said of its execution
     * @param selected the entity that the method returns, if it is one that selects
     */
    Operation read(
            String label,
            ExecutableElement method,
            List<Parameter> parameters,
            MethodOptions options,
            Supplier<Optional<MappedClass>> selected) {
        List<Class<? extends Annotation>> present =
                ALL.stream().filter(type -> Annotations.has(method, type)).toList();
        if (present.size() != 1) {
            return unclear(present);
        }
        Class<? extends Annotation> type = present.get(0);
        AnnotationMirror annotation = Annotations.find(method, type).orElseThrow();
        Site site = Sites.of(label, method, annotation);
        if (type == Insert.class) {
            return new Operation.Insert(Annotations.isTrue(annotation, "ifNotExists"));
        }
        if (type == Update.class) {
            return update(annotation, parameters, ConstantTtl.using(options.ttls()), site);
        }
        if (type == Delete.class) {
            return delete(annotation, parameters, site);
        }
        if (type == Batch.class) {
            return new BatchReader(this).read(label, method, parameters, options);
        }
        if (type == Increment.class) {
            return increment(annotation, parameters, site);
        }
        boolean filtering = Annotations.has(method, AllowFiltering.class);
        return type == Select.class
                ? select(annotation, parameters, selected.get(), filtering, site)
                : query(label, method, annotation);
    }

    /** What a batch does with one of its entities: it inserts it, if nothing is said. */
    Operation read(String label, VariableElement parameter, Parameter entity) {
        List<Class<? extends Annotation>> present =
                WRITES.stream().filter(type -> Annotations.has(parameter, type)).toList();
        if (present.size() > 1) {
            return unclear(present);
        }
        if (present.isEmpty()) {
            return new Operation.Insert(false);
        }
        AnnotationMirror annotation =
                Annotations.find(parameter, present.get(0)).orElseThrow();
        Site site = Sites.of(label, parameter, annotation);
        if (present.get(0) == Insert.class) {
            return new Operation.Insert(Annotations.isTrue(annotation, "ifNotExists"));
        }
        return present.get(0) == Update.class
                ? update(annotation, List.of(entity), Optional.empty(), site)
                : delete(annotation, List.of(entity), site);
    }

    private static Operation unclear(List<Class<? extends Annotation>> present) {
        return new Operation.Unclear(
                present.stream().map(type -> "@" + type.getSimpleName()).toList());
    }

    /** By the key alone, unless a clause or a parameter says more. */
    private Operation select(
            AnnotationMirror annotation,
            List<Parameter> parameters,
            Optional<MappedClass> entity,
            boolean filtering,
            Site site) {
        Clauses clauses = new Clauses(annotation);
        return entity.filter(OperationReader::hasKey)
                .filter(table -> !clauses.isEmpty() || NamedColumns.isMoreThanKey(table, parameters))
                .map(table -> statements.select("@Select", table, parameters, clauses, filtering, site))
                .orElseGet(Operation.Select::new);
    }

    private Operation update(
            AnnotationMirror annotation, List<Parameter> parameters, Optional<UsingOption> ttl, Site site) {
        boolean ifExists = Annotations.isTrue(annotation, "ifExists");
        return named(annotation)
                .filter(OperationReader::hasKey)
                .filter(entity -> takesNone(parameters) && NamedColumns.setsAny(entity, parameters))
                .map(entity ->
                        statements.update("@Update", entity, parameters, ttl, new Clauses(annotation), ifExists, site))
                .orElseGet(() -> new Operation.Update(
                        ifExists,
                        condition("@Update", annotation, parameters, site),
                        leftOut(annotation, parameters, ifExists)));
    }

    private Operation increment(AnnotationMirror annotation, List<Parameter> parameters, Site site) {
        Optional<MappedClass> named = named(annotation);
        return named.filter(OperationReader::hasKey)
                .map(entity -> statements.increment("@Increment", entity, parameters, new Clauses(annotation), site))
                .orElseGet(() -> new Operation.Increment(named));
    }

    private Operation delete(AnnotationMirror annotation, List<Parameter> parameters, Site site) {
        Optional<MappedClass> entity = named(annotation);
        boolean ifExists = Annotations.isTrue(annotation, "ifExists");
        Clauses clauses = new Clauses(annotation);
        return entity.filter(OperationReader::hasKey)
                .filter(table ->
                        takesNone(parameters) && (!clauses.isEmpty() || NamedColumns.isMoreThanKey(table, parameters)))
                .map(table -> statements.delete("@Delete", table, parameters, clauses, ifExists, site))
                .orElseGet(() -> new Operation.Delete(
                        ifExists,
                        entity,
                        condition("@Delete", annotation, parameters, site),
                        leftOut(annotation, parameters, ifExists)));
    }

    /** The condition beside an entity. */
    private Optional<Operation.Query> condition(
            String text, AnnotationMirror annotation, List<Parameter> parameters, Site site) {
        return parameters.stream()
                .flatMap(parameter -> parameter.entity().stream())
                .findFirst()
                .filter(OperationReader::hasKey)
                .flatMap(entity -> statements.condition(text, entity, new Clauses(annotation), site));
    }

    private static List<String> leftOut(AnnotationMirror annotation, List<Parameter> parameters, boolean ifExists) {
        Clauses clauses = new Clauses(annotation);
        return takesNone(parameters) ? clauses.names() : clauses.leftOutBesideEntity(ifExists);
    }

    /** Without one a rule says so, and no statement can be built. */
    private static boolean hasKey(MappedClass entity) {
        return !entity.partitionKey().isEmpty();
    }

    private static boolean takesNone(List<Parameter> parameters) {
        return parameters.stream().allMatch(parameter -> parameter.entity().isEmpty());
    }

    /** The entity that {@code entityClass} names, if it names one. */
    private Optional<MappedClass> named(AnnotationMirror annotation) {
        List<MappedClass> named = Annotations.classes(annotation, "entityClass")
                .flatMap(type -> entities.apply(type).stream())
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Operation query(String label, ExecutableElement method, AnnotationMirror annotation) {
        String cql = Annotations.string(annotation, "value");
        return statements.parse("@Query", Optional.empty(), cql, List.of(), Sites.ofValue(label, method, annotation));
    }
}
