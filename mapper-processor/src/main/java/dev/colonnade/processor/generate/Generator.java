package dev.colonnade.processor.generate;

import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MapperModel;
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

    public List<GeneratedSource> mappedClass(MappedClass model, Catalog catalog) {
        Origin origin = new Origin(model.site(), model.type(), catalog.isDeprecated(model));
        return model.isEntity()
                ? List.of(
                        format.source(origin, new ReaderGenerator(model).type(), GeneratedClass.READER),
                        format.source(origin, new WriterGenerator(model).type(), GeneratedClass.WRITER))
                : List.of(format.source(origin, new UdtCodecGenerator(model).type(), GeneratedClass.CODEC));
    }

    public List<GeneratedSource> dao(DaoModel model, Catalog catalog) {
        Origin origin = new Origin(model.site(), model.type(), catalog.isDeprecated(model));
        return List.of(format.source(origin, new DaoGenerator(model).type(), GeneratedClass.IMPLEMENTATION));
    }

    public List<GeneratedSource> mapper(MapperModel model, Catalog catalog) {
        Origin origin = new Origin(model.site(), model.type(), catalog.isDeprecated(model));
        return List.of(
                format.source(origin, new MapperGenerator(model, catalog).type(), GeneratedClass.IMPLEMENTATION));
    }
}
