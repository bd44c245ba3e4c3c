package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MapperModel;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads the sources of a round. What several of them use is read once. */
public final class SourceReader {
    private final ClassReader classes;
    private final DaoReader daoReader;
    private final MapperReader mapperReader;
    private final Map<String, DaoModel> daos = new HashMap<>();

    public SourceReader(ProcessingEnvironment environment) {
        Types types = environment.getTypeUtils();
        this.classes = new ClassReader(environment.getElementUtils(), types);
        this.daoReader = new DaoReader(classes, types);
        this.mapperReader = new MapperReader(types, this::dao);
    }

    public MappedClass mappedClass(TypeElement type) {
        return classes.read(type);
    }

    public DaoModel dao(TypeElement type) {
        String name = type.getQualifiedName().toString();
        DaoModel known = daos.get(name);
        if (known != null) {
            return known;
        }
        DaoModel read = daoReader.read(type);
        daos.put(name, read);
        return read;
    }

    public MapperModel mapper(TypeElement type) {
        return mapperReader.read(type);
    }

    /** The types that the classes read so far use. */
    public Catalog catalog() {
        return classes.catalog();
    }
}
