package dev.colonnade.cql.ddl;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.schema.Index;
import java.util.List;

/** Writes statements that fit a keyspace, and often enough such that nearly do. */
final class RandomDdl {
    private final RandomDice dice;
    private final RandomParts parts;
    private final RandomCreations creations;
    private final RandomAlterations alterations;
    private final RandomIndexes indexes;
    private final RandomFunctions functions;

    RandomDdl(long seed, CassandraVersion version) {
        this.dice = new RandomDice(seed);
        this.parts = new RandomParts(dice);
        RandomTypes types = new RandomTypes(dice, version);
        this.creations = new RandomCreations(dice, types, parts);
        this.alterations = new RandomAlterations(dice, types, parts);
        this.indexes = new RandomIndexes(dice, parts);
        this.functions = new RandomFunctions(dice, types);
    }

    String statement(DraftKeyspace keyspace) {
        int chance = dice.number(100);
        if (keyspace.tables().isEmpty() || chance < 24) {
            return creations.createTable(keyspace);
        }
        if (chance < 36) {
            return creations.createType(keyspace);
        }
        if (chance < 56) {
            return alterations.alterTable(keyspace);
        }
        if (chance < 62) {
            return alterations.alterType(keyspace);
        }
        if (chance < 78) {
            return indexes.createIndex(keyspace);
        }
        if (chance < 86) {
            return creations.createView(keyspace);
        }
        return chance < 93 ? drop(keyspace) : functions.function(keyspace);
    }

    private String drop(DraftKeyspace keyspace) {
        String ifExists = dice.maybe(8, "IF EXISTS ");
        return switch (dice.number(5)) {
            case 0 -> "DROP TABLE " + ifExists + parts.tableName(parts.table(keyspace));
            case 1 ->
                "DROP MATERIALIZED VIEW " + ifExists
                        + (dice.oneIn(3) ? "m" + dice.number(10) : parts.tableName(parts.table(keyspace)));
            case 2 -> "DROP TYPE " + ifExists + "u" + dice.number(10);
            default -> dropIndex(keyspace, ifExists);
        };
    }

    private String dropIndex(DraftKeyspace keyspace, String ifExists) {
        List<String> indexes = keyspace.tables().values().stream()
                .flatMap(table -> table.table().indexes().stream())
                .map(Index::name)
                .map(name -> name.orElseThrow().cql())
                .toList();
        return "DROP INDEX " + ifExists
                + (indexes.isEmpty() || dice.oneIn(6) ? "i" + dice.number(20) : dice.any(indexes));
    }
}
