package dev.colonnade.processor.read;

import dev.colonnade.annotations.Index;
import dev.colonnade.annotations.Indexes;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.schema.Index.Target;
import dev.colonnade.cql.schema.OptionValue;
import dev.colonnade.processor.model.ColumnIndex;
import dev.colonnade.processor.model.CqlText;
import dev.colonnade.processor.model.Name;
import dev.colonnade.processor.model.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Reads the indexes of a column. */
final class IndexReader {
    private final CassandraVersion version;

    /**
     * Makes it.
     *
     * @param version the version of CQL that options are read as
     */
    IndexReader(CassandraVersion version) {
        this.version = version;
    }

    List<ColumnIndex> read(String label, List<Element> annotated) {
        Stream<ColumnIndex> single = Annotated.find(annotated, Index.class).stream()
                .map(found -> index(label, found.mirror(), found.site(label)));
        Stream<ColumnIndex> several = Annotated.find(annotated, Indexes.class).stream()
                .flatMap(found -> Annotations.annotations(found.mirror(), "value")
                        .map(index -> index(label, index, Sites.of(label, found.element()))));
        return Stream.concat(single, several).toList();
    }

    private ColumnIndex index(String label, AnnotationMirror annotation, Site site) {
        return new ColumnIndex(
                written(annotation, "name").map(name -> name(name, label, site)),
                Annotations.value(annotation, "target")
                        .map(part -> Target.valueOf(part.getValue().toString()))
                        .orElse(Target.VALUES),
                written(annotation, "using"),
                written(annotation, "options").map(text -> options(text, site)),
                site);
    }

    private static Name name(String written, String label, Site site) {
        try {
            return new Name(Identifier.parse(written), written, true, site);
        } catch (IllegalArgumentException e) {
            return new Name(new Identifier(label), written, false, site);
        }
    }

    private CqlText<Map<String, String>> options(String text, Site site) {
        return CqlText.read(text, site, () -> OptionValue.entries(CqlParser.parseOptionMap(text, version)));
    }

    private static Optional<String> written(AnnotationMirror annotation, String value) {
        return Optional.of(Annotations.string(annotation, value)).filter(text -> !text.isEmpty());
    }
}
