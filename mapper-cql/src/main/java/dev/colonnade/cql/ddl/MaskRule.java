package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.Checker;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.cql.check.ResultColumn;
import dev.colonnade.cql.check.Severity;
import dev.colonnade.cql.check.Verification;
import dev.colonnade.cql.function.NativeFunctions;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Mask;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.cql.statement.SelectClause;
import dev.colonnade.cql.statement.Selector;
import dev.colonnade.cql.term.ColumnReference;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mask is a function, native and made for that or of the table's own keyspace, that takes the values of the column
 * and gives values of its type (ColumnMask of the server). What it takes besides is checked as if the column were
 * selected.
 */
final class MaskRule {
    private static final Identifier TABLE = new Identifier("masked");
    private static final Identifier KEY = new Identifier("key");
    private static final Identifier VALUE = new Identifier("value");

    private final FunctionCall mask;
    private final Column column;
    private final Step step;

    private MaskRule(FunctionCall mask, Column column, Step step) {
        this.mask = mask;
        this.column = column;
        this.step = step;
    }

    static void check(Optional<FunctionCall> mask, Column column, Step step) {
        mask.ifPresent(function -> new MaskRule(function, column, step).check());
    }

    private void check() {
        String name = mask.function().identifier().name();
        Optional<Identifier> said = mask.keyspace().map(Name::identifier);
        boolean isSystem = said.filter(new Identifier("system")::equals).isPresent();
        if (said.isPresent() && !isSystem && !said.equals(step.keyspace().name())) {
            refuse(
                    mask.range(),
                    "The function " + mask.function().identifier().functionCql() + " is of the keyspace "
                            + said.get().cql() + ", and a mask is native or of the keyspace of its table",
                    "create the function in the keyspace of the table");
        } else if (NativeFunctions.of(step.version()).isKnown(name) && !name.startsWith("mask_")) {
            refuse(
                    mask.function().range(),
                    "The function " + mask.function().identifier().functionCql() + " is no mask",
                    "name one whose name begins with mask_, or a function of the keyspace");
        } else if (mask.arguments().stream().anyMatch(MaskRule::hasQuote)) {
            refuse(
                    mask.range(),
                    "An argument of the mask has a quote in it, which the server cannot read when it keeps the mask",
                    "use another character");
        } else {
            checkCall();
        }
    }

    /** ColumnMask of the server puts the text between quotes as it is. */
    private static boolean hasQuote(Term argument) {
        return argument instanceof Literal literal && literal.text().contains("'");
    }

    private void checkCall() {
        List<Term> arguments = new ArrayList<>(mask.arguments());
        arguments.add(0, new ColumnReference(Name.of(VALUE)));
        Select select = select(new Mask(new FunctionCall(mask.keyspace(), mask.function(), arguments, mask.range())));
        Verification verification = new Checker(schema(), step.version()).verify(select);
        Optional<Finding> finding = verification.findings().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .findFirst();
        if (finding.isPresent()) {
            step.refuse(
                    CqlRule.SCHEMA_MASK,
                    mask.range(),
                    "As a mask, which takes the column first: " + finding.get().found(),
                    finding.get().allowed(),
                    finding.get().fix());
        } else if (!verification.markers().isEmpty()) {
            refuse(mask.range(), "A mask has a bind marker", "write a constant");
        } else {
            verification.columns().stream().findFirst().ifPresent(this::checkResult);
        }
    }

    private void checkResult(ResultColumn result) {
        if (result.aggregate()) {
            refuse(mask.range(), "An aggregate masks no column", "name a function of one row");
            return;
        }
        Optional<CqlType> type = result.type()
                .filter(given -> !given.frozen()
                        .canonical()
                        .equals(column.type().frozen().canonical()));
        type.ifPresent(given -> refuse(
                mask.range(),
                "The function " + mask.function().identifier().functionCql() + " gives " + given.cql()
                        + ", and the column " + column.name().cql() + " that it is to mask is "
                        + column.type().cql(),
                "name a function that gives " + column.type().cql()));
    }

    private void refuse(TextRange range, String found, String fix) {
        step.refuse(CqlRule.SCHEMA_MASK, range, found, fix);
    }

    private Schema schema() {
        Keyspace keyspace = step.keyspace().finished(step.keyspace().isUncertain());
        Table table = new Table(
                TABLE,
                List.of(new Column(KEY, NativeType.INT), new Column(VALUE, column.type())),
                List.of(KEY),
                List.of());
        return new Schema(keyspace.withTables(Map.of(TABLE, table)), Map.of(), false);
    }

    private static Select select(Mask mask) {
        Selector selector = new Selector(mask.function(), Optional.empty(), TextRange.NONE);
        return new Select(
                new SelectClause(false, false, List.of(selector), TextRange.NONE),
                new QualifiedName(Optional.empty(), Name.of(TABLE)),
                List.of());
    }
}
