package dev.colonnade.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.colonnade.processor.model.Capitalized;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Delivery;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.Operation.Delete;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.Operation.Update;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.model.VerifiedMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what a DAO has for one method: its statement, the fields that it needs, and the method. */
final class DaoMethodGenerator {
    private final DaoMethod method;
    private final VerifiedMethod verified;
    private final ResultCode result;
    private final Optional<RowUpdateCode> rowUpdate;
    private final String constant;
    private final String query;
    private final String writer;
    private final String rows;
    private final UsingCode using;
    private final String executor;
    private final NameAllocator locals;
    private final String entity;
    private final int markers;
    private final List<Binding> bindings;
    private final List<CodecCode> codecs = new ArrayList<>();

    DaoMethodGenerator(DaoMethod method, VerifiedMethod verified, NameAllocator names) {
        this(method, verified, names, parameterNames(method), "");
    }

    /**
     * Makes one for an entity of a batch.
     *
     * @param locals the names in the method of the batch, those of its parameters among them
     * @param one what one of many entities is called; nothing if it is one
     */
    DaoMethodGenerator(
            DaoMethod method, VerifiedMethod verified, NameAllocator names, NameAllocator locals, String one) {
        this.locals = locals;
        this.method = method;
        this.verified = verified;
        this.result = new ResultCode(method, names);
        this.executor = names.newName(method.name() + "Executor");
        this.constant = names.newName(upperSnakeCase(method.name()));
        this.rowUpdate = verified.rowUpdate().map(update -> new RowUpdateCode(method, update, constant, names));
        this.query = names.newName(method.name() + "Query");
        this.writer = names.newName(method.name() + "Writer");
        this.rows = names.newName(method.name() + "Rows");
        this.using = new UsingCode(method, names);
        this.entity = method.isForEach()
                ? locals.newName("entity")
                : method.entityParameter()
                        .map(Parameter::name)
                        .filter(name -> one.isEmpty())
                        .orElse(one);
        this.markers = verified.verification().markers().size();
        this.bindings = Stream.concat(
                        writesEntity() ? Stream.empty() : Binding.of(method, entity).stream(),
                        Binding.ofCondition(method, markers).stream())
                .toList();
        for (Binding binding : bindings) {
            String field = names.newName(method.name() + Capitalized.of(binding.name()) + "Codec");
            codecs.add(new CodecCode(binding.type(), field));
        }
    }

    /** The names that local variables cannot have. */
    static NameAllocator parameterNames(DaoMethod method) {
        NameAllocator taken = new NameAllocator();
        method.parameters().forEach(parameter -> taken.newName(parameter.name()));
        return taken;
    }

    /** The constants of its statements, its own first. */
    List<FieldSpec> constants() {
        CodeBlock cql = verified.built()
                .map(built -> CqlCode.of(built.clauses()))
                .orElseGet(() -> CodeBlock.of("$S", ((Query) method.operation()).cql()));
        List<FieldSpec> constants = new ArrayList<>();
        constants.add(QueryCode.constant(constant, verified.isIdempotent(), method, cql));
        rowUpdate.ifPresent(update -> constants.addAll(update.constants()));
        return constants;
    }

    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        if (!method.result().isBound()) {
            fields.add(field(TypeNames.executor(executes()), executor));
        }
        fields.add(field(TypeNames.PREPARED_QUERY, query));
        rowUpdate.ifPresent(update -> fields.add(update.field()));
        if (usesWriter()) {
            fields.add(field(writerType(), writer));
        }
        for (CodecCode codec : codecs) {
            fields.add(field(codec.codecType(), codec.field()));
        }
        fields.addAll(using.fields());
        if (result.readsRows()) {
            fields.add(field(result.rowsType(), rows));
        }
        return fields;
    }

    /** The statements of the constructor that fill the fields. */
    CodeBlock initialization() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!method.result().isBound()) {
            code.addStatement("$L = context.$L($L)", executor, executes(), constant);
        }
        code.addStatement("$L = context.prepared($L)", query, constant);
        rowUpdate.ifPresent(update -> code.add(update.initialization(query)));
        if (usesWriter()) {
            int key = method.target().orElseThrow().primaryKey().size();
            int columns = method.target().orElseThrow().regularColumns().size();
            boolean update = method.operation() instanceof Update;
            int first = update ? method.usingParameters().size() : 0;
            code.addStatement(
                    "$L = new $T($L, $L, $L)",
                    writer,
                    writerType(),
                    query,
                    update ? first + columns : 0,
                    update ? first : key);
        }
        for (int i = 0; i < codecs.size(); i++) {
            code.addStatement(
                    "$L = $L.codec($L, $L)",
                    codecs.get(i).field(),
                    query,
                    bindings.get(i).position(),
                    codecs.get(i).finder());
        }
        code.add(using.initialization(query));
        if (result.readsRows()) {
            code.addStatement("$L = $L", rows, result.rows(query));
        }
        return code.build();
    }

    private String executes() {
        return DeliveryCode.executor(method.result().delivery());
    }

    MethodSpec method() {
        MethodSpec.Builder code = MethodSignature.of(method.name(), method.result(), method.parameters())
                .varargs(method.varargs());
        if (method.isForEach()) {
            addForEach(code);
        } else {
            method.change().ifPresentOrElse(change -> addChange(code, change), () -> addExecution(code));
        }
        return code.build();
    }

    /** The constant of the statement. */
    String constant() {
        return constant;
    }

    /** The field of the statement. */
    String query() {
        return query;
    }

    /** The statements that add the statement of a part to those of its batch. */
    CodeBlock addTo(String statements) {
        String parameter = method.entityParameter().map(Parameter::name).orElseThrow();
        String values = locals.newName(parameter + "Values");
        return CodeBlock.builder()
                .add(binding(values))
                .addStatement("$L.add($L)", statements, bound(values))
                .build();
    }

    private void addExecution(MethodSpec.Builder code) {
        String values = locals.newName("values");
        code.addCode(binding(values));
        CodeBlock bound = bound(values);
        if (DeliveryCode.isLater(method.result().delivery())) {
            String local = locals.newName("statement");
            code.addStatement("$T $L = $L", TypeNames.BOUND_STATEMENT, local, bound);
            bound = CodeBlock.of("$L", local);
        }
        code.addStatement(result.execute(executor, bound, rows));
    }

    /** The bound statement, as the caller changes it. */
    private CodeBlock bound(String values) {
        return customizer()
                .map(customizer -> CodeBlock.of("$L.bind($L, $L)", query, values, customizer))
                .orElseGet(() -> CodeBlock.of("$L.bind($L)", query, values));
    }

    private Optional<String> customizer() {
        return method.customizers().stream()
                .map(Parameter::name)
                .reduce((first, second) -> first + ".andThen(" + second + ")");
    }

    /** A statement for each entity. */
    private void addForEach(MethodSpec.Builder code) {
        Parameter entities = method.entityParameter().orElseThrow();
        String values = locals.newName("values");
        CodeBlock collection = MethodSignature.isCollection(entities)
                ? CodeBlock.of("$L", entities.name())
                : CodeBlock.of("$T.asList($L)", Arrays.class, entities.name());
        CodeBlock each = CodeBlock.builder()
                .add("$L.each($L, $L -> {\n$>", executor, collection, entity)
                .add(binding(values))
                .addStatement("return $L", bound(values))
                .add("$<})")
                .build();
        Delivery delivery = method.result().delivery();
        code.addCode("$L$L;\n", delivery.waits() ? "" : "return ", DeliveryCode.of(delivery, each));
    }

    /** The statements that put all values into a local variable. */
    private CodeBlock binding(String values) {
        MethodSpec.Builder code = MethodSpec.methodBuilder("binding");
        boolean nulls = writesEntity() && method.writesNulls();
        CodeBlock first = rowUpdate
                .map(update -> update.all(entity, nulls))
                .orElseGet(() -> CodeBlock.of("$L.$L()", query, nulls ? "nulls" : "values"));
        code.addStatement("$T $L = $L", ArrayTypeName.of(TypeNames.BYTE_BUFFER), values, first);
        addValues(code, values);
        return code.build().code();
    }

    /** Nothing is sent if nothing changed, unless a condition is asked. */
    private void addChange(MethodSpec.Builder code, DaoMethod.Change change) {
        String local = locals.newName("change");
        code.addStatement(
                "$T $L = $L", TypeNames.CHANGE, local, rowUpdate.orElseThrow().between(change));
        String values = local + ".values()";
        if (!bindings.isEmpty()) {
            String array = locals.newName("values");
            code.addStatement("$T $L = $L", ArrayTypeName.of(TypeNames.BYTE_BUFFER), array, values);
            values = array;
        }
        addValues(code, values);
        customizer().ifPresent(customizer -> code.addStatement("$L.customize($L)", local, customizer));
        code.addStatement(result.execute(
                executor,
                method.isConditional() ? CodeBlock.of("$L.statement()", local) : CodeBlock.of("$L", local),
                rows));
    }

    private void addValues(MethodSpec.Builder code, String values) {
        CodeBlock version = CodeBlock.of("$L.protocolVersion()", query);
        if (usesWriter()) {
            code.addStatement("$L.write($L, $L)", writer, entity, values);
        }
        for (int i = 0; i < codecs.size(); i++) {
            Binding binding = bindings.get(i);
            CodeBlock put = CodeBlock.of(
                    "$L[$L] = $L;\n", values, at(binding, values), codecs.get(i).encode(binding.value(), version));
            code.addCode(binding.unlessNull() ? UnlessNull.of(binding.type(), binding.value(), put) : put);
        }
        code.addCode(using.put(values, version));
    }

    /** Of what changed there may be two statements, whose last markers are the same. */
    private CodeBlock at(Binding binding, String values) {
        return method.change().isPresent()
                ? CodeBlock.of("$L.length - $L", values, markers - binding.position())
                : CodeBlock.of("$L", binding.position());
    }

    /** Inserts and most updates bind a whole entity, column by column. */
    private boolean usesWriter() {
        return writesEntity() && rowUpdate.isEmpty();
    }

    private boolean writesEntity() {
        return method.entityParameter().isPresent() && !(method.operation() instanceof Delete);
    }

    private ClassName writerType() {
        return TypeNames.className(method.target().orElseThrow().type().generated(GeneratedClass.WRITER));
    }

    static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    static String upperSnakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
