package dev.colonnade.processor.read;

import dev.colonnade.annotations.Computed;
import dev.colonnade.annotations.Counter;
import dev.colonnade.annotations.Masked;
import dev.colonnade.annotations.Static;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.schema.Mask;
import dev.colonnade.cql.term.Term;
import dev.colonnade.processor.model.CqlText;
import dev.colonnade.processor.model.Roles;
import dev.colonnade.processor.model.Site;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads what the annotations of a property say that it is in its table. */
final class RoleReader {
    private static final String DEFAULT_MASK = "DEFAULT";

    private final CassandraVersion version;
    private final IndexReader indexes;

    /**
     * Makes it.
     *
     * @param version the version of CQL that expressions are read as
     */
    RoleReader(CassandraVersion version) {
        this.version = version;
        this.indexes = new IndexReader(version);
    }

    Roles read(String label, List<Element> annotated) {
        return new Roles(
                Annotated.find(annotated, Static.class).map(annotation -> annotation.site(label)),
                Annotated.find(annotated, Counter.class).map(annotation -> annotation.site(label)),
                Annotated.find(annotated, Computed.class).map(annotation -> computation(label, annotation)),
                indexes.read(label, annotated),
                Annotated.find(annotated, Masked.class).map(annotation -> mask(label, annotation)));
    }

    /** Read as of the version that has masks: that the compilation's has none is a problem of its own. */
    private static CqlText<Mask> mask(String label, Annotated annotation) {
        String written = Annotations.string(annotation.mirror(), "value");
        String function = written.isEmpty() ? DEFAULT_MASK : written;
        Site site = Sites.ofValue(label, annotation.element(), annotation.mirror());
        return CqlText.read(function, site, () -> new Mask(CqlParser.parseMask(function, CassandraVersion.V5_0)));
    }

    private CqlText<Term> computation(String label, Annotated annotation) {
        String expression = Annotations.string(annotation.mirror(), "value");
        Site site = Sites.ofValue(label, annotation.element(), annotation.mirror());
        return CqlText.read(expression, site, () -> CqlParser.parseSelector(expression, version));
    }
}
