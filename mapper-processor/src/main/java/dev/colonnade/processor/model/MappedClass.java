package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A class with {@code @Entity}, {@code @Udt} or {@code @Tuple}, or one that a query makes of its columns.
 *
 * @param kind which of them
 * @param name the table or type
 * @param declaration how it is declared
 * @param shape how its objects are read and made; nothing is known if they are all of subclasses
 * @param definition what it says of its table, besides its columns
 * @param inheritance what it has to do with subclasses
 * @param misplaced where it cannot be obeyed that a property is transient
 * @param ignored annotations that nothing reads
 * @param nulls what it says of columns that are null, or the class that it extends
 * @param site where it is declared
 */
public record MappedClass(
        Kind kind,
        Name name,
        Declaration declaration,
        ObjectShape shape,
        TableDefinition definition,
        Inheritance inheritance,
        List<TransientMisuse> misplaced,
        List<IgnoredAnnotation> ignored,
        Optional<NullStrategy> nulls,
        Site site) {
    /** What a class maps to. */
    public enum Kind {
        ENTITY,
        UDT,
        TUPLE,
        /** It has no annotation: it is what the columns of a query become. */
        PROJECTION,
        /** Which of them is not said. */
        SEVERAL
    }

    /**
     * A {@code @Transient}, or a name of {@code @TransientProperties}, that cannot be obeyed.
     *
     * @param property the property
     * @param reason why
     * @param site the annotation
     */
    public record TransientMisuse(String property, Reason reason, Site site) {
        /** Why it cannot. */
        public enum Reason {
            /** It is a component of a record. */
            COMPONENT,
            /** Another annotation says something of its column. */
            CONTRADICTED,
            /** There is no such property. */
            UNKNOWN
        }
    }

    public MappedClass {
        misplaced = List.copyOf(misplaced);
        ignored = List.copyOf(ignored);
    }

    /** Of its class alone: the tree below it is deep, and is asked for in sets of classes. */
    @Override
    public int hashCode() {
        return type().hashCode();
    }

    /** Whether all types that it names exist by now. */
    public boolean isComplete() {
        return declaration.complete()
                && shape.isComplete()
                && definition.isComplete()
                && inheritance.subclasses().stream().allMatch(MappedClass::isComplete);
    }

    /** The same class of a hierarchy as one that stands alone. */
    public MappedClass under(MappedClass root) {
        return new MappedClass(
                kind,
                root.name(),
                declaration,
                shape,
                definition,
                inheritance.under(root),
                misplaced,
                ignored,
                nulls,
                site);
    }

    /** The object that it makes, and those that are in it. */
    public Stream<MadeObject> objects() {
        return Stream.concat(
                Stream.of(new MadeObject(shape, declaration, site)),
                shape.embedded().map(object -> new MadeObject(object.shape(), object.declaration(), object.site())));
    }

    public ClassType type() {
        return shape.type();
    }

    /**
     * Its properties, those of embedded objects too, in the order of their declaration. With subclasses each column is
     * one property, that of the first that has it.
     */
    public List<Property> properties() {
        Stream<Property> own = inheritance.isRoot()
                ? inheritance.subclasses().stream().flatMap(subclass -> subclass.properties().stream())
                : Stream.concat(inheritance.column().stream(), shape.columns());
        return inheritance.isRoot() ? firstOfEach(own) : own.toList();
    }

    private static List<Property> firstOfEach(Stream<Property> properties) {
        Map<Identifier, Property> columns = new LinkedHashMap<>();
        properties.forEach(property -> columns.putIfAbsent(property.column(), property));
        return List.copyOf(columns.values());
    }

    /** The property that stands for a column of a subclass. */
    public Property same(Property property) {
        return properties().stream()
                .filter(other -> other.column().equals(property.column()))
                .findFirst()
                .orElseThrow();
    }

    public boolean isEntity() {
        return kind == Kind.ENTITY || kind == Kind.SEVERAL;
    }

    /** The properties of the partition key, in its order. */
    public List<Property> partitionKey() {
        return keyParts(Property::partitionKey);
    }

    /** The clustering columns, in their order. */
    public List<Property> clusteringColumns() {
        return keyParts(Property::clustering);
    }

    /** The primary key, in its order. */
    public List<Property> primaryKey() {
        return Stream.concat(partitionKey().stream(), clusteringColumns().stream())
                .toList();
    }

    /** The columns that are in no key, in the order of their declaration. */
    public List<Property> regularColumns() {
        return properties().stream()
                .filter(property -> !property.isKey() && !property.isComputed())
                .toList();
    }

    /** Whether its columns are counters. */
    public boolean isCounter() {
        return regularColumns().stream().anyMatch(Property::isCounter);
    }

    /** The properties that are computed when a row is read. */
    public List<Property> computed() {
        return properties().stream().filter(Property::isComputed).toList();
    }

    /** The properties that a row has values of, in the order of a SELECT: the columns, then what is computed. */
    public List<Property> selection() {
        return kind == Kind.PROJECTION
                ? properties()
                : Stream.concat(columns().stream(), computed().stream()).toList();
    }

    /** Whether a row is nothing but its key. */
    public boolean isOnlyKey() {
        return regularColumns().isEmpty();
    }

    /** All columns in the order of the table: the key, then the others. */
    public List<Property> columns() {
        return Stream.concat(primaryKey().stream(), regularColumns().stream()).toList();
    }

    /**
     * What a parameter is called that stands for a column of the key: as the property is, behind the names of the
     * objects that it is in where another has that name too.
     */
    public String parameterName(Property column) {
        boolean unique = primaryKey().stream()
                        .filter(other -> other.name().equals(column.name()))
                        .count()
                == 1;
        return unique ? column.name() : column.variable();
    }

    /** The names of the parameters that would be the whole key. */
    public List<String> parameterNames() {
        return primaryKey().stream().map(this::parameterName).toList();
    }

    /** A name for what generated code has for a property, and for no other. */
    public String variable(Property property) {
        List<Property> same = properties().stream()
                .filter(other -> other.variable().equals(property.variable()))
                .toList();
        int before = same.indexOf(property);
        return before == 0 ? property.variable() : property.variable() + "_" + (before + 1);
    }

    /** Finds a property by its name in Java, or by its column. */
    public Optional<Property> property(String javaName, Identifier column) {
        return properties().stream()
                .filter(property ->
                        property.name().equals(javaName) || property.column().equals(column))
                .findFirst();
    }

    /** Whether it is clear what its table or type is. */
    public boolean isClear() {
        return properties().stream().allMatch(property -> property.type().isMapped())
                && (!isEntity() || !partitionKey().isEmpty());
    }

    /** The table of an entity. */
    public Table table() {
        return inheritance.root().map(MappedClass::table).orElseGet(this::ownTable);
    }

    private Table ownTable() {
        return new Table(
                name.identifier(),
                columns().stream()
                        .map(p -> new Column(p.column(), p.columnType(), p.isStatic(), p.mask()))
                        .toList(),
                partitionKey().stream().map(Property::column).toList(),
                clusteringColumns().stream()
                        .map(p -> new ClusteringColumn(
                                p.column(), p.clustering().orElseThrow().descending()))
                        .toList(),
                indexes().stream().map(TableIndex::index).toList(),
                definition.options(),
                definition.view().flatMap(view -> view.definition(primaryKey())));
    }

    /** The indexes of its columns. */
    public List<TableIndex> indexes() {
        return TableIndex.of(name.identifier(), columns());
    }

    /** The statements that create its table, and then its indexes, if there are none of their names. */
    public List<String> definitions() {
        Table table = table();
        return Stream.concat(
                        Stream.of(table.create()),
                        table.indexes().stream()
                                .map(index -> index.definition(table.name()).cql()))
                .toList();
    }

    /** The type of a {@code @Udt}. */
    public UserType userType() {
        return new UserType(
                name.identifier(),
                properties().stream()
                        .map(p -> new Field(p.column(), p.type().cql().frozen()))
                        .toList());
    }

    private List<Property> keyParts(Function<Property, Optional<KeyPart>> part) {
        return properties().stream()
                .filter(property -> part.apply(property).isPresent())
                .sorted(Comparator.comparingInt(
                        property -> part.apply(property).orElseThrow().position()))
                .toList();
    }
}
