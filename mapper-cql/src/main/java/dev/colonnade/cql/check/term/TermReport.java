package dev.colonnade.cql.check.term;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.name.Fields;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.term.UdtLiteral.FieldValue;
import dev.colonnade.cql.type.VectorType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with terms, in words. */
final class TermReport {
    private final Findings findings;
    private final Set<Marker> refusedMarkers = new HashSet<>();

    TermReport(Findings findings) {
        this.findings = findings;
    }

    void misfit(Term term, Slot slot) {
        String kind = term instanceof Literal literal ? TermNames.kind(literal) + " and " : "";
        findings.error(
                CqlRule.VALUE_TYPE,
                term.range(),
                TermNames.of(term) + " is " + kind + "no value for " + TermNames.of(slot) + ", which is of the type "
                        + Types.print(slot.type()),
                ValueForms.of(slot.type()),
                "write a value of the type " + Types.print(slot.type()));
    }

    void unreadable(Literal literal, Slot slot) {
        findings.error(
                CqlRule.VALUE_TYPE,
                literal.range(),
                TermNames.of(literal) + " cannot be read as a value of the type " + Types.print(slot.type()) + ", as "
                        + TermNames.of(slot) + " is",
                ValueForms.of(slot.type()),
                "write a value of the type " + Types.print(slot.type()));
    }

    void unsortable(Term term, Slot slot) {
        findings.error(
                CqlRule.VALUE_TYPE,
                term.range(),
                TermNames.of(term) + " has no byte, and " + TermNames.of(slot) + " is one",
                ValueForms.of(slot.type()),
                "write a whole number");
    }

    void nullCounter(Term term, Slot slot) {
        findings.error(
                CqlRule.NULL_COUNTER,
                term.range(),
                "The counter " + TermNames.of(slot) + " cannot be counted by null",
                "write a whole number");
    }

    /** A marker in a collection in a collection is reported once. */
    void markerInCollection(Marker marker, Slot collection) {
        if (!refusedMarkers.add(marker)) {
            return;
        }
        findings.error(
                CqlRule.MARKER_IN_COLLECTION,
                marker.range(),
                "The bind marker " + marker.cql() + " stands in " + TermNames.of(collection)
                        + ", and in lists, sets and maps there are none",
                "bind the whole value with one marker");
    }

    void nullElement(Term term, Slot collection) {
        findings.error(
                CqlRule.NULL_IN_COLLECTION,
                term.range(),
                "There is a null in " + TermNames.of(collection) + ", which is of the type "
                        + Types.print(collection.type()),
                "leave it out");
    }

    void vectorSize(Term literal, VectorType vector, Slot slot) {
        findings.error(
                CqlRule.LITERAL_SIZE,
                literal.range(),
                TermNames.of(slot) + " has " + vector.dimension() + " elements, and " + TermNames.of(literal)
                        + size(literal),
                "write " + vector.dimension() + " elements");
    }

    private static String size(Term literal) {
        return literal instanceof ListLiteral list ? " has " + list.elements().size() : " has not";
    }

    void tupleSize(TupleLiteral literal, int size, Slot slot) {
        findings.error(
                CqlRule.LITERAL_SIZE,
                literal.elements()
                        .get(size)
                        .range()
                        .to(literal.elements()
                                .get(literal.elements().size() - 1)
                                .range()),
                TermNames.of(slot) + " is of the type " + Types.print(slot.type()) + ", which has " + size
                        + " components, not " + literal.elements().size(),
                "write " + size + " at most");
    }

    /** The server takes the last value; a bind marker or a number without end in another one makes it fail. */
    void duplicateField(FieldValue field) {
        String found = "The field " + field.field().cql() + " stands twice here, and the last value counts";
        String fix = "write it once";
        if (TermParts.marker(field.value()).isPresent() || !Numbers.areReadable(field.value())) {
            findings.error(CqlRule.DUPLICATE_FIELD, field.field().range(), found, fix);
        } else {
            findings.warning(CqlRule.DUPLICATE_FIELD, field.field().range(), found, List.of(), fix);
        }
    }

    void unknownField(Name field, UserType type) {
        Fields.unknown(field, type, findings);
    }

    void notOfHint(TypeHint hint) {
        findings.error(
                CqlRule.HINTED_VALUE,
                hint.term().range(),
                TermNames.of(hint.term()) + " is no value of the type "
                        + hint.type().cql() + ", which is said before it",
                ValueForms.of(Types.normal(hint.type().type())),
                "say another type or write another value");
    }

    void hintMisfit(TypeHint hint, Slot slot) {
        findings.error(
                CqlRule.HINTED_VALUE,
                hint.type().range(),
                "A value of the type " + hint.type().cql() + " cannot be given to " + TermNames.of(slot)
                        + ", which is of the type " + Types.print(slot.type()),
                List.of(Types.print(slot.type())),
                "say the type " + Types.print(slot.type()));
    }

    void aggregate(Call call) {
        findings.error(
                CqlRule.AGGREGATE_PLACE,
                call.range(),
                call.name().name() + " is an aggregate, and makes one value of many rows in a select clause only",
                "select it, and write the value here");
    }

    void result(Call call, CqlFunction function, Slot slot) {
        findings.error(
                CqlRule.FUNCTION_RESULT,
                call.range(),
                Signatures.of(function) + " gives " + Types.print(function.result()) + ", and " + TermNames.of(slot)
                        + " is of the type " + Types.print(slot.type()),
                "write what gives " + Types.print(slot.type()));
    }

    /** The server's functions have no order, and it takes the first that it meets. */
    void anyOf(Call call, Resolution.Found found) {
        findings.warning(
                CqlRule.AMBIGUOUS_CALL,
                call.range(),
                (found.rivals() + 1) + " functions " + Signatures.name(found.resolved())
                        + " fit this call alike, and each server takes the one that it happens to meet first",
                List.of(),
                "say of which type each operand is");
    }

    void resolution(Resolution resolution, FunctionName name, TextRange range) {
        if (resolution instanceof Resolution.Refused refused) {
            findings.error(
                    refused.rule(), refused.blamed().orElse(range), refused.found(), refused.allowed(), refused.fix());
        } else if (resolution instanceof Resolution.Undeclared undeclared) {
            findings.warning(
                    CqlRule.UNKNOWN_FUNCTION,
                    range,
                    "The function " + name + " is not declared here, so that nothing is known of its types",
                    undeclared.near(),
                    undeclared.near().isEmpty()
                            ? "declare the function"
                            : "declare the function, or write "
                                    + undeclared.near().get(0));
        }
    }
}
