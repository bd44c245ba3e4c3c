package dev.colonnade.processor.model;

import dev.colonnade.cql.parse.CqlSyntaxException;
import dev.colonnade.cql.parse.ParsedStatement;
import dev.colonnade.cql.statement.Statement;
import java.util.List;
import java.util.Optional;

/** What a DAO method does: its annotation. */
public sealed interface Operation {
    /** How messages name it. */
    String text();

    /** The clauses of the annotation that it has no use for, as they are named. */
    default List<String> leftOut() {
        return List.of();
    }

    /** The condition of the user's own beside an entity, in a statement that has nothing else of the user's. */
    default Optional<Query> condition() {
        return Optional.empty();
    }

    /** Whether it is known to give rows. */
    default boolean reads() {
        return false;
    }

    record Insert(boolean ifNotExists) implements Operation {
        @Override
        public String text() {
            return "@Insert";
        }
    }

    record Select() implements Operation {
        @Override
        public String text() {
            return "@Select";
        }

        @Override
        public boolean reads() {
            return true;
        }
    }

    /**
     * An update of an entity.
     *
     * @param condition the condition of the user's own, if it has one
     * @param leftOut the clauses that it has no use for, as they are named
     */
    record Update(boolean ifExists, Optional<Query> condition, List<String> leftOut) implements Operation {
        public Update {
            leftOut = List.copyOf(leftOut);
        }

        @Override
        public String text() {
            return "@Update";
        }
    }

    /**
     * A delete.
     *
     * @param entity the entity that {@code entityClass} names, if it names one
     * @param condition the condition of the user's own, if it has one
     * @param leftOut the clauses that it has no use for, as they are named
     */
    record Delete(boolean ifExists, Optional<MappedClass> entity, Optional<Query> condition, List<String> leftOut)
            implements Operation {
        public Delete {
            leftOut = List.copyOf(leftOut);
        }

        @Override
        public String text() {
            return "@Delete";
        }
    }

    /**
     * An increment that cannot be built.
     *
     * @param entity the entity, if it is known: it has no key then
     */
    record Increment(Optional<MappedClass> entity) implements Operation {
        @Override
        public String text() {
            return "@Increment";
        }
    }

    /**
     * A statement whose parameters are its bind markers, by name: of the user's own, or made of such clauses.
     *
     * @param text the annotation
     * @param entity the entity of the table, where the annotation says it
     * @param cql the text
     * @param parsed what it says, unless it is none
     * @param error why it is none
     * @param leftOut the clauses of its annotation that it has no use for, as they are named
     * @param site the annotation's value
     */
    record Query(
            String text,
            Optional<MappedClass> entity,
            String cql,
            Optional<ParsedStatement> parsed,
            Optional<CqlSyntaxException> error,
            List<String> leftOut,
            Site site)
            implements Operation {
        public Query {
            leftOut = List.copyOf(leftOut);
        }

        /** Whether one of its bind markers means a parameter. */
        public boolean binds(Parameter parameter) {
            return parsed.stream()
                    .flatMap(text -> text.markers().stream())
                    .flatMap(marker -> marker.name().stream())
                    .anyMatch(marker -> parameter.isCalled(marker.name()));
        }

        /** The statement, unless the text is none. */
        public Optional<Statement> statement() {
            return parsed.map(ParsedStatement::statement);
        }

        @Override
        public boolean reads() {
            return statement()
                    .filter(dev.colonnade.cql.statement.Select.class::isInstance)
                    .isPresent();
        }
    }

    /**
     * Writes of several entities that are sent together.
     *
     * @param kind the kind of batch
     * @param parts what is done with each parameter, as a method of one entity that executes nothing
     */
    record Batch(dev.colonnade.cql.statement.Batch.Kind kind, List<DaoMethod> parts) implements Operation {
        public Batch {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return "@Batch";
        }
    }

    /**
     * None, or several: what it does is not said.
     *
     * @param annotations those that it has
     */
    record Unclear(List<String> annotations) implements Operation {
        public Unclear {
            annotations = List.copyOf(annotations);
        }

        @Override
        public String text() {
            return String.join(" and ", annotations);
        }
    }
}
