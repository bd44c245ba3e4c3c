package dev.colonnade.processor.read;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.TableOptions;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.processor.model.CqlText;
import dev.colonnade.processor.model.IgnoredAnnotation;
import dev.colonnade.processor.model.IgnoredAnnotation.Place;
import dev.colonnade.processor.model.TableDefinition;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads what a class says of its table. */
final class TableDefinitionReader {
    private static final List<Class<? extends Annotation>> ANNOTATIONS = List.of(TableOptions.class);

    private final CassandraVersion version;

    /**
     * Makes it.
     *
     * @param version the version of CQL that options are read as
     */
    TableDefinitionReader(CassandraVersion version) {
        this.version = version;
    }

    TableDefinition read(TypeElement type) {
        if (!Annotations.has(type, Entity.class)) {
            return TableDefinition.NONE;
        }
        String label = TypeReader.classType(type).text();
        return new TableDefinition(Annotated.find(List.of(type), TableOptions.class)
                .map(annotation -> options(label, annotation)));
    }

    /** Those of a class that has no table of its own. */
    static List<IgnoredAnnotation> ignored(TypeElement type) {
        return Annotations.has(type, Entity.class)
                ? List.of()
                : IgnoredAnnotations.on(type, TypeReader.classType(type).text(), ANNOTATIONS, Place.NO_TABLE)
                        .toList();
    }

    private CqlText<List<Option>> options(String label, Annotated annotation) {
        String text = Annotations.string(annotation.mirror(), "value");
        return CqlText.read(
                text,
                Sites.ofValue(label, annotation.element(), annotation.mirror()),
                () -> CqlParser.parseOptions(text, version));
    }
}
