package dev.colonnade.maven.entities;

import com.datastax.oss.driver.api.core.PagingIterable;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Increment;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Update;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The DAO of a table: what can be done with a row of it by its key. */
final class DaoInterface {
    private final TableSource source;
    private final TypeSpec.Builder dao;

    private DaoInterface(TableSource source, ClassName name) {
        this.source = source;
        this.dao = TypeSpec.interfaceBuilder(name).addModifiers(Modifier.PUBLIC).addAnnotation(Dao.class);
    }

    static TypeSpec of(TableSource source, ClassName name) {
        DaoInterface made = new DaoInterface(source, name);
        made.reads();
        if (source.table().view().isEmpty()) {
            made.writes();
        }
        return made.dao.build();
    }

    private void reads() {
        method(Notes.of(Select.class), of(Optional.class), "find", parameters(source.key()));
        if (!source.clustering().isEmpty()) {
            method(Notes.of(Select.class), of(PagingIterable.class), "findPartition", parameters(source.partition()));
        }
    }

    private void writes() {
        ParameterSpec row = ParameterSpec.builder(source.name(), "row").build();
        if (source.table().isCounter()) {
            increment();
        } else {
            method(Notes.of(Insert.class), TypeName.VOID, "save", List.of(row));
            if (!source.regular().isEmpty()) {
                method(Notes.of(Update.class), TypeName.VOID, "update", List.of(row));
            }
        }
        method(Notes.of(Delete.class), TypeName.VOID, "delete", List.of(row));
    }

    /** Static counters are of a partition and no row. */
    private void increment() {
        if (!source.regular().isEmpty()) {
            AnnotationSpec note = AnnotationSpec.builder(Increment.class)
                    .addMember("entityClass", "$T.class", source.name())
                    .build();
            method(
                    note,
                    TypeName.VOID,
                    "add",
                    Stream.concat(
                                    parameters(source.key()).stream(),
                                    source.regular().stream().map(Component::increment))
                            .toList());
        }
    }

    private void method(AnnotationSpec note, TypeName result, String name, List<ParameterSpec> parameters) {
        dao.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addAnnotation(note)
                .returns(result)
                .addParameters(parameters)
                .build());
    }

    private TypeName of(Class<?> results) {
        return ParameterizedTypeName.get(ClassName.get(results), source.name());
    }

    private static List<ParameterSpec> parameters(List<Component> components) {
        return components.stream().map(Component::parameter).toList();
    }
}
