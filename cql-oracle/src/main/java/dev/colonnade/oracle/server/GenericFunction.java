package dev.colonnade.oracle.server;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.cassandra.cql3.functions.Function;
import org.apache.cassandra.cql3.functions.FunctionFactory;
import org.apache.cassandra.cql3.functions.FunctionParameter;
import org.apache.cassandra.db.marshal.AbstractType;
import org.apache.cassandra.db.marshal.BytesType;
import org.apache.cassandra.db.marshal.DoubleType;
import org.apache.cassandra.db.marshal.FloatType;
import org.apache.cassandra.db.marshal.Int32Type;
import org.apache.cassandra.db.marshal.ListType;
import org.apache.cassandra.db.marshal.MapType;
import org.apache.cassandra.db.marshal.SetType;
import org.apache.cassandra.db.marshal.UTF8Type;
import org.apache.cassandra.db.marshal.VectorType;
import org.apache.cassandra.exceptions.InvalidRequestException;

/** A generic function: what its parameters are, and what it makes of some types. Only from 5.0 on. */
final class GenericFunction {

    private static final AbstractType<?> SET_OF_TEXT = SetType.getInstance(UTF8Type.instance, false);

    private static final List<AbstractType<?>> SAMPLES = List.of(
            Int32Type.instance,
            DoubleType.instance,
            UTF8Type.instance,
            BytesType.instance,
            ListType.getInstance(Int32Type.instance, false),
            SET_OF_TEXT,
            MapType.getInstance(UTF8Type.instance, Int32Type.instance, false),
            VectorType.getInstance(FloatType.instance, 3));

    private final FunctionFactory factory;
    private final List<FunctionParameter> parameters;

    GenericFunction(FunctionFactory factory) {
        this.factory = factory;
        this.parameters = parameters(factory);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("factory " + factory.name().name
                + parameters.stream().map(this::description).collect(Collectors.joining(", ", "(", ")")));
        if (!parameters.isEmpty()) {
            for (AbstractType<?> first : accepted(parameters.get(0))) {
                made(argumentsLike(first)).ifPresent(function -> lines.add("example " + Functions.line(function)));
            }
        }
        return lines;
    }

    /** The server describes any set or list as a numeric one. */
    private String description(FunctionParameter parameter) {
        String text = parameter.toString();
        return text.equals("numeric_set_or_list") && accepted(parameter).contains(SET_OF_TEXT) ? "set_or_list" : text;
    }

    private List<AbstractType<?>> accepted(FunctionParameter parameter) {
        List<AbstractType<?>> accepted = new ArrayList<>();
        for (AbstractType<?> type : SAMPLES) {
            try {
                // The argument itself is for the message only.
                parameter.validateType(factory.name(), Function.class.cast(null), type);
                accepted.add(type);
            } catch (InvalidRequestException refused) {
                // Then it is none of the accepted ones.
            }
        }
        return accepted;
    }

    private List<AbstractType<?>> argumentsLike(AbstractType<?> first) {
        List<AbstractType<?>> types = new ArrayList<>();
        types.add(first);
        for (int i = 1; i < parameters.size() && !parameters.get(i).isOptional(); i++) {
            List<AbstractType<?>> accepted = accepted(parameters.get(i));
            types.add(accepted.contains(first) ? first : accepted.get(0));
        }
        return types;
    }

    private Optional<Function> made(List<AbstractType<?>> types) {
        try {
            return Optional.ofNullable((Function) maker().invoke(factory, types, types.get(0)));
        } catch (InvocationTargetException notForThese) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new LinkageError("an unknown factory of functions", e);
        }
    }

    /** Its public caller wants terms, which have no public constructors. */
    private Method maker() {
        for (Class<?> type = factory.getClass(); type != FunctionFactory.class; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals("doGetOrCreateFunction") && !Modifier.isAbstract(method.getModifiers())) {
                    method.setAccessible(true);
                    return method;
                }
            }
        }
        throw new LinkageError("an unknown factory of functions");
    }

    @SuppressWarnings("unchecked") // that is what the field is
    private static List<FunctionParameter> parameters(FunctionFactory factory) {
        try {
            Field field = FunctionFactory.class.getDeclaredField("parameters");
            field.setAccessible(true);
            return (List<FunctionParameter>) field.get(factory);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("an unknown factory of functions", e);
        }
    }
}
