package dev.colonnade.cql.proof;

import dev.colonnade.oracle.Answer;
import dev.colonnade.oracle.CassandraRelease;
import dev.colonnade.oracle.Oracle;
import dev.colonnade.oracle.Refusal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Asks the server of a release, which knows the schema of the proof. */
final class Witnesses {

    private final Oracle oracle;

    private Witnesses(Oracle oracle) {
        this.oracle = oracle;
    }

    static Witnesses of(ProofSchema schema) {
        Oracle oracle = Oracle.shared(CassandraRelease.of(schema.release()));
        oracle.drop(ProofSchema.KEYSPACE);
        List<Optional<Refusal>> refusals = oracle.schema(ProofSchema.KEYSPACE, schema.ddl());
        for (int i = 0; i < refusals.size(); i++) {
            if (refusals.get(i).isPresent()) {
                throw new IllegalStateException(
                        schema.ddl().get(i) + "\n" + refusals.get(i).get().message());
            }
        }
        return new Witnesses(oracle);
    }

    /** Prepares all statements, and executes those that can be. */
    List<Witness> judge(List<String> statements) {
        List<Answer> answers = oracle.prepare(ProofSchema.KEYSPACE, statements);
        List<String> executable = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (isExecutable(answers.get(i))) {
                executable.add(statements.get(i));
            }
        }
        Iterator<Optional<Refusal>> executions =
                oracle.execute(ProofSchema.KEYSPACE, executable).iterator();
        List<Witness> witnesses = new ArrayList<>();
        for (Answer answer : answers) {
            witnesses.add(new Witness(answer, isExecutable(answer) ? executions.next() : Optional.empty()));
        }
        return witnesses;
    }

    private static boolean isExecutable(Answer answer) {
        return new Witness(answer, Optional.empty()).isExecutable();
    }
}
