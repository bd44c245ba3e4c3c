package dev.colonnade.processor.problem;

import java.util.Locale;

/** What can be wrong. Each code has a page in {@code docs/errors} and a test of its text and place. */
public enum ProblemCode implements Code {
    // classes
    NOT_INSTANTIABLE,
    GENERIC_TYPE,
    NO_COLUMNS,
    NO_PARTITION_KEY,
    KEY_POSITIONS,
    KEY_IN_UDT,
    CONFLICTING_ANNOTATIONS,
    IGNORED_ANNOTATION,
    TRANSIENT_COMPONENT,
    UNKNOWN_PROPERTY,
    ROLE_IN_UDT,
    STATIC_COLUMN,
    COUNTER_TYPE,
    COUNTER_TABLE,
    COMPUTED_MARKER,
    COMPUTED_TYPE,
    UNMAPPABLE_TYPE,
    FROZEN_TYPE,
    DUPLICATE_COLUMN,
    INVALID_NAME,
    UNREADABLE_PROPERTY,
    NO_FITTING_CONSTRUCTOR,
    RECURSIVE_UDT,
    NOT_PROCESSED,
    GENERATED_NAME_TAKEN,
    // DAOs
    NOT_AN_INTERFACE,
    NO_OPERATION,
    SEVERAL_OPERATIONS,
    GENERIC_METHOD,
    ENTITY_PARAMETER,
    UNKNOWN_ENTITY,
    UNKNOWN_COLUMN,
    KEY_PARAMETERS,
    PARAMETER_TYPE,
    TTL_PARAMETER,
    UNSUPPORTED_RESULT,
    SEVERAL_ROWS,
    LOST_OUTCOME,
    NOT_CONDITIONAL,
    NOTHING_TO_UPDATE,
    COUNTER_WRITE,
    COMPUTED_OUTCOME,
    COMPUTED_AGGREGATE,
    NOT_A_DATA_STATEMENT,
    UNNAMED_MARKER,
    MARKER_WITHOUT_PARAMETER,
    PARAMETER_WITHOUT_MARKER,
    // what statements bind, give and cost
    MARKER_TYPE,
    NULLABLE_KEY,
    MISSING_COLUMN,
    SUPERFLUOUS_COLUMN,
    RESULT_TYPE,
    SEVERAL_COLUMNS,
    FILTERING,
    FULL_SCAN,
    MANY_PARTITIONS,
    UNLOGGED_BATCH,
    BULK_BATCH,
    UNBOUNDED_LIST,
    UNKNOWN_CODE,
    // mappers
    MAPPER_METHOD,
    CONFLICTING_TABLES,
    // the options of the processor
    INVALID_OPTION,
    SCHEMA_FILE,
    SCHEMA_MISMATCH,
    // ourselves
    INTERNAL_ERROR;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
