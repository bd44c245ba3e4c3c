package dev.colonnade.cql.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.proof.Explanations;
import dev.colonnade.oracle.Answer;
import dev.colonnade.oracle.CassandraRelease;
import dev.colonnade.oracle.Oracle;
import dev.colonnade.oracle.Prepared;
import dev.colonnade.oracle.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The server of a version, with the schema that the rules are tested with. */
final class RealServer {
    private static final Map<CassandraVersion, RealServer> SERVERS = new EnumMap<>(CassandraVersion.class);

    private final Oracle oracle;
    private final CassandraVersion version;
    private final Explanations explanations = new Explanations();

    private RealServer(CassandraVersion version) {
        this.version = version;
        this.oracle = Oracle.shared(CassandraRelease.of(version.text()));
        List<String> ddl = new ArrayList<>();
        ddl.add("CREATE KEYSPACE media WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
        ddl.addAll(TestSchema.statements(version));
        assertThat(oracle.schema("media", ddl)).allMatch(Optional::isEmpty);
    }

    static RealServer of(CassandraVersion version) {
        synchronized (SERVERS) {
            return SERVERS.computeIfAbsent(version, RealServer::new);
        }
    }

    void accepts(Verification verification) {
        Answer answer = oracle.prepare("media", verification.text());
        assertThat(answer.refusal()).as("%s: %s", version, verification.text()).isEmpty();
        Prepared prepared = answer.prepared().orElseThrow();
        assertThat(markers(verification))
                .as("%s: %s", version, verification.text())
                .isEqualTo(markers(prepared));
        assertThat(verification.conditional()).isEqualTo(prepared.conditional());
        assertThat(verification.counter()).isEqualTo(prepared.counter());
    }

    /** Some rules it checks only when it executes, which it cannot do here with a statement that has markers. */
    void refuses(Verification verification) {
        Answer answer = oracle.prepare("media", verification.text());
        if (answer.accepted() && !verification.markers().isEmpty()) {
            return;
        }
        Optional<Refusal> refusal = answer.accepted() ? oracle.execute("media", verification.text()) : answer.refusal();
        assertThat(refusal).as("%s: %s", version, verification.text()).isPresent();
        String message = refusal.orElseThrow().message();
        assertThat(verification.findings())
                .as("%s: %s\n%s", version, verification.text(), message)
                .anyMatch(finding -> explanations.explains(finding.rule(), message));
    }

    private static List<String> markers(Verification verification) {
        return verification.markers().stream()
                .map(marker ->
                        marker.name() + ": " + marker.type().map(Types::print).orElse("?"))
                .toList();
    }

    private static List<String> markers(Prepared prepared) {
        return prepared.markers().stream()
                .map(marker -> marker.name() + ": " + marker.type())
                .toList();
    }
}
