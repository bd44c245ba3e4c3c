package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Lets a subject and the server of a release judge the same random statements. System properties choose them:
 * {@code proof.statements}, {@code proof.seed} and {@code proof.version}, which is a release or empty for all.
 */
final class Proof {

    private static final int BATCH = 1000;

    private final Subject subject;
    private final List<Curiosity> curiosities;

    Proof(Subject subject, List<Curiosity> curiosities) {
        this.subject = subject;
        this.curiosities = curiosities;
    }

    /** How many statements are wanted. */
    static int statements() {
        return Integer.getInteger("proof.statements", 20_000);
    }

    /** The seed of the first statement; that of each other one is one more. */
    static long seed() {
        return Long.getLong("proof.seed", 1);
    }

    /** The releases that are wanted. */
    static List<String> releases() {
        String release = System.getProperty("proof.version", "");
        return release.isEmpty() ? List.of("4.1", "5.0") : List.of(release);
    }

    Report run(String release, long seed, int count) {
        ProofSchema schema = SchemaReader.read(release);
        StatementGenerator generator = new StatementGenerator(schema);
        Witnesses witnesses = Witnesses.of(schema);
        Report report = new Report(curiosities);
        for (int from = 0; from < count; from += BATCH) {
            List<String> statements = new ArrayList<>();
            for (int i = from; i < Math.min(count, from + BATCH); i++) {
                statements.add(generator.generate(seed + i));
            }
            CompletableFuture<List<Witness>> judged = CompletableFuture.supplyAsync(
                    () -> witnesses.judge(statements), task -> new Thread(task, "witnesses " + release).start());
            List<Opinion> opinions =
                    statements.stream().map(cql -> opinion(release, cql)).toList();
            compare(statements, opinions, judged.join(), report);
        }
        return report;
    }

    private void compare(List<String> statements, List<Opinion> opinions, List<Witness> witnesses, Report report) {
        for (int i = 0; i < statements.size(); i++) {
            Opinion opinion = opinions.get(i);
            Witness witness = witnesses.get(i);
            Agreement agreement =
                    opinion.crashed() ? Agreement.SUBJECT_CRASH : Comparison.of(subject, opinion.verdict(), witness);
            if (agreement == Agreement.AGREE) {
                report.agreed();
            } else {
                report.add(Disagreement.of(agreement, statements.get(i), witness, opinion.verdict()));
            }
        }
    }

    private Opinion opinion(String release, String cql) {
        try {
            return new Opinion(subject.judge(release, cql), false);
        } catch (RuntimeException | StackOverflowError e) {
            return new Opinion(Verdict.refused("crash", e.toString()), true);
        }
    }

    private record Opinion(Verdict verdict, boolean crashed) {}
}
