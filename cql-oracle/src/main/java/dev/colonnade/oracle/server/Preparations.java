package dev.colonnade.oracle.server;

import dev.colonnade.oracle.wire.Kind;
import java.util.ArrayList;
import java.util.List;
import org.apache.cassandra.cql3.CQLStatement;
import org.apache.cassandra.cql3.ColumnSpecification;
import org.apache.cassandra.cql3.QueryProcessor;
import org.apache.cassandra.cql3.statements.BatchStatement;
import org.apache.cassandra.cql3.statements.ModificationStatement;
import org.apache.cassandra.cql3.statements.QualifiedStatement;
import org.apache.cassandra.cql3.statements.SelectStatement;
import org.apache.cassandra.exceptions.InvalidRequestException;
import org.apache.cassandra.service.ClientState;

/** Prepares statements, as the server does when a driver asks it to. */
final class Preparations {

    /** The protocol counts markers in two bytes. */
    private static final int MOST_MARKERS = 65_535;

    private Preparations() {}

    static List<String> parse(String cql) {
        QueryProcessor.parseStatement(cql);
        return List.of(Kind.ACCEPTED.name());
    }

    static List<String> prepare(String keyspace, String cql) {
        CQLStatement statement = statement(keyspace, cql);
        List<ColumnSpecification> markers = statement.getBindVariables();
        if (markers.size() > MOST_MARKERS) {
            throw new InvalidRequestException("Too many markers(?). " + markers.size()
                    + " markers exceed the allowed maximum of " + MOST_MARKERS);
        }
        List<String> answer = new ArrayList<>();
        answer.add(Kind.ACCEPTED.name());
        answer.add(statement.getClass().getSimpleName());
        answer.add(String.valueOf(statement.hasConditions()));
        answer.add(String.valueOf(isCounter(statement)));
        answer.add(keyMarkers(statement));
        addAll(markers, answer);
        addAll(columns(statement), answer);
        return answer;
    }

    static CQLStatement statement(String keyspace, String cql) {
        ClientState client =
                keyspace.isEmpty() ? ClientState.forInternalCalls() : ClientState.forInternalCalls(keyspace);
        CQLStatement.Raw raw = QueryProcessor.parseStatement(cql);
        if (raw instanceof QualifiedStatement qualified) {
            qualified.setKeyspace(client);
        }
        CQLStatement statement = raw.prepare(client);
        statement.validate(client);
        return statement;
    }

    private static boolean isCounter(CQLStatement statement) {
        if (statement instanceof BatchStatement batch) {
            return batch.getStatements().stream().anyMatch(ModificationStatement::isCounter);
        }
        return statement instanceof ModificationStatement modification && modification.isCounter();
    }

    /** The places of the markers that make the partition key, or nothing if they do not make it all. */
    private static String keyMarkers(CQLStatement statement) {
        short[] places = statement.getPartitionKeyBindVariableIndexes();
        StringBuilder text = new StringBuilder();
        if (places != null) {
            for (short place : places) {
                text.append(text.isEmpty() ? "" : ",").append(place);
            }
        }
        return text.toString();
    }

    private static List<ColumnSpecification> columns(CQLStatement statement) {
        return statement instanceof SelectStatement select
                ? select.getResultMetadata().requestNames()
                : List.of();
    }

    private static void addAll(List<ColumnSpecification> columns, List<String> answer) {
        answer.add(String.valueOf(columns.size()));
        for (ColumnSpecification column : columns) {
            answer.add(column.name.toString());
            answer.add(column.type.asCQL3Type().toString());
        }
    }
}
