package dev.colonnade.processor.read;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.FunctionFiles;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.model.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the sources of a round. What several of them use is read once. */
public final class SourceReader {
    private final Elements elements;
    private final Set<String> compiled;
    private final ClassReader classes;
    private final FunctionFileReader functions;
    private final DaoReader daoReader;
    private final MapperReader mapperReader;
    private final Map<String, DaoModel> daos = new HashMap<>();

    /**
     * Makes it.
     *
     * @param compilation what the compilation has come to
     * @param settings what the options say
     */
    public SourceReader(ProcessingEnvironment environment, Compilation compilation, Settings settings) {
        this.elements = environment.getElementUtils();
        this.compiled = compilation.compiled();
        Types types = environment.getTypeUtils();
        Declarations declarations = new Declarations(elements, compiled);
        this.classes =
                new ClassReader(elements, types, declarations, new OtherProcessors(elements, compilation), settings);
        this.functions = new FunctionFileReader(environment.getFiler(), settings.resources());
        this.daoReader = new DaoReader(classes, types, declarations, functions, settings.version());
        this.mapperReader = new MapperReader(types, declarations, functions, this::dao);
    }

    /** Whether this compilation compiles a class, and not an earlier one. */
    public boolean isCompiled(ClassType type) {
        return compiled.contains(type.qualifiedName());
    }

    /** All entities of this compilation. */
    public List<MappedClass> compiledEntities() {
        return compiled.stream()
                .map(elements::getTypeElement)
                .filter(type -> type != null && Annotations.has(type, Entity.class))
                .map(this::mappedClass)
                .toList();
    }

    /** The files of functions of all DAOs and mappers of this compilation. */
    public List<FunctionFiles> compiledFunctions() {
        return compiled.stream()
                .sorted()
                .map(elements::getTypeElement)
                .filter(type ->
                        type != null && (Annotations.has(type, Dao.class) || Annotations.has(type, Mapper.class)))
                .map(functions::read)
                .toList();
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
