package dev.colonnade.processor.read;

import static java.util.stream.Collectors.joining;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.GetEntity;
import dev.colonnade.annotations.SetEntity;
import dev.colonnade.annotations.Timestamp;
import dev.colonnade.annotations.Ttl;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.DaoModel.NamedClass;
import dev.colonnade.processor.model.EntityMethod;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MethodOptions;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.model.Unmapped;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads interfaces with {@code @Dao}. */
final class DaoReader {
    private static final Set<String> COLLECTIONS = Set.of("java.util.Collection", "java.util.List", "java.util.Set");

    private final ClassReader classes;
    private final Types types;
    private final Declarations declarations;
    private final FunctionFileReader functions;
    private final OperationReader operations;
    private final ResultReader results;

    DaoReader(
            ClassReader classes,
            Types types,
            Declarations declarations,
            FunctionFileReader functions,
            CassandraVersion version) {
        this.functions = functions;
        this.classes = classes;
        this.declarations = declarations;
        this.types = types;
        this.operations = new OperationReader(version, this::entity);
        this.results = new ResultReader(new RowReader(classes, this::entity));
    }

    DaoModel read(TypeElement dao) {
        var type = TypeReader.classType(dao);
        List<ExecutableElement> methods = AbstractMethods.of(dao, types);
        return new DaoModel(
                type,
                declarations.of(dao, GeneratedClass.IMPLEMENTATION),
                named(dao),
                methods.stream()
                        .filter(method -> !givesSession(method) && !isOfEntity(method))
                        .map(method -> method(dao, method))
                        .toList(),
                methods.stream()
                        .filter(DaoReader::givesSession)
                        .map(method -> method.getSimpleName().toString())
                        .toList(),
                methods.stream()
                        .filter(DaoReader::isOfEntity)
                        .map(method -> entityMethod(dao, method))
                        .toList(),
                functions.read(dao),
                IgnoredAnnotations.inDao(dao),
                Sites.of(type.text(), dao));
    }

    /** For what the user does himself, in default methods: it has no annotation, since it executes nothing. */
    private static boolean givesSession(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && method.getReturnType() instanceof DeclaredType returned
                && returned.asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals("com.datastax.oss.driver.api.core.CqlSession")
                && annotations(method).isEmpty();
    }

    /** With one of these annotations, and no other. */
    private static boolean isOfEntity(ExecutableElement method) {
        List<Class<? extends Annotation>> present = annotations(method);
        return present.size() == 1 && OperationReader.OF_ENTITIES.containsAll(present);
    }

    private static List<Class<? extends Annotation>> annotations(ExecutableElement method) {
        return OperationReader.ALL.stream()
                .filter(annotation -> Annotations.has(method, annotation))
                .toList();
    }

    private EntityMethod entityMethod(TypeElement dao, ExecutableElement method) {
        ExecutableType signature = (ExecutableType) types.asMemberOf((DeclaredType) dao.asType(), method);
        String label = label(dao, method, signature);
        boolean gets = Annotations.has(method, GetEntity.class);
        TypeMirror returned = signature.getReturnType();
        Operation operation = gets ? new Operation.Select() : new Operation.Insert(false);
        return new EntityMethod(
                method.getSimpleName().toString(),
                label,
                gets ? EntityMethod.Kind.GET : EntityMethod.Kind.SET,
                parameters(label, method, signature),
                results.asyncPages(label, method, returned)
                        .orElseGet(() -> results.read(label, dao, method, returned, operation)),
                Annotations.find(method, SetEntity.class)
                        .filter(annotation -> Annotations.isTrue(annotation, "lenient"))
                        .isPresent(),
                Sites.of(label, method));
    }

    private static String label(TypeElement dao, ExecutableElement method, ExecutableType signature) {
        String name = TypeReader.classType(dao).text() + "." + method.getSimpleName();
        return signature.getParameterTypes().stream()
                .map(type -> TypeReader.java(type).text())
                .collect(joining(", ", name + "(", ")"));
    }

    private DaoMethod method(TypeElement dao, ExecutableElement method) {
        ExecutableType signature = (ExecutableType) types.asMemberOf((DeclaredType) dao.asType(), method);
        String label = label(dao, method, signature);
        List<Parameter> parameters = parameters(label, method, signature);
        MethodOptions options = OptionsReader.read(label, dao, method);
        Operation operation = operations.read(
                label,
                method,
                parameters,
                options,
                () -> results.read(label, dao, method, signature.getReturnType(), new Operation.Select())
                        .entity());
        return new DaoMethod(
                method.getSimpleName().toString(),
                label,
                operation,
                parameters,
                results.read(label, dao, method, signature.getReturnType(), operation),
                PermissionsReader.read(label, dao, method),
                unmapped(signature),
                options,
                !method.getTypeParameters().isEmpty(),
                method.isVarArgs(),
                Sites.of(label, method));
    }

    private Optional<Unmapped> unmapped(ExecutableType signature) {
        return Stream.concat(signature.getParameterTypes().stream(), Stream.of(signature.getReturnType()))
                .flatMap(DaoReader::parts)
                .flatMap(type -> classes.unmapped(type).stream())
                .findFirst();
    }

    /** The classes that a type names. */
    private static Stream<TypeElement> parts(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Stream.concat(
                        Stream.of(element), declared.getTypeArguments().stream().flatMap(DaoReader::parts))
                : Stream.empty();
    }

    private List<Parameter> parameters(String label, ExecutableElement method, ExecutableType signature) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            parameters.add(
                    parameter(label, parameter, signature.getParameterTypes().get(i)));
        }
        return parameters;
    }

    private Parameter parameter(String label, VariableElement parameter, TypeMirror type) {
        String name = parameter.getSimpleName().toString();
        String where = label + ", parameter " + name;
        Optional<MappedClass> elements = elementType(type).flatMap(this::entity);
        return new Parameter(
                name,
                Names.ofParameter(where, parameter),
                classes.values().read(TypeUse.of(type, where, List.of(parameter))),
                entity(type).or(() -> elements),
                elements.isPresent(),
                Annotations.has(parameter, Ttl.class),
                Annotations.has(parameter, Timestamp.class),
                isNullable(parameter) || isNullable(type),
                Sites.of(where, parameter));
    }

    /** Of an array, or a collection of {@code java.util}. */
    private static Optional<TypeMirror> elementType(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return Optional.of(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                        && COLLECTIONS.contains(TypeReader.classType((TypeElement) declared.asElement())
                                .qualifiedName())
                ? Optional.of(declared.getTypeArguments().get(0))
                : Optional.empty();
    }

    /** By any annotation of that name: there are many, and none is ours. */
    private static boolean isNullable(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream()
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .contentEquals("Nullable"));
    }

    private List<NamedClass> named(TypeElement dao) {
        String label = TypeReader.classType(dao).text();
        return Annotations.find(dao, Dao.class).stream()
                .flatMap(annotation -> Annotations.classes(annotation, "entities")
                        .map(type -> new NamedClass(
                                TypeReader.java(type).text(), entity(type), Sites.of(label, dao, annotation))))
                .toList();
    }

    private Optional<MappedClass> entity(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && InheritanceReader.isEntity(element)
                ? Optional.of(classes.read(element))
                : Optional.empty();
    }
}
