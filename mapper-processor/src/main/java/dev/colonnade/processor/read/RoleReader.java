package dev.colonnade.processor.read;

import dev.colonnade.annotations.Computed;
import dev.colonnade.annotations.Counter;
import dev.colonnade.annotations.Static;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.parse.CqlSyntaxException;
import dev.colonnade.processor.model.Computation;
import dev.colonnade.processor.model.Roles;
import dev.colonnade.processor.model.Site;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads what the annotations of a property say that it is in its table. */
final class RoleReader {
    private final CassandraVersion version;

    /**
     * Makes it.
     *
     * @param version the version of CQL that expressions are read as
     */
    RoleReader(CassandraVersion version) {
        this.version = version;
    }

    Roles read(String label, List<Element> annotated) {
        return new Roles(
                Annotated.find(annotated, Static.class).map(annotation -> annotation.site(label)),
                Annotated.find(annotated, Counter.class).map(annotation -> annotation.site(label)),
                Annotated.find(annotated, Computed.class).map(annotation -> computation(label, annotation)));
    }

    private Computation computation(String label, Annotated annotation) {
        String expression = Annotations.string(annotation.mirror(), "value");
        Site site = Sites.ofValue(label, annotation.element(), annotation.mirror());
        try {
            return new Computation(
                    expression, Optional.of(CqlParser.parseSelector(expression, version)), Optional.empty(), site);
        } catch (CqlSyntaxException e) {
            return new Computation(expression, Optional.empty(), Optional.of(e), site);
        }
    }
}
