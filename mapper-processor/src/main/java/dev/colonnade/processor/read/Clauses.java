package dev.colonnade.processor.read;

import dev.colonnade.processor.model.MappedClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;

/**
 * The clauses of the user's own that an annotation has. They are parsed as parts of a statement that has nothing else:
 * what the parser makes of them goes into the statement of the method.
 */
final class Clauses {
    private static final String WHERE = "customWhereClause";
    private static final String CONDITION = "customIfClause";
    private static final List<String> NAMES =
            List.of("columns", WHERE, "groupBy", "orderBy", "perPartitionLimit", "limit", CONDITION);

    private final AnnotationMirror annotation;

    Clauses(AnnotationMirror annotation) {
        this.annotation = annotation;
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return names().isEmpty();
    }

    /** The names of those that say something. */
    List<String> names() {
        return NAMES.stream().filter(name -> !text(name).isEmpty()).toList();
    }

    /** The names of those that nothing is left of beside {@code ifExists}. */
    List<String> contradicted(boolean ifExists) {
        return ifExists && !text(CONDITION).isEmpty() ? List.of(CONDITION) : List.of();
    }

    /** The names of those that are left out beside an entity: all but the condition, and that too beside ifExists. */
    List<String> leftOutBesideEntity(boolean ifExists) {
        return names().stream()
                .filter(name -> ifExists || !name.equals(CONDITION))
                .toList();
    }

    /** A statement that has the condition, and nothing else of the user's; none without one. */
    Optional<String> condition(MappedClass entity) {
        String key = entity.partitionKey().stream()
                .map(column -> column.column().cql() + " = 0")
                .collect(Collectors.joining(" AND "));
        return Optional.of(clause("IF", CONDITION))
                .filter(condition -> !condition.isEmpty())
                .map(condition -> "DELETE FROM " + table(entity) + " WHERE " + key + " " + condition);
    }

    /** A SELECT of the table with these clauses. */
    String select(MappedClass entity) {
        return Stream.of(
                        "SELECT * FROM " + table(entity),
                        clause("WHERE", WHERE),
                        clause("GROUP BY", "groupBy"),
                        clause("ORDER BY", "orderBy"),
                        clause("PER PARTITION LIMIT", "perPartitionLimit"),
                        clause("LIMIT", "limit"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A DELETE of the table with these clauses; of one row, where no clause says of which. */
    String delete(MappedClass entity) {
        String key = entity.partitionKey().stream()
                .map(column -> column.column().cql() + " = ?")
                .collect(Collectors.joining(" AND "));
        String where = clause("WHERE", WHERE);
        return Stream.of(
                        clause("DELETE", "columns").isEmpty() ? "DELETE" : clause("DELETE", "columns"),
                        "FROM " + table(entity),
                        where.isEmpty() ? "WHERE " + key : where,
                        clause("IF", CONDITION))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether WHERE has relations of the user's own. */
    boolean hasWhere() {
        return !text(WHERE).isEmpty();
    }

    private String clause(String keyword, String name) {
        String text = text(name);
        return text.isEmpty() ? "" : keyword + " " + text;
    }

    private String text(String name) {
        String texts = Annotations.strings(annotation, name).collect(Collectors.joining(", "));
        return texts.isBlank() ? "" : texts.strip();
    }

    private static String table(MappedClass entity) {
        return entity.name().identifier().cql();
    }
}
