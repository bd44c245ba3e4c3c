package dev.colonnade.cql.proof;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.Checker;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.cql.check.Severity;
import dev.colonnade.cql.check.Verification;
import dev.colonnade.cql.ddl.SchemaReading;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.VectorType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The checker, over the schema of the proof. */
final class CheckerSubject implements Subject {
    /** What the server refuses only when it executes, in part of the cases or in all. */
    private static final Set<CqlRule> ON_EXECUTION = EnumSet.of(
            CqlRule.LIMIT,
            CqlRule.SELECTED_KEY,
            CqlRule.SELECTED_LITERAL,
            CqlRule.ORDER_BY_PAGING,
            CqlRule.SASI_INDEX,
            CqlRule.ANN_LIMIT,
            CqlRule.GROUP_BY_FUNCTION,
            CqlRule.CONDITION_IN,
            CqlRule.NULL_CONDITION,
            CqlRule.BATCH_PARTITION,
            CqlRule.BATCH_CONDITIONS,
            CqlRule.TUPLE_FILTERING,
            CqlRule.NULL_RELATION,
            CqlRule.EMPTY_PARTITION_KEY,
            CqlRule.LIKE_PATTERN,
            CqlRule.USING_RANGE,
            CqlRule.ELEMENT_KEY,
            CqlRule.DELETE_BY_KEY,
            CqlRule.VECTOR_VALUE,
            CqlRule.VECTOR_RELATION,
            CqlRule.JSON_KEY,
            CqlRule.JSON_VALUE,
            CqlRule.NULL_IN_COLLECTION,
            CqlRule.NULL_COUNTER,
            CqlRule.FUNCTION_VALUE);

    private final Map<String, Checker> checkers = new HashMap<>();
    private final Explanations explanations = new Explanations();

    @Override
    public Verdict judge(String release, String cql) {
        Verification verification =
                checkers.computeIfAbsent(release, CheckerSubject::checker).verify(cql);
        List<Finding> errors = found(verification, Severity.ERROR);
        Verdict verdict = errors.isEmpty() ? accepted(verification) : refused(errors);
        return verdict.withWarnings(rules(found(verification, Severity.WARNING)));
    }

    private static List<Finding> found(Verification verification, Severity severity) {
        return verification.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().name()).toList();
    }

    private static Verdict accepted(Verification verification) {
        return Verdict.accepted(
                verification.markers().stream()
                        .map(marker -> text(marker.name(), marker.type()))
                        .toList(),
                verification.columns().stream()
                        .map(column -> text(column.name(), column.type()))
                        .toList());
    }

    private static Verdict refused(List<Finding> errors) {
        CqlRule first = errors.get(0).rule();
        String message = errors.get(0).found();
        List<String> rules = rules(errors);
        return first == CqlRule.SYNTAX
                ? Verdict.syntaxError(message)
                : Verdict.refused(new Verdict.Refused(false, ON_EXECUTION.contains(first), rules, message));
    }

    @Override
    public boolean explains(String rule, String serverMessage) {
        return explanations.explains(CqlRule.valueOf(rule), serverMessage);
    }

    private static String text(String name, Optional<CqlType> type) {
        return name + ": " + type.map(CheckerSubject::printed).orElse("unknown");
    }

    /** The server says frozen of each tuple, which always is. */
    private static String printed(CqlType type) {
        return type instanceof TupleType ? "frozen<" + inner(type) + ">" : inner(type);
    }

    private static String inner(CqlType type) {
        if (type instanceof TupleType tuple) {
            return tuple.components().stream().map(CheckerSubject::printed).collect(joining(", ", "tuple<", ">"));
        } else if (type instanceof FrozenType frozen) {
            return "frozen<" + inner(frozen.type()) + ">";
        } else if (type instanceof ListType list) {
            return "list<" + printed(list.element()) + ">";
        } else if (type instanceof SetType set) {
            return "set<" + printed(set.element()) + ">";
        } else if (type instanceof MapType map) {
            return "map<" + printed(map.key()) + ", " + printed(map.value()) + ">";
        } else if (type instanceof VectorType vector) {
            return "vector<" + printed(vector.element()) + ", " + vector.dimension() + ">";
        }
        return type.cql();
    }

    private static Checker checker(String release) {
        ProofSchema schema = SchemaReader.read(release);
        CassandraVersion version = release.equals("4.1") ? CassandraVersion.V4_1 : CassandraVersion.V5_0;
        String ddl = schema.ddl().stream().collect(joining(";\n", "", ";\n"));
        SchemaReading reading = new dev.colonnade.cql.ddl.SchemaReader(
                        version, Optional.of(new Identifier(ProofSchema.KEYSPACE)))
                .read(List.of(new SchemaText("proof", ddl)));
        if (!reading.problems().isEmpty()) {
            throw new IllegalStateException(reading.problems().toString());
        }
        Schema schemaOfAll =
                new Schema(reading.schema().keyspace(), reading.schema().others(), true);
        return new Checker(schemaOfAll, version);
    }
}
