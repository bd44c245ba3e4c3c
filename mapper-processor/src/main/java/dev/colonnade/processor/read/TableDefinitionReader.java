package dev.colonnade.processor.read;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.MaterializedView;
import dev.colonnade.annotations.TableOptions;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.processor.model.CqlText;
import dev.colonnade.processor.model.IgnoredAnnotation;
import dev.colonnade.processor.model.IgnoredAnnotation.Place;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.model.TableDefinition;
import dev.colonnade.processor.model.View;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads what a class says of its table. */
final class TableDefinitionReader {
    private static final List<Class<? extends Annotation>> ANNOTATIONS =
            List.of(TableOptions.class, MaterializedView.class);

    private final CassandraVersion version;
    private final Function<TypeElement, MappedClass> entities;

    /**
     * Makes it.
     *
     * @param version the version of CQL that options are read as
     * @param entities reads the entities that views are of
     */
    TableDefinitionReader(CassandraVersion version, Function<TypeElement, MappedClass> entities) {
        this.version = version;
        this.entities = entities;
    }

    TableDefinition read(TypeElement type) {
        if (!Annotations.has(type, Entity.class)) {
            return TableDefinition.NONE;
        }
        String label = TypeReader.classType(type).text();
        return new TableDefinition(
                Annotated.find(List.of(type), TableOptions.class).map(annotation -> options(label, annotation)),
                Annotated.find(List.of(type), MaterializedView.class).map(annotation -> view(label, annotation)));
    }

    /** Those of a class that has no table of its own. */
    static List<IgnoredAnnotation> ignored(TypeElement type) {
        return Annotations.has(type, Entity.class)
                ? List.of()
                : IgnoredAnnotations.on(type, TypeReader.classType(type).text(), ANNOTATIONS, Place.NO_TABLE)
                        .toList();
    }

    private View view(String label, Annotated annotation) {
        Site site = annotation.site(label);
        Optional<TypeElement> named = Annotations.classes(annotation.mirror(), "of")
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> (TypeElement) type.asElement())
                .findFirst();
        String where = Annotations.string(annotation.mirror(), "where");
        return new View(
                named.map(type -> TypeReader.classType(type).text()).orElse(""),
                named.filter(TableDefinitionReader::hasTable).map(entities),
                named.isPresent(),
                Optional.of(where)
                        .filter(text -> !text.isBlank())
                        .map(text -> CqlText.read(text, site, () -> CqlParser.parseRelations(text, version))),
                site);
    }

    private static boolean hasTable(TypeElement type) {
        return Annotations.has(type, Entity.class) && !Annotations.has(type, MaterializedView.class);
    }

    private CqlText<List<Option>> options(String label, Annotated annotation) {
        String text = Annotations.string(annotation.mirror(), "value");
        return CqlText.read(
                text,
                Sites.ofValue(label, annotation.element(), annotation.mirror()),
                () -> CqlParser.parseOptions(text, version));
    }
}
