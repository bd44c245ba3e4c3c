package dev.colonnade.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.CataloguedQuery;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.model.Statements;
import java.util.ArrayList;
import java.util.List;

/** Writes the classes for models that have no problems. */
public final class Generator {
    private final SourceFormat format;

    /**
     * Makes it.
     *
     * @param generatedAnnotation the qualified name of the annotation that marks generated classes
     */
    public Generator(String generatedAnnotation) {
        this.format = new SourceFormat(generatedAnnotation);
    }

    /** Writes a mapped class. Counters are never written by their entity. */
    public List<GeneratedFile> mappedClass(MappedClass model, Catalog catalog) {
        Origin origin = new Origin(model.site(), model.type(), catalog.isDeprecated(model));
        if (!model.isEntity()) {
            return List.of(format.source(origin, new CompositeCodecGenerator(model).type(), GeneratedClass.CODEC));
        }
        GeneratedFile reader = format.source(origin, reader(model), GeneratedClass.READER);
        return model.isCounter()
                ? List.of(reader)
                : List.of(reader, format.source(origin, new WriterGenerator(model).type(), GeneratedClass.WRITER));
    }

    private static TypeSpec.Builder reader(MappedClass model) {
        return model.inheritance().isRoot() ? new RootReaderGenerator(model).type() : new ReaderGenerator(model).type();
    }

    public List<GeneratedFile> dao(DaoModel model, Statements statements, Catalog catalog) {
        Origin origin = new Origin(model.site(), model.type(), catalog.isDeprecated(model));
        return List.of(
                format.source(origin, new DaoGenerator(model, statements).type(), GeneratedClass.IMPLEMENTATION));
    }

    /**
     * Writes a mapper.
     *
     * @param queries the statements of its DAOs
     * @param functions those that create its functions, in the order of their dependence
     */
    public List<GeneratedFile> mapper(
            MapperModel model, List<CataloguedQuery> queries, List<SchemaStatement> functions, Catalog catalog) {
        Origin origin = new Origin(model.site(), model.type(), catalog.isDeprecated(model));
        List<GeneratedFile> files = new ArrayList<>();
        files.add(format.source(
                origin, new MapperGenerator(model, functions, catalog).type(), GeneratedClass.IMPLEMENTATION));
        files.addAll(new QueryCatalogue(model, queries).resources());
        return files;
    }
}
