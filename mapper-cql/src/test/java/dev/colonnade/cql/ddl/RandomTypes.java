package dev.colonnade.cql.ddl;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import java.util.List;

/** Writes types, most of which fit a keyspace. */
final class RandomTypes {
    private final RandomDice dice;
    private final CassandraVersion version;

    RandomTypes(RandomDice dice, CassandraVersion version) {
        this.dice = dice;
        this.version = version;
    }

    static final List<String> NATIVES = List.of(
            "ascii",
            "bigint",
            "blob",
            "boolean",
            "date",
            "decimal",
            "double",
            "float",
            "inet",
            "int",
            "smallint",
            "text",
            "time",
            "timestamp",
            "timeuuid",
            "tinyint",
            "uuid",
            "varchar",
            "varint");

    String type(DraftKeyspace keyspace, int depth) {
        int chance = dice.number(depth > 2 ? 24 : 40);
        if (chance < 18) {
            return dice.any(NATIVES);
        }
        if (chance < 19) {
            return dice.oneIn(8) ? "'org.apache.cassandra.db.marshal.Int32Type'" : "duration";
        }
        if (chance < 20) {
            return dice.oneIn(3) ? "counter" : "int";
        }
        if (chance < 24) {
            return userType(keyspace);
        }
        String inner = chance < 27
                ? "list<" + type(keyspace, depth + 1) + ">"
                : chance < 30
                        ? "set<" + type(keyspace, depth + 1) + ">"
                        : chance < 33
                                ? "map<" + type(keyspace, depth + 1) + ", " + type(keyspace, depth + 1) + ">"
                                : chance < 36
                                        ? "tuple<" + type(keyspace, depth + 1) + ", " + type(keyspace, depth + 1) + ">"
                                        : chance < 38 && version.isAtLeast(CassandraVersion.V5_0)
                                                ? "vector<" + (dice.oneIn(2) ? "float" : type(keyspace, depth + 1))
                                                        + ", " + dice.number(4) + ">"
                                                : dice.any(NATIVES);
        boolean freezes = inner.contains("<") && (depth > 0 ? !dice.oneIn(4) : dice.oneIn(3));
        return freezes || dice.oneIn(60) ? "frozen<" + inner + ">" : inner;
    }

    String userType(DraftKeyspace keyspace) {
        List<Identifier> known = List.copyOf(keyspace.types().keySet());
        String name = known.isEmpty() || dice.oneIn(15)
                ? "u" + dice.number(8)
                : dice.any(known).typeCql();
        return dice.oneIn(3) ? name : "frozen<" + name + ">";
    }
}
