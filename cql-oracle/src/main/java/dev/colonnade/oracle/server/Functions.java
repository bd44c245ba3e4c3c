package dev.colonnade.oracle.server;

import dev.colonnade.oracle.wire.Kind;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.cassandra.cql3.functions.Function;
import org.apache.cassandra.cql3.functions.NativeScalarFunction;
import org.apache.cassandra.cql3.functions.ScalarFunction;
import org.apache.cassandra.db.marshal.AbstractType;

/** Lists the native functions, a signature per line. */
final class Functions {

    private Functions() {}

    static List<String> list() {
        TreeSet<String> lines = new TreeSet<>();
        for (Function function : Registry.functions()) {
            lines.add(line(function));
        }
        lines.addAll(Factories.lines());
        List<String> answer = new ArrayList<>();
        answer.add(Kind.ACCEPTED.name());
        answer.addAll(lines);
        return answer;
    }

    static String line(Function function) {
        return Signature.of(function) + flags(function);
    }

    private static String flags(Function function) {
        StringBuilder flags = new StringBuilder(function.isPure() ? " pure" : " impure");
        if (function instanceof ScalarFunction scalar && scalar.isMonotonic()) {
            flags.append(" monotonic");
        } else if (isMonotonicInItsFirstArgument(function)) {
            flags.append(" monotonic-first");
        }
        return flags.toString();
    }

    /**
     * Whether the function says so itself for a column and then constants: it then overrides a method that nobody else
     * may call.
     */
    private static boolean isMonotonicInItsFirstArgument(Function function) {
        if (!(function instanceof NativeScalarFunction)) {
            return false;
        }
        Class<?> type = function.getClass();
        while (type != NativeScalarFunction.class) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals("isPartialApplicationMonotonic")) {
                    return true;
                }
            }
            type = type.getSuperclass();
        }
        return false;
    }

    static String type(AbstractType<?> type) {
        return type.asCQL3Type().toString();
    }
}
