package dev.colonnade.benchmarks.checking;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** An application with some tables, of each of which twenty statements are usual ones. */
final class Application {
    private static final List<Method> METHODS = List.of(
            new Method("SELECT * FROM %s WHERE id = :id", "List<%s> all(UUID id)"),
            new Method("SELECT name FROM %s WHERE id = :id AND at = :at", "String name(UUID id, Instant at)"),
            new Method("SELECT count(*) FROM %s WHERE id = :id", "long count(UUID id)"),
            new Method("SELECT max(length) FROM %s WHERE id = :id", "Integer max(UUID id)"),
            new Method(
                    "SELECT * FROM %s WHERE id = :id AND at > :since AND at <= :until ORDER BY at DESC LIMIT :most",
                    "List<%s> slice(UUID id, Instant since, Instant until, int most)"),
            new Method(
                    "SELECT * FROM %s WHERE id = :id AND at IN :times", "List<%s> some(UUID id, List<Instant> times)"),
            new Method("SELECT toDate(at) FROM %s WHERE id = :id LIMIT 1", "LocalDate date(UUID id)"),
            new Method("SELECT writetime(name) FROM %s WHERE id = :id AND at = :at", "Long time(UUID id, Instant at)"),
            new Method(
                    "SELECT tags FROM %s WHERE id = :id AND at = :at",
                    "Optional<Set<String>> tags(UUID id, Instant at)"),
            new Method(
                    "INSERT INTO %s (id, at, name) VALUES (:id, :at, :name) USING TTL 60",
                    "void hold(UUID id, Instant at, String name)"),
            new Method(
                    "INSERT INTO %s (id, at, name, length) VALUES (:id, :at, :name, 1) IF NOT EXISTS",
                    "boolean create(UUID id, Instant at, String name)"),
            new Method(
                    "UPDATE %s SET name = :name WHERE id = :id AND at = :at",
                    "void name(UUID id, Instant at, String name)"),
            new Method(
                    "UPDATE %s USING TTL :ttl SET length = :length WHERE id = :id AND at = :at",
                    "void length(UUID id, Instant at, int length, int ttl)"),
            new Method(
                    "UPDATE %s SET tags = tags + :more WHERE id = :id AND at = :at",
                    "void tag(UUID id, Instant at, Set<String> more)"),
            new Method(
                    "UPDATE %s SET counts[:word] = :number WHERE id = :id AND at = :at",
                    "void count(UUID id, Instant at, String word, int number)"),
            new Method(
                    "UPDATE %s SET name = :name WHERE id = :id AND at = :at IF name = :old",
                    "boolean rename(UUID id, Instant at, String name, String old)"),
            new Method("DELETE FROM %s WHERE id = :id AND at = :at", "void delete(UUID id, Instant at)"),
            new Method("DELETE name FROM %s WHERE id = :id AND at = :at", "void deleteName(UUID id, Instant at)"),
            new Method("DELETE tags['old'] FROM %s WHERE id = :id AND at = :at", "void deleteTag(UUID id, Instant at)"),
            new Method("DELETE FROM %s WHERE id = :id AND at < :at", "void deleteBefore(UUID id, Instant at)"));

    private final int tables;

    Application(int tables) {
        this.tables = tables;
    }

    String schema() {
        return each(table -> "CREATE TABLE table" + table + " (id uuid, at timestamp, name text, length int,"
                + " tags set<text>, counts map<text, int>, PRIMARY KEY (id, at));");
    }

    List<String> statements() {
        return IntStream.range(0, tables)
                .boxed()
                .flatMap(table -> METHODS.stream().map(method -> String.format(method.cql(), "table" + table)))
                .toList();
    }

    String source() {
        return "import dev.colonnade.annotations.*; import java.time.*; import java.util.*;\n"
                + each(Application::dao)
                + "@Mapper interface Application {" + each(table -> "Dao" + table + " dao" + table + "();") + "}";
    }

    private String each(IntFunction<String> text) {
        return IntStream.range(0, tables).mapToObj(text).collect(joining("\n", "", "\n"));
    }

    private static String dao(int table) {
        String entity = "Table" + table;
        return "@Entity @CqlName(\"table" + table + "\") record " + entity
                + "(@PartitionKey UUID id, @ClusteringColumn Instant at, String name, Integer length,"
                + " Set<String> tags, Map<String, Integer> counts) {}\n"
                + METHODS.stream()
                        .map(method -> "@Query(\"" + String.format(method.cql(), "table" + table) + "\") "
                                + String.format(method.signature(), entity) + ";")
                        .collect(joining("\n", "@Dao interface Dao" + table + " {\n", "\n}"));
    }

    private record Method(String cql, String signature) {}
}
