package dev.colonnade.processor.read;

import dev.colonnade.annotations.Dao;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.model.MapperModel.MapperMethod;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads interfaces with {@code @Mapper}. */
final class MapperReader {
    private final Types types;
    private final Declarations declarations;
    private final Function<TypeElement, DaoModel> daos;

    MapperReader(Types types, Declarations declarations, Function<TypeElement, DaoModel> daos) {
        this.types = types;
        this.declarations = declarations;
        this.daos = daos;
    }

    MapperModel read(TypeElement mapper) {
        var type = TypeReader.classType(mapper);
        return new MapperModel(
                type,
                declarations.of(mapper, GeneratedClass.IMPLEMENTATION),
                AbstractMethods.of(mapper, types).stream()
                        .map(method -> method(type.text(), method))
                        .toList(),
                IgnoredAnnotations.inMapper(mapper),
                Sites.of(type.text(), mapper));
    }

    private MapperMethod method(String mapper, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return new MapperMethod(
                name,
                dao(method.getReturnType()),
                TypeReader.java(method.getReturnType()),
                method.getParameters().size() + method.getTypeParameters().size(),
                Sites.of(mapper + "." + name, method));
    }

    private Optional<DaoModel> dao(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && Annotations.has(element, Dao.class)
                ? Optional.of(daos.apply(element))
                : Optional.empty();
    }
}
