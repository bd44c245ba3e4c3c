package dev.colonnade.behaviour.schema;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.OptionValue;
import dev.colonnade.cql.schema.TableOptions;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes types and options. */
final class RandomTypes {
    private static final List<NativeType> OF_KEYS = List.of(
            NativeType.TEXT,
            NativeType.INT,
            NativeType.UUID,
            NativeType.DATE,
            NativeType.INET,
            NativeType.BLOB,
            NativeType.VARINT,
            NativeType.TIMESTAMP);
    private static final List<Map<String, OptionValue>> OPTIONS = List.of(
            Map.of("comment", new OptionValue.Plain("it's")),
            Map.of("gc_grace_seconds", new OptionValue.Plain("100")),
            Map.of("speculative_retry", new OptionValue.Plain("95percentile")),
            // A table that is created so has this chance too, but one that is altered keeps the one it had.
            Map.of(
                    "bloom_filter_fp_chance",
                    new OptionValue.Plain("0.1"),
                    "compaction",
                    new OptionValue.Entries(Map.of("class", "LeveledCompactionStrategy"))),
            Map.of("compression", new OptionValue.Entries(Map.of("enabled", "false"))),
            Map.of("caching", new OptionValue.Entries(Map.of("keys", "none"))),
            Map.of("memtable", new OptionValue.Plain("skiplist")));

    private final Random random;
    private final CassandraVersion version;

    RandomTypes(Random random, CassandraVersion version) {
        this.random = random;
        this.version = version;
    }

    static TableOptions option(Random random) {
        return new TableOptions(OPTIONS.get(random.nextInt(OPTIONS.size())));
    }

    CqlType ofKey() {
        return OF_KEYS.get(random.nextInt(OF_KEYS.size()));
    }

    CqlType ofColumn(Map<Identifier, UserType> known) {
        CqlType type = type(known, 0);
        return (random.nextInt(3) == 0 ? type.frozen() : type).canonical();
    }

    /** What is in another type is frozen. */
    private CqlType type(Map<Identifier, UserType> known, int depth) {
        if (depth > 2) {
            return ofKey();
        }
        List<Identifier> names = new ArrayList<>(known.keySet());
        names.sort(null);
        return switch (random.nextInt(names.isEmpty() ? 6 : 8)) {
            case 0 -> new ListType(type(known, depth + 1).frozen());
            case 1 -> new SetType(type(known, depth + 1).frozen());
            case 2 -> new MapType(ofKey(), type(known, depth + 1).frozen());
            case 3 -> new TupleType(List.of(ofKey(), type(known, depth + 1).frozen()));
            case 4 -> vector();
            case 6, 7 -> new UdtType(names.get(random.nextInt(names.size())));
            default -> ofKey();
        };
    }

    private CqlType vector() {
        return version.isAtLeast(CassandraVersion.V5_0) ? new VectorType(NativeType.FLOAT, 3) : ofKey();
    }
}
