package dev.colonnade.cql.check;

import java.util.Locale;

/**
 * The rules that a statement must hold. Each is checked by one class.
 *
 * @since 0.1.0
 */
public enum CqlRule {
    // The text.
    /** The text is a statement of CQL's grammar. */
    SYNTAX,

    // Names.
    /** A keyspace exists. */
    UNKNOWN_KEYSPACE,
    /** A table exists. */
    UNKNOWN_TABLE,
    /** A column that a statement names is one of its table. */
    UNKNOWN_COLUMN,
    /** A statement has at most 65,535 bind markers. */
    MARKER_COUNT,

    // Terms and functions.
    /** A value is of the type of what it stands for: a constant can be read as that type, a literal is of its kind. */
    VALUE_TYPE,
    /** A tuple has no more components than its type, a vector as many elements, a tuple of values one per column. */
    LITERAL_SIZE,
    /** No bind marker stands in a list, set or map: the whole of it is bound. */
    MARKER_IN_COLLECTION,
    /** No null stands in a list, set, map or vector. */
    NULL_IN_COLLECTION,
    /** A counter is not counted up or down by null. */
    NULL_COUNTER,
    /** A field is one of its user-defined type. */
    UNKNOWN_FIELD,
    /** A field stands once in a value of a user-defined type. */
    DUPLICATE_FIELD,
    /** A user-defined type exists. */
    UNKNOWN_TYPE,
    /** A type before a value is one that values can have. */
    HINT_TYPE,
    /** A value is of the type that is said before it, and what it stands for can be of that type. */
    HINTED_VALUE,
    /** A function exists. */
    UNKNOWN_FUNCTION,
    /** A function is called with as many arguments as it takes, of the types that it takes. */
    FUNCTION_ARGUMENTS,
    /** A call or operation fits one function only. */
    AMBIGUOUS_CALL,
    /** An operator is there for the types of its operands. */
    OPERAND_TYPES,
    /** A function or operator is given no constant that it fails on. */
    FUNCTION_VALUE,
    /** The result of a function or operation is of the type of what it stands for. */
    FUNCTION_RESULT,
    /** An aggregate stands in a select clause only. */
    AGGREGATE_PLACE,
    /** A function between values and JSON stands where the server knows the type of the value. */
    JSON_FUNCTION_PLACE,
    /** The functions of collections and vectors do not take a clustering column in descending order. */
    DESCENDING_ARGUMENT,

    // The select clause, GROUP BY, ORDER BY, limits.
    /** The type of what is selected is known: a bind marker, null or map says it where nothing else does. */
    SELECTED_TYPE,
    /** What is selected can be of the type that is said before it. */
    SELECTED_HINT,
    /** A selected vector has as many elements as its type says. */
    SELECTED_VECTOR_SIZE,
    /** A duration is neither an element of a selected set nor a key of a selected map. */
    SELECTED_DURATION_KEY,
    /** CAST makes text of simple types, numbers of numbers, and dates of timestamps. */
    CAST,
    /** A field is selected of a value of a user-defined type, and is named by its name. */
    FIELD_ACCESS,
    /** Elements are selected by their keys, from sets and maps. */
    ELEMENT_ACCESS,
    /** A write time or time to live is asked of a column outside the primary key. */
    CELL_AGE,
    /** An aggregate is not made of aggregates. */
    NESTED_AGGREGATE,
    /** The function {@code toJson} takes one argument. */
    JSON_ARGUMENT,
    /** SELECT DISTINCT selects columns of the partition key and static ones. */
    DISTINCT_SELECTION,
    /** SELECT DISTINCT restricts columns of the partition key and static ones. */
    DISTINCT_RELATION,
    /** SELECT DISTINCT over many partitions selects the whole partition key. */
    DISTINCT_KEY,
    /** PER PARTITION LIMIT limits rows, not partitions or an aggregate. */
    PER_PARTITION_LIMIT,
    /** GROUP BY names columns of the primary key. */
    GROUP_BY_COLUMN,
    /** GROUP BY names columns in the order of the primary key, and the whole partition key. */
    GROUP_BY_SEQUENCE,
    /** GROUP BY names no clustering columns in SELECT DISTINCT. */
    GROUP_BY_DISTINCT,
    /** A function in GROUP BY is the last one, has one clustering column and keeps the order of its values. */
    GROUP_BY_FUNCTION,
    /** Rows are ordered in partitions whose key is said, and not after an index found them. */
    ORDER_BY_PARTITION,
    /** ORDER BY names clustering columns. */
    ORDER_BY_COLUMN,
    /** ORDER BY names columns in the order of the primary key. */
    ORDER_BY_SEQUENCE,
    /** ORDER BY takes all columns in their clustering order, or all in the reverse of it. */
    ORDER_BY_DIRECTION,
    /** Rows of several partitions are ordered only if they are not read in pages. */
    ORDER_BY_PAGING,
    /** ANN OF is the only order, and gives the nearest rows first. */
    ANN_ALONE,
    /** ANN OF is of an indexed vector of floats, and what is restricted besides is indexed or the partition is said. */
    ANN_COLUMN,
    /** ANN OF has a LIMIT of at most 1000, and no aggregate. */
    ANN_LIMIT,
    /** A limit is above 0. */
    LIMIT,
    /** The key of a selected element is not null, and a constant where the age of the element is asked. */
    SELECTED_KEY,
    /** A selected list, set, map or tuple stands where one of its kind can stand, and JSON is made of whole ones. */
    SELECTED_LITERAL,

    // WHERE.
    /** A relation compares in a way that WHERE knows, which {@code !=} and {@code IS NOT NULL} are not. */
    RELATION_OPERATOR,
    /** CONTAINS is asked of a collection, and CONTAINS KEY of a map. */
    CONTAINS_COLLECTION,
    /** A collection or user-defined type that is not frozen is not compared as a whole. */
    RELATION_NOT_FROZEN,
    /** A relation on an entry is of a map that is not frozen, and by {@code =}. */
    MAP_ENTRY_RELATION,
    /** Durations, and what holds them, are not compared by their order. */
    DURATION_RELATION,
    /** The relations of one column, tuple or token fit together. */
    CONFLICTING_RELATIONS,
    /** A tuple of columns names clustering columns, each once and in the order of the key. */
    TUPLE_RELATION,
    /** A tuple has as many values as columns. */
    TUPLE_RELATION_SIZE,
    /** {@code token()} has the columns of the partition key, each once and in the order of the key. */
    TOKEN_RELATION,
    /** {@code expr()} names one custom index of the table that knows such expressions, in a SELECT. */
    INDEX_EXPRESSION,
    /** A write says all columns of the partition key. */
    PARTITION_KEY_MISSING,
    /** A write says its partitions by {@code =} or IN. */
    PARTITION_KEY_RANGE,
    /** A write of rows says all clustering columns. */
    CLUSTERING_MISSING,
    /** An UPDATE says its rows by {@code =} or IN. */
    CLUSTERING_RANGE,
    /** Clustering columns are restricted in the order of the key, and none after an inequality. */
    CLUSTERING_ORDER,
    /** A statement about static columns only does not restrict clustering columns. */
    STATIC_ONLY,
    /** A write has relations on columns of the primary key only. */
    WRITE_RELATION,
    /** Rows are read and thrown away only where ALLOW FILTERING is said. */
    FILTERING,
    /** An index is not asked with an IN on the partition key. */
    INDEX_WITH_IN,
    /** A vector with an index is ordered by, not restricted. */
    VECTOR_RELATION,
    /** LIKE is asked of a column with an index that knows it. */
    LIKE_INDEX,
    /** The pattern of LIKE is one that the index of the column knows. */
    LIKE_PATTERN,
    /** Rows are not filtered by an inequality or an IN of tuples. */
    TUPLE_FILTERING,
    /** Nothing is compared to null. */
    NULL_RELATION,
    /** The only column of a partition key is not empty, nor one of several whose type has no such value. */
    EMPTY_PARTITION_KEY,
    /** An index whose class is not known may serve a relation or not. */
    CUSTOM_INDEX,
    /** A SASI index is not asked what Cassandra fails on. */
    SASI_INDEX,

    // INSERT, UPDATE, DELETE, conditions and batches.
    /** A materialized view is not written; its table is. */
    VIEW_WRITE,
    /** A virtual table is written without a timestamp, time to live, condition or batch log, and not beside others. */
    VIRTUAL_TABLE,
    /** A table of counters takes UPDATE and DELETE, not INSERT. */
    COUNTER_INSERT,
    /** An INSERT has as many values as columns. */
    INSERT_VALUES,
    /** An INSERT names a column once. */
    INSERT_COLUMN_TWICE,
    /** A column of the primary key is neither set nor deleted. */
    KEY_WRITE,
    /** A counter is counted up or down, not set. */
    COUNTER_SET,
    /** An element that is set or deleted is one of a collection that is not frozen; an element of a set is not set. */
    ELEMENT_WRITE,
    /** A field that is set or deleted is one of a user-defined type that is not frozen. */
    FIELD_WRITE,
    /** A vector with an index has finite numbers, and for the cosine not only zeros. */
    VECTOR_VALUE,
    /** What is added to or subtracted from is a counter or a collection; with a condition also a number or text. */
    ADDITION,
    /** What is added to at its beginning is a list that is not frozen. */
    PREPEND,
    /** The key, element or index of what is written or tested is not null, and an index is not negative. */
    ELEMENT_KEY,
    /** Columns and the rows of a condition are deleted by the whole primary key. */
    DELETE_BY_KEY,
    /** A time to live and a timestamp are in their ranges. */
    USING_RANGE,
    /** An option with a bind marker is said once. */
    USING_TWICE,
    /** Counters are written without a time to live or timestamp. */
    COUNTER_USING,
    /** The document of an INSERT is a JSON object. */
    JSON_DOCUMENT,
    /** A value in the document of an INSERT is one of its column. */
    JSON_VALUE,
    /** The document of an INSERT gives each column of the primary key a value. */
    JSON_KEY,
    /** A write with a condition says no timestamp. */
    CONDITION_TIMESTAMP,
    /** A condition is not on a column of the primary key. */
    KEY_CONDITION,
    /** A write of counters has no condition. */
    COUNTER_CONDITION,
    /** A condition on a part of a column is on an element of a list or map, or on a field. */
    CONDITION_PART,
    /** A condition compares in a way that the type can. */
    CONDITION_OPERATOR,
    /** A condition asks whether something is null or empty by = or != only. */
    NULL_CONDITION,
    /** A write with a condition is of one row: without IN on the primary key, nor left out by {@code token()}. */
    CONDITION_IN,
    /** A BATCH has no time to live, and one timestamp at most. */
    BATCH_USING,
    /** Counters are written in batches of their own. */
    BATCH_COUNTERS,
    /** A BATCH with conditions writes one partition of one table. */
    BATCH_PARTITION,
    /** The conditions of a BATCH on one row do not contradict each other. */
    BATCH_CONDITIONS,

    // The schema.
    /** A file of statements holds no commands of cqlsh. */
    SCHEMA_CQLSH,
    /** What a statement changes, drops or builds upon was created before it. */
    SCHEMA_UNKNOWN_NAME,
    /** A column or field that a statement names is there. */
    SCHEMA_UNKNOWN_COLUMN,
    /** A user-defined type was created before it is used, in the same keyspace. */
    SCHEMA_UNKNOWN_TYPE,
    /** What a statement creates is not there yet. */
    SCHEMA_NAME_TAKEN,
    /** The name of a keyspace, table or index is of letters, digits and underscores, and not too long. */
    SCHEMA_NAME_FORM,
    /** A column, field or argument is declared once. */
    SCHEMA_DUPLICATE_COLUMN,
    /** A table has one primary key. */
    SCHEMA_PRIMARY_KEY,
    /** A primary key is made of columns of its table, each once, none of them static. */
    SCHEMA_KEY_COLUMN,
    /** A column of a primary key has a type with an order: frozen, no counter, no durations in it. */
    SCHEMA_KEY_TYPE,
    /** CLUSTERING ORDER BY names the clustering columns in the order of the key. */
    SCHEMA_CLUSTERING_ORDER,
    /** A static column is in a table with clustering columns. */
    SCHEMA_STATIC_COLUMN,
    /** A table with counters has nothing else outside its key. */
    SCHEMA_COUNTER_TABLE,
    /** A table with COMPACT STORAGE has columns that this way to store them allows. */
    SCHEMA_COMPACT_STORAGE,
    /** What stands in a collection is frozen, and no type holds counters, or sorts durations. */
    SCHEMA_NESTED_TYPE,
    /** A vector has at least one dimension. */
    SCHEMA_VECTOR,
    /** A field of a user-defined type is no counter, frozen if it has such a type itself, and not of its own type. */
    SCHEMA_USER_TYPE_FIELD,
    /** An option is known, and its value is one that it can have. */
    SCHEMA_OPTION,
    /** A column changes only as a server can change it. */
    SCHEMA_ALTER_COLUMN,
    /** A column is masked by a function that takes its values and gives such values. */
    SCHEMA_MASK,
    /** What is dropped or changed is not needed by something else. */
    SCHEMA_IN_USE,
    /** A table with an index has no counters and is no view. */
    SCHEMA_INDEX_TABLE,
    /** An index holds a part that its column has. */
    SCHEMA_INDEX_TARGET,
    /** An index says a class that there is where it must, and options only with one. */
    SCHEMA_INDEX_CLASS,
    /** A storage-attached index holds a column and has options that it can. */
    SCHEMA_SAI,
    /** An SSTable-attached index holds a column in a mode that it can. */
    SCHEMA_SASI,
    /** A view is of a table that can have one: without counters, and with gc_grace_seconds. */
    SCHEMA_VIEW_BASE,
    /** A view selects columns of its table. */
    SCHEMA_VIEW_SELECTION,
    /** The key of a view is that of its table and one more column at most. */
    SCHEMA_VIEW_KEY,
    /** WHERE of a view says of each column of its key that it is not null. */
    SCHEMA_VIEW_WHERE,
    /** A function or aggregate is made of types and functions that fit. */
    SCHEMA_FUNCTION;

    private final String id = "cql-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the name of the rule in messages, and of its page: {@code cql-unknown-table}} */
    public String id() {
        return id;
    }
}
