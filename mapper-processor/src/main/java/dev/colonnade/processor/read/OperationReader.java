package dev.colonnade.processor.read;

import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Update;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.parse.CqlSyntaxException;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Operation;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Reads what a DAO method does: the one annotation that says it. */
final class OperationReader {
    static final List<Class<? extends Annotation>> OPERATIONS =
            List.of(Insert.class, Select.class, Update.class, Delete.class, Query.class);

    private final CassandraVersion version;
    private final Function<TypeMirror, Optional<MappedClass>> entities;

    OperationReader(CassandraVersion version, Function<TypeMirror, Optional<MappedClass>> entities) {
        this.version = version;
        this.entities = entities;
    }

    Operation read(String label, ExecutableElement method) {
        List<Class<? extends Annotation>> present = OPERATIONS.stream()
                .filter(type -> Annotations.has(method, type))
                .toList();
        if (present.size() != 1) {
            return new Operation.Unclear(
                    present.stream().map(type -> "@" + type.getSimpleName()).toList());
        }
        Class<? extends Annotation> type = present.get(0);
        AnnotationMirror annotation = Annotations.find(method, type).orElseThrow();
        if (type == Insert.class) {
            return new Operation.Insert(Annotations.isTrue(annotation, "ifNotExists"));
        }
        if (type == Update.class) {
            return new Operation.Update(Annotations.isTrue(annotation, "ifExists"));
        }
        if (type == Delete.class) {
            return delete(annotation);
        }
        return type == Select.class ? new Operation.Select() : query(label, method, annotation);
    }

    private Operation delete(AnnotationMirror annotation) {
        List<MappedClass> named = Annotations.classes(annotation, "entityClass")
                .flatMap(type -> entities.apply(type).stream())
                .toList();
        Optional<MappedClass> entity = named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        return new Operation.Delete(Annotations.isTrue(annotation, "ifExists"), entity);
    }

    private Operation query(String label, ExecutableElement method, AnnotationMirror annotation) {
        String cql = Annotations.string(annotation, "value");
        var site = Sites.ofValue(label, method, annotation);
        try {
            return new Operation.Query(
                    cql, Optional.of(CqlParser.parseWithMarkers(cql, version)), Optional.empty(), site);
        } catch (CqlSyntaxException e) {
            return new Operation.Query(cql, Optional.empty(), Optional.of(e), site);
        }
    }
}
