package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.term.BareTerm;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;

/**
 * The key, element or index of what is written or tested is not null, and an index is not negative (Cassandra, when it
 * executes: {@code Lists}, {@code Sets}, {@code Maps}, {@code ColumnCondition}).
 */
final class ElementKeyRule {
    private ElementKeyRule() {}

    /** Checks the key as a value of its type, too. */
    static void check(Term key, Element part, Write write) {
        write.check(key, part.key());
        if (key instanceof Marker) {
            return;
        }
        Term bare = BareTerm.of(key, part.key().type(), write.scope().home());
        if (bare instanceof NullLiteral) {
            refuse(
                    key,
                    part.isIndex()
                            ? "An index of a list is not null"
                            : "An element of a set or a key of a map is not null",
                    write);
        } else if (part.isIndex()
                && bare instanceof Literal literal
                && literal.text().startsWith("-")) {
            refuse(key, "An index of a list begins with 0, and is never " + literal.text(), write);
        }
    }

    private static void refuse(Term key, String found, Write write) {
        write.findings().error(CqlRule.ELEMENT_KEY, key.range(), found, "write which element is meant");
    }
}
