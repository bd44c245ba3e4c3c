package dev.colonnade.processor.read;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.DaoKeyspace;
import dev.colonnade.annotations.DaoProfile;
import dev.colonnade.annotations.DaoTable;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.Delivery;
import dev.colonnade.processor.model.FactoryParameter;
import dev.colonnade.processor.model.FactoryParameter.Kind;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.model.MapperModel.MapperMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads interfaces with {@code @Mapper}. */
final class MapperReader {
    private final Types types;
    private final Declarations declarations;
    private final FunctionFileReader functions;
    private final Function<TypeElement, DaoModel> daos;

    MapperReader(
            Types types,
            Declarations declarations,
            FunctionFileReader functions,
            Function<TypeElement, DaoModel> daos) {
        this.functions = functions;
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
                functions.read(mapper),
                IgnoredAnnotations.inMapper(mapper),
                Sites.of(type.text(), mapper));
    }

    private MapperMethod method(String mapper, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        String label = mapper + "." + name;
        JavaType returned = TypeReader.java(method.getReturnType());
        boolean later = returned instanceof ClassType type && Deliveries.of(type.qualifiedName()) == Delivery.STAGE;
        return new MapperMethod(
                name,
                later ? daoInside(method.getReturnType()) : dao(method.getReturnType()),
                returned,
                later,
                !method.getTypeParameters().isEmpty(),
                method.getParameters().stream()
                        .map(parameter -> parameter(label, parameter))
                        .toList(),
                Sites.of(label, method));
    }

    private static FactoryParameter parameter(String method, VariableElement parameter) {
        String name = parameter.getSimpleName().toString();
        return new FactoryParameter(
                name,
                Stream.of(Kind.values())
                        .filter(kind -> Annotations.has(parameter, annotation(kind)))
                        .toList(),
                TypeReader.java(parameter.asType()),
                Sites.of(method + ", parameter " + name, parameter));
    }

    private static Class<? extends Annotation> annotation(Kind kind) {
        return switch (kind) {
            case KEYSPACE -> DaoKeyspace.class;
            case TABLE -> DaoTable.class;
            case PROFILE -> DaoProfile.class;
        };
    }

    private Optional<DaoModel> daoInside(TypeMirror stage) {
        List<? extends TypeMirror> arguments = ((DeclaredType) stage).getTypeArguments();
        return arguments.size() == 1 ? dao(arguments.get(0)) : Optional.empty();
    }

    private Optional<DaoModel> dao(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && Annotations.has(element, Dao.class)
                ? Optional.of(daos.apply(element))
                : Optional.empty();
    }
}
