package dev.colonnade.benchmarks.checking;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.Checker;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.Schema;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Checks the statements where the processor does, inside the compiler, and does nothing else. */
final class Probe extends AbstractProcessor {
    private final List<String> statements;
    private final Schema schema;
    private long nanos;

    Probe(Application application) {
        this.statements = application.statements();
        this.schema = new SchemaReader(CassandraVersion.V5_0)
                .read(List.of(new SchemaText("schema.cql", application.schema())))
                .schema();
    }

    /** What checking took of the processor's time. */
    long nanos() {
        return nanos;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver()) {
            nanos += Clock.of(() -> {
                Checker checker = new Checker(schema, CassandraVersion.V5_0);
                for (String statement : statements) {
                    if (!checker.verify(statement).findings().isEmpty()) {
                        throw new IllegalStateException(statement);
                    }
                }
            });
        }
        return false;
    }
}
