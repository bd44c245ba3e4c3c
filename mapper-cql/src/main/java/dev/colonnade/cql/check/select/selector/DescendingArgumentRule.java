package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.VectorType;
import java.util.List;

/**
 * The functions of collections and vectors do not know those of a clustering column in descending order (Cassandra 5.0:
 * "requires a collection argument", because the type of such a column is another for the server).
 */
final class DescendingArgumentRule {
    private static final List<String> PREFIXES = List.of("map_", "collection_", "similarity_");

    private DescendingArgumentRule() {}

    static boolean holds(CqlFunction function, List<Selectable> arguments, SelectorScope at) {
        if (!isOfCollections(function.name())) {
            return true;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Selectable argument = arguments.get(i);
            if (argument instanceof ColumnSelectable column
                    && column.isDescending()
                    && isCollection(function.arguments().get(i))) {
                at.findings()
                        .error(
                                CqlRule.DESCENDING_ARGUMENT,
                                argument.term().range(),
                                function.name().name() + "() does not take the clustering column "
                                        + argument.term().cql() + ", because it is in descending order",
                                "write (" + column.column().type().cql() + ") before it");
                return false;
            }
        }
        return true;
    }

    private static boolean isOfCollections(FunctionName name) {
        for (String prefix : PREFIXES) {
            if (name.name().startsWith(prefix)) {
                return name.keyspace().filter(FunctionName.SYSTEM::equals).isPresent();
            }
        }
        return false;
    }

    private static boolean isCollection(CqlType type) {
        return type.unfrozen() instanceof CollectionType || type instanceof VectorType;
    }
}
