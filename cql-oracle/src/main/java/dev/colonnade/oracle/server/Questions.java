package dev.colonnade.oracle.server;

import dev.colonnade.oracle.wire.Fields;
import dev.colonnade.oracle.wire.Kind;
import dev.colonnade.oracle.wire.Verb;
import java.util.List;
import org.apache.cassandra.exceptions.CassandraException;
import org.apache.cassandra.exceptions.SyntaxException;

/** Answers one question: does what its verb says, and tells what the server says to it. */
final class Questions {

    private Questions() {}

    static String answer(String question) {
        try {
            return Fields.join(answer(Fields.split(question)));
        } catch (SyntaxException e) {
            return refusal(Kind.SYNTAX, e);
        } catch (CassandraException e) {
            return refusal(Kind.INVALID, e);
        } catch (Exception | AssertionError | StackOverflowError e) {
            return refusal(Kind.CRASH, e);
        }
    }

    private static List<String> answer(List<String> question) {
        return switch (Verb.valueOf(question.get(0))) {
            case DEFINE -> Definitions.define(question.get(1), question.get(2));
            case TRY -> Definitions.attempt(question.get(1), question.get(2));
            case DROP -> Definitions.drop(question.get(1));
            case PARSE -> Preparations.parse(question.get(1));
            case PREPARE -> Preparations.prepare(question.get(1), question.get(2));
            case EXECUTE -> Executions.execute(question.get(1), question.get(2));
            case FUNCTIONS -> Functions.list();
        };
    }

    private static String refusal(Kind kind, Throwable e) {
        boolean forUsers = e instanceof CassandraException;
        return Fields.join(List.of(kind.name(), forUsers ? String.valueOf(e.getMessage()) : e.toString()));
    }
}
