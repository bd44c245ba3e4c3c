package dev.colonnade.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.FactoryParameter;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.model.MapperModel.MapperMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the implementation of a mapper: {@code MediaMapperImpl}. */
final class MapperGenerator {
    private final MapperModel model;
    private final List<SchemaStatement> functions;
    private final Catalog catalog;
    private final NameAllocator names = new NameAllocator();
    private final Map<DaoModel, String> fields = new HashMap<>();
    private final Map<DaoModel, String> made = new HashMap<>();
    private final String target;

    MapperGenerator(MapperModel model, List<SchemaStatement> functions, Catalog catalog) {
        this.model = model;
        this.functions = functions;
        this.catalog = catalog;
        names.newName("context");
        names.newName("SCHEMA");
        names.newName(DaoGenerator.QUERIES);
        // A parameter must not hide a field.
        model.methods().stream()
                .flatMap(method -> method.parameters().stream())
                .map(FactoryParameter::name)
                .distinct()
                .forEach(names::newName);
        this.target = names.newName("target");
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        TypeNames.className(model.type().generated(GeneratedClass.IMPLEMENTATION)))
                .addJavadoc("The DAOs and the schema of {@link $T}.\n", TypeNames.className(model.type()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(TypeNames.className(model.type()))
                .addField(schema())
                .addField(queries());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.MAPPER_CONTEXT, "context")
                .addStatement("context.createSchema(SCHEMA)")
                .addStatement("context.prepare(QUERIES)");
        for (MapperMethod method : model.methods()) {
            if (method.givesOwn()) {
                addOwn(method, type, constructor);
            } else {
                addMade(method, type, constructor);
            }
        }
        type.addMethod(constructor.build());
        model.methods().forEach(method -> type.addMethod(accessor(method)));
        return type;
    }

    /** A DAO that is made with the mapper. */
    private void addOwn(MapperMethod method, TypeSpec.Builder type, MethodSpec.Builder constructor) {
        DaoModel dao = method.dao().orElseThrow();
        if (fields.containsKey(dao)) {
            return;
        }
        String field = names.newName(method.name());
        fields.put(dao, field);
        type.addField(TypeNames.className(dao.type()), field, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("$L = new $T(context)", field, implementation(dao));
    }

    /** The DAOs that are made when somebody asks for them. */
    private void addMade(MapperMethod method, TypeSpec.Builder type, MethodSpec.Builder constructor) {
        DaoModel dao = method.dao().orElseThrow();
        if (made.containsKey(dao)) {
            return;
        }
        if (made.isEmpty()) {
            type.addField(TypeNames.TARGET, target, Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("$L = context.target()", target);
        }
        String field = names.newName(method.name() + "Made");
        made.put(dao, field);
        ClassName implementation = implementation(dao);
        type.addField(
                ParameterizedTypeName.get(TypeNames.MADE_DAOS, TypeNames.className(dao.type())),
                field,
                Modifier.PRIVATE,
                Modifier.FINAL);
        constructor.addStatement(
                "$L = new $T<>(context, $T.$L, $T::new)",
                field,
                TypeNames.MADE_DAOS,
                implementation,
                DaoGenerator.QUERIES,
                implementation);
    }

    private MethodSpec accessor(MapperMethod method) {
        MethodSpec.Builder code = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.of(method.returned()));
        method.parameters().forEach(parameter -> code.addParameter(TypeNames.of(parameter.type()), parameter.name()));
        return code.addStatement("return $L", method.givesOwn() ? own(method) : made(method))
                .build();
    }

    private CodeBlock own(MapperMethod method) {
        CodeBlock field = CodeBlock.of("$L", fields.get(method.dao().orElseThrow()));
        return method.later() ? CodeBlock.of("$T.completedFuture($L)", CompletableFuture.class, field) : field;
    }

    /** What the method says replaces what the mapper says, and nothing else. */
    private CodeBlock made(MapperMethod method) {
        CodeBlock changes = method.parameters().stream()
                .map(parameter ->
                        CodeBlock.of(".$L($L)", parameter.kinds().get(0).word(), parameter.name()))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of(
                "$L.$L($L$L)",
                made.get(method.dao().orElseThrow()),
                method.later() ? "getLater" : "get",
                target,
                changes);
    }

    /** Types before the tables and functions that use them. */
    private FieldSpec schema() {
        CodeBlock statements = Stream.of(
                        catalog.typesOf(model).stream().map(UserType::create),
                        model.tables().stream().flatMap(entity -> entity.definitions().stream()),
                        functions.stream().map(Statement::cql))
                .flatMap(cql -> cql)
                .distinct()
                .map(cql -> CodeBlock.of("\n$>$>$S$<$<", cql))
                .collect(CodeBlock.joining(","));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(List.class, String.class),
                        "SCHEMA",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The statements that create the schema, in the order of their dependence.\n")
                .initializer("$T.of($L)", List.class, statements)
                .build();
    }

    private FieldSpec queries() {
        List<DaoModel> daos = model.ownDaos();
        CodeBlock lists = daos.stream()
                .map(dao -> CodeBlock.of("\n$>$>$>$>$T.$L$<$<$<$<", implementation(dao), DaoGenerator.QUERIES))
                .collect(CodeBlock.joining(","));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), TypeNames.QUERY),
                        "QUERIES",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        daos.isEmpty()
                                ? CodeBlock.of("$T.of()", List.class)
                                : CodeBlock.of(
                                        "$T.of($L)\n$>$>.flatMap($T::stream)\n.toList()$<$<",
                                        Stream.class,
                                        lists,
                                        List.class))
                .build();
    }

    private static ClassName implementation(DaoModel dao) {
        return TypeNames.className(dao.type().generated(GeneratedClass.IMPLEMENTATION));
    }
}
