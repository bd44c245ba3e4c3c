package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.UdtType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The order in which what a keyspace holds can be created; the same for the same keyspace. */
final class DefinitionOrder {
    private final Map<Identifier, UserType> types;
    private final Map<Identifier, UserType> ordered = new LinkedHashMap<>();

    private DefinitionOrder(Map<Identifier, UserType> types) {
        this.types = types;
    }

    static List<UserType> types(Map<Identifier, UserType> types) {
        DefinitionOrder order = new DefinitionOrder(types);
        new TreeMap<>(types).values().forEach(order::add);
        return List.copyOf(order.ordered.values());
    }

    private void add(UserType type) {
        if (!ordered.containsKey(type.name())) {
            type.fields().stream().flatMap(field -> usedBy(field.type())).forEach(this::add);
            ordered.put(type.name(), type);
        }
    }

    private Stream<UserType> usedBy(CqlType type) {
        return type instanceof UdtType udt
                ? Stream.ofNullable(types.get(udt.name()))
                : type.parts().stream().flatMap(this::usedBy);
    }

    static List<SchemaStatement> statements(Keyspace keyspace) {
        List<SchemaStatement> statements = new ArrayList<>();
        keyspace.typesInOrder().forEach(type -> statements.add(type.definition()));
        List<Table> tables = keyspace.tables().values().stream()
                .sorted(Comparator.comparing((Table table) -> table.view().isPresent())
                        .thenComparing(Table::name))
                .toList();
        for (Table table : tables) {
            statements.add(table.definition());
            table.indexes().forEach(index -> statements.add(index.definition(table.name())));
        }
        keyspace.functions().stream()
                .sorted(Comparator.comparing(UserFunction::aggregate)
                        .thenComparing(UserFunction::name)
                        .thenComparing(function -> function.arguments().toString()))
                .forEach(function -> statements.add(function.create()));
        return statements;
    }
}
