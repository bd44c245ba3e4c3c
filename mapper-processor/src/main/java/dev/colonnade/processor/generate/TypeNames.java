package dev.colonnade.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.colonnade.processor.model.Capitalized;
import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.JavaType.Primitive;
import java.nio.ByteBuffer;
import java.util.List;

/** Names of types in generated code: those of the model, of the runtime and of the driver. */
final class TypeNames {
    static final String RUNTIME = "dev.colonnade.runtime";
    private static final String DRIVER = "com.datastax.oss.driver.api.core";

    static final ClassName MAPPER_CONTEXT = ClassName.get(RUNTIME, "MapperContext");
    static final ClassName MADE_DAOS = ClassName.get(RUNTIME, "MadeDaos");
    static final ClassName TARGET = ClassName.get(RUNTIME + ".prepare", "Target");
    static final ClassName QUERY = ClassName.get(RUNTIME + ".prepare", "Query");
    static final ClassName QUERY_ATTRIBUTES = ClassName.get(RUNTIME + ".prepare", "QueryAttributes");
    static final ClassName PREPARED_QUERY = ClassName.get(RUNTIME + ".prepare", "PreparedQuery");
    static final ClassName VALUES = ClassName.get(RUNTIME + ".prepare", "Values");
    static final ClassName ROW_READER = ClassName.get(RUNTIME + ".read", "RowReader");
    static final ClassName ROWS = ClassName.get(RUNTIME + ".read", "Rows");
    static final ClassName RESULT_COLUMNS = ClassName.get(RUNTIME + ".read", "ResultColumns");
    static final ClassName SCALAR_READER = ClassName.get(RUNTIME + ".read", "ScalarReader");
    static final ClassName ENTRY_READER = ClassName.get(RUNTIME + ".read", "EntryReader");
    static final ClassName CELLS = ClassName.get(RUNTIME + ".read", "Cells");
    static final ClassName ROW_UPDATE = ClassName.get(RUNTIME + ".update", "RowUpdate");
    static final ClassName ENTITY_SETTER = ClassName.get(RUNTIME + ".update", "EntitySetter");
    static final ClassName GIVEN_ROWS = ClassName.get(RUNTIME + ".execute", "GivenRows");
    static final ClassName COLUMN_UPDATE = ClassName.get(RUNTIME + ".update", "ColumnUpdate");
    static final ClassName CHANGE = ClassName.get(RUNTIME + ".update", "Change");
    static final ClassName CODECS = ClassName.get(RUNTIME + ".codec", "Codecs");
    static final ClassName UDT_CODEC = ClassName.get(RUNTIME + ".codec", "UdtCodec");
    static final ClassName TUPLE_CODEC = ClassName.get(RUNTIME + ".codec", "TupleCodec");

    static final ClassName DISCRIMINATOR_EXCEPTION = ClassName.get("dev.colonnade", "DiscriminatorException");

    static final ClassName BOUND_STATEMENT = ClassName.get(DRIVER + ".cql", "BoundStatement");
    static final ClassName BATCH_TYPE = ClassName.get(DRIVER + ".cql", "BatchType");
    static final ClassName CONSISTENCY_LEVEL = ClassName.get(DRIVER, "DefaultConsistencyLevel");
    static final ClassName CQL_SESSION = ClassName.get(DRIVER, "CqlSession");
    static final ClassName ROW = ClassName.get(DRIVER + ".cql", "Row");
    static final ClassName PROTOCOL_VERSION = ClassName.get(DRIVER, "ProtocolVersion");
    static final ClassName CODEC_REGISTRY = ClassName.get(DRIVER + ".type.codec.registry", "CodecRegistry");
    static final ClassName USER_DEFINED_TYPE = ClassName.get(DRIVER + ".type", "UserDefinedType");
    static final ClassName TUPLE_TYPE = ClassName.get(DRIVER + ".type", "TupleType");
    static final ClassName GENERIC_TYPE = ClassName.get(DRIVER + ".type.reflect", "GenericType");
    static final ClassName TYPE_CODEC = ClassName.get(DRIVER + ".type.codec", "TypeCodec");
    static final ClassName BYTE_BUFFER = ClassName.get(ByteBuffer.class);

    private TypeNames() {}

    /** What executes statements: {@code AsyncExecutor}. */
    static ClassName executor(String name) {
        return ClassName.get(RUNTIME + ".execute", Capitalized.of(name) + "Executor");
    }

    /** The driver's codec for a primitive: {@code PrimitiveIntCodec}. */
    static ClassName primitiveCodec(Primitive primitive) {
        return ClassName.get(DRIVER + ".type.codec", "Primitive" + Capitalized.of(primitive.text()) + "Codec");
    }

    static ClassName className(ClassType type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    static TypeName of(JavaType type) {
        if (type instanceof Primitive primitive) {
            return of(primitive.boxed()).unbox();
        }
        if (type instanceof ClassType classType) {
            ClassName name = className(classType);
            return classType.arguments().isEmpty()
                    ? name
                    : ParameterizedTypeName.get(
                            name,
                            classType.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new));
        }
        if (type instanceof JavaType.ArrayOf array) {
            return ArrayTypeName.of(of(array.component()));
        }
        return type.text().equals("void") ? TypeName.VOID : ClassName.bestGuess(type.text());
    }

    static ParameterizedTypeName generic(ClassName type, JavaType argument) {
        return ParameterizedTypeName.get(type, of(argument.boxed()));
    }
}
