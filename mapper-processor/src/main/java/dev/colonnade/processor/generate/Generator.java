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

    public List<GeneratedSource> mappedClass(MappedClass model) {
        return model.isEntity()
                ? List.of(
                        format.source(
                                model.site(), new ReaderGenerator(model).type(), GeneratedClass.READER, model.type()),
                        format.source(
                                model.site(), new WriterGenerator(model).type(), GeneratedClass.WRITER, model.type()))
                : List.of(format.source(
                        model.site(), new UdtCodecGenerator(model).type(), GeneratedClass.CODEC, model.type()));
    }

    public List<GeneratedSource> dao(DaoModel model) {
        return List.of(format.source(
                model.site(), new DaoGenerator(model).type(), GeneratedClass.IMPLEMENTATION, model.type()));
    }

    public List<GeneratedSource> mapper(MapperModel model, Catalog catalog) {
        return List.of(format.source(
                model.site(), new MapperGenerator(model, catalog).type(), GeneratedClass.IMPLEMENTATION, model.type()));
    }
}
