package dev.colonnade.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the implementation of a DAO: {@code FlightDaoImpl}. */
final class DaoGenerator {
    static final String QUERIES = "QUERIES";

    private final DaoModel model;
    private final Statements statements;
    private final NameAllocator names = new NameAllocator();

    DaoGenerator(DaoModel model, Statements statements) {
        this.model = model;
        this.statements = statements;
        names.newName(QUERIES, QUERIES);
        model.projections().forEach(projection -> names.newName(reader(projection), projection.type()));
        // A parameter must not hide a field.
        Stream.concat(
                        model.methods().stream().flatMap(method -> method.parameters().stream()),
                        model.entityMethods().stream().flatMap(method -> method.parameters().stream()))
                .map(parameter -> parameter.name())
                .distinct()
                .forEach(names::newName);
    }

    private static String reader(MappedClass projection) {
        return String.join("_", projection.type().simpleNames()) + "Reader";
    }

    TypeSpec.Builder type() {
        List<DaoMethodGenerator> methods = new ArrayList<>();
        List<BatchMethodGenerator> batches = new ArrayList<>();
        List<Supplier<MethodSpec>> written = new ArrayList<>();
        for (DaoMethod method : model.methods()) {
            if (method.operation() instanceof Operation.Batch batch) {
                BatchMethodGenerator generator = new BatchMethodGenerator(method, batch, statements, names);
                methods.addAll(generator.parts());
                batches.add(generator);
                written.add(generator::method);
            } else {
                DaoMethodGenerator generator = new DaoMethodGenerator(method, statements.of(method), names);
                methods.add(generator);
                written.add(generator::method);
            }
        }
        List<EntityMethodGenerator> entityMethods = model.entityMethods().stream()
                .map(method -> new EntityMethodGenerator(method, names))
                .toList();
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        TypeNames.className(model.type().generated(GeneratedClass.IMPLEMENTATION)))
                .addJavadoc("The statements of {@link $T}.\n", TypeNames.className(model.type()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(TypeNames.className(model.type()));
        List<FieldSpec> constants = Stream.concat(
                        methods.stream().flatMap(method -> method.constants().stream()),
                        entityMethods.stream().flatMap(method -> method.constants().stream()))
                .toList();
        constants.forEach(type::addField);
        type.addField(queries(constants));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.MAPPER_CONTEXT, "context")
                .addStatement("context.prepare($L)", QUERIES);
        for (DaoMethodGenerator method : methods) {
            method.fields().forEach(type::addField);
            constructor.addCode(method.initialization());
        }
        for (BatchMethodGenerator batch : batches) {
            batch.fields().forEach(type::addField);
            constructor.addCode(batch.initialization());
        }
        for (EntityMethodGenerator method : entityMethods) {
            type.addField(method.field());
            constructor.addCode(method.initialization());
        }
        addSession(type, constructor);
        type.addMethod(constructor.build());
        written.forEach(method -> type.addMethod(method.get()));
        entityMethods.forEach(method -> type.addMethod(method.method()));
        model.projections()
                .forEach(projection ->
                        type.addType(new ReaderGenerator(projection).nested(names.get(projection.type()))));
        return type;
    }

    private FieldSpec queries(List<FieldSpec> constants) {
        CodeBlock list = constants.stream()
                .map(constant -> CodeBlock.of("$L", constant.name()))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), TypeNames.QUERY),
                        QUERIES,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("All statements, which are prepared together.\n")
                .initializer("$T.of($L)", List.class, list)
                .build();
    }

    /** The field and the methods that give the session. */
    private void addSession(TypeSpec.Builder type, MethodSpec.Builder constructor) {
        if (model.sessions().isEmpty()) {
            return;
        }
        String session = names.newName("session");
        type.addField(TypeNames.CQL_SESSION, session, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("$L = context.session()", session);
        model.sessions()
                .forEach(method -> type.addMethod(MethodSpec.methodBuilder(method)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeNames.CQL_SESSION)
                        .addStatement("return $L", session)
                        .build()));
    }
}
