package dev.colonnade.cql.check.term;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.UdtLiteral;
import dev.colonnade.cql.term.UdtLiteral.FieldValue;
import dev.colonnade.cql.type.UdtType;
import java.util.HashMap;
import java.util.Map;

/**
 * Values of user-defined types. A field that is missing is null; of a field that stands twice the last value counts.
 */
final class UdtTerms implements TermKind<UdtLiteral> {
    private final TermChecks terms;

    UdtTerms(TermChecks terms) {
        this.terms = terms;
    }

    @Override
    public Fit fit(UdtLiteral literal, Slot slot) {
        if (!(slot.type().unfrozen() instanceof UdtType)) {
            return terms.isCustom(slot.type()) ? Fit.WEAK : Fit.NONE;
        }
        return terms.types()
                        .userType(slot.type())
                        .map(type -> fields(literal, type, slot))
                        .orElse(true)
                ? Fit.WEAK
                : Fit.NONE;
    }

    private boolean fields(UdtLiteral literal, UserType type, Slot slot) {
        Map<Identifier, Term> values = values(literal);
        for (Field field : type.fields()) {
            Term value = values.get(field.name());
            if (value != null && !terms.fit(value, slot(field, slot)).isFit()) {
                return false;
            }
        }
        return true;
    }

    private static Slot slot(Field field, Slot slot) {
        return slot.field(field.name().name(), Types.normal(field.type()));
    }

    private static Map<Identifier, Term> values(UdtLiteral literal) {
        Map<Identifier, Term> values = new HashMap<>();
        for (FieldValue field : literal.fields()) {
            values.put(field.field().identifier(), field.value());
        }
        return values;
    }

    @Override
    public void check(UdtLiteral literal, Slot slot) {
        if (slot.type().unfrozen() instanceof UdtType) {
            terms.types().userType(slot.type()).ifPresent(type -> checkFields(literal, type, slot));
        } else if (!terms.isCustom(slot.type())) {
            terms.report().misfit(literal, slot);
        }
    }

    /**
     * First the types of all fields, in the order of the type, then their values, then fields that it does not have.
     */
    private void checkFields(UdtLiteral literal, UserType type, Slot slot) {
        Map<Identifier, Term> values = values(literal);
        boolean fits = true;
        for (Field field : type.fields()) {
            Term value = values.get(field.name());
            fits &= value == null || terms.reportMisfit(value, slot(field, slot));
        }
        for (Field field : type.fields()) {
            Term value = values.get(field.name());
            if (fits && value != null) {
                terms.check(value, slot(field, slot));
            }
        }
        for (FieldValue field : literal.fields()) {
            if (type.field(field.field().identifier()).isEmpty()) {
                terms.report().unknownField(field.field(), type);
            } else if (values.get(field.field().identifier()) != field.value()) {
                terms.report().duplicateField(field);
            }
        }
    }
}
