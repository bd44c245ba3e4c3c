package dev.colonnade.oracle.server;

import java.util.ArrayList;
import java.util.List;
import org.apache.cassandra.cql3.functions.FunctionFactory;

/** Describes the generic functions. */
final class Factories {

    /** What 4.1 makes where it looks a function up, and so has in no registry. */
    private static final List<String> BEFORE_5_0 =
            List.of("factory fromjson(text)", "factory tojson(any)", "factory token()");

    private Factories() {}

    static List<String> lines() {
        List<Object> factories = Registry.factories();
        if (factories.isEmpty()) {
            return BEFORE_5_0;
        }
        List<String> lines = new ArrayList<>();
        for (Object factory : factories) {
            lines.addAll(new GenericFunction((FunctionFactory) factory).lines());
        }
        return lines;
    }
}
