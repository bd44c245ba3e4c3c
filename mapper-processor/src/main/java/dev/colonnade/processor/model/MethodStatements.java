package dev.colonnade.processor.model;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.DataStatement;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.Insert;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.cql.statement.SelectClause;
import dev.colonnade.cql.statement.Selector;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.statement.Update;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.ColumnReference;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.Term;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Builds the statements of the methods whose text is not the user's own: one bind marker for each value. */
public final class MethodStatements {
    private static final Term VALUE = new Marker(Optional.empty(), TextRange.NONE);

    private MethodStatements() {}

    /** The statement of a method that has no problems; none for a {@code @Query}. */
    public static Optional<DataStatement> of(DaoMethod method, Catalog catalog) {
        return method.target().map(entity -> statement(method, entity, catalog));
    }

    /** How an update sets columns, if not each by one marker; none for other methods. */
    public static Optional<RowUpdate> rowUpdate(DaoMethod method, Catalog catalog) {
        if (!(method.operation() instanceof Operation.Update)) {
            return Optional.empty();
        }
        MappedClass entity = method.target().orElseThrow();
        List<ColumnUpdate> columns = RowUpdate.columns(method, entity, catalog);
        if (!RowUpdate.isNeeded(method, columns)) {
            return Optional.empty();
        }
        boolean lists = columns.stream().anyMatch(column -> column.kind() == ColumnUpdate.Kind.LIST);
        return Optional.of(new RowUpdate(
                columns,
                insert(entity, false, List.of()),
                lists ? Optional.of(update(method, entity, columns, true)) : Optional.empty()));
    }

    private static DataStatement statement(DaoMethod method, MappedClass entity, Catalog catalog) {
        QualifiedName table = table(entity);
        Operation operation = method.operation();
        if (operation instanceof Operation.Insert) {
            return insert(entity, method.isConditional(), using(method));
        }
        if (operation instanceof Operation.Update) {
            return update(method, entity, RowUpdate.columns(method, entity, catalog), false);
        }
        List<Relation> where = method.entityParameter().isPresent()
                ? key(entity.primaryKey())
                : KeyArguments.of(entity, method.valueParameters()).arguments().stream()
                        .map(argument -> restriction(argument, entity))
                        .toList();
        return operation instanceof Operation.Delete
                ? new Delete(List.of(), table, using(method), where, condition(method), TextRange.NONE)
                : select(entity, table, where);
    }

    private static QualifiedName table(MappedClass entity) {
        return new QualifiedName(Optional.empty(), Name.of(entity.name().identifier()));
    }

    /** The INSERT of all columns. */
    public static DataStatement insert(MappedClass entity) {
        return insert(entity, false, List.of());
    }

    private static Insert insert(MappedClass entity, boolean ifNotExists, List<UsingOption> using) {
        List<Name> columns = map(entity.columns(), MethodStatements::name);
        return new Insert(
                table(entity), columns, Collections.nCopies(columns.size(), VALUE), ifNotExists, using, TextRange.NONE);
    }

    private static Update update(DaoMethod method, MappedClass entity, List<ColumnUpdate> columns, boolean growing) {
        return new Update(
                table(entity),
                using(method),
                columns.stream().flatMap(column -> assignments(column, growing)).toList(),
                key(entity.primaryKey()),
                condition(method),
                TextRange.NONE);
    }

    private static Stream<Assignment> assignments(ColumnUpdate update, boolean growing) {
        Name column = name(update.column());
        return switch (update.kind()) {
            case VALUE -> Stream.of(set(new Target.Whole(column)));
            case SET, MAP ->
                Stream.of(
                        new Assignment.Add(column, VALUE, TextRange.NONE),
                        new Assignment.Subtract(column, VALUE, TextRange.NONE));
            case LIST ->
                growing
                        ? Stream.of(
                                new Assignment.Prepend(column, VALUE, TextRange.NONE),
                                new Assignment.Add(column, VALUE, TextRange.NONE))
                        : Stream.of(set(new Target.Whole(column)));
            case FIELDS ->
                update.fields().stream().map(field -> set(new Target.Field(column, Name.of(field), TextRange.NONE)));
        };
    }

    private static Select select(MappedClass entity, QualifiedName table, List<Relation> where) {
        return new Select(selection(entity), table, where);
    }

    /** All that an entity is made of. */
    public static SelectClause selection(MappedClass entity) {
        List<Selector> selectors = entity.selection().stream()
                .flatMap(property -> selector(property).stream())
                .toList();
        return new SelectClause(false, false, selectors, TextRange.NONE);
    }

    /** None for an expression that is none: a rule says so. */
    private static Optional<Selector> selector(Property property) {
        return property.roles()
                .computation()
                .map(computation -> computation
                        .value()
                        .map(term -> new Selector(term, Optional.of(name(property)), TextRange.NONE)))
                .orElseGet(() -> Optional.of(
                        new Selector(new ColumnReference(name(property)), Optional.empty(), TextRange.NONE)));
    }

    private static Assignment set(Target target) {
        return new Assignment.Set(target, VALUE, TextRange.NONE);
    }

    private static List<Relation> key(List<Property> columns) {
        return map(columns, column -> restriction(column, VALUE));
    }

    /** A class of a table that has several restricts the discriminator to its own value. */
    private static Relation restriction(KeyArguments.Argument argument, MappedClass entity) {
        Term value = argument.parameter().isPresent()
                ? VALUE
                : new Literal(Literal.Kind.STRING, entity.inheritance().value().orElseThrow(), TextRange.NONE);
        return restriction(argument.column(), value);
    }

    private static Relation restriction(Property column, Term value) {
        return new Relation.OfColumn(name(column), Operator.EQ, value, TextRange.NONE);
    }

    private static List<UsingOption> using(DaoMethod method) {
        Stream<UsingOption> parameters = method.usingParameters().stream()
                .map(parameter -> new UsingOption(kind(parameter), VALUE, TextRange.NONE));
        return Stream.concat(ConstantTtl.using(method.options().ttls()).stream(), parameters)
                .toList();
    }

    /** What a parameter says in USING. */
    public static UsingOption.Kind kind(Parameter using) {
        return using.ttl() ? UsingOption.Kind.TTL : UsingOption.Kind.TIMESTAMP;
    }

    private static Optional<IfClause> condition(DaoMethod method) {
        if (method.isIfExists()) {
            return Optional.of(new IfClause.Exists(TextRange.NONE));
        }
        return method.operation()
                .condition()
                .flatMap(Operation.Query::statement)
                .flatMap(statement -> ((Delete) statement).condition());
    }

    private static Name name(Property property) {
        return Name.of(property.column());
    }

    private static <T> List<T> map(List<Property> properties, Function<Property, T> part) {
        return properties.stream().map(part).toList();
    }
}
