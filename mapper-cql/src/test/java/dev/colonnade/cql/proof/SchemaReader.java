package dev.colonnade.cql.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the schema of the proof. Its files have a column per line, so that this need not be a parser of CQL. */
final class SchemaReader {

    private static final Pattern HEAD = Pattern.compile("CREATE (TYPE|TABLE) (\"[^\"]+\"|\\w+) \\(");
    private static final Pattern COLUMN =
            Pattern.compile("(?m)^ {4}(\"(?:[^\"]|\"\")+\"|[a-z]\\w*) ([^\n]+?)( static)?,?$");
    private static final Pattern KEY = Pattern.compile("PRIMARY KEY \\((?:\\(([^)]*)\\)|([^,)]*))(?:, ([^)]*))?\\)");
    private static final Pattern INDEX = Pattern.compile(
            "CREATE (?:CUSTOM )?INDEX (\\w+) ON (\\w+) \\((?:(VALUES|KEYS|ENTRIES|FULL)\\()?(\\w+)\\)?\\)(.*)");
    private static final Pattern VIEW =
            Pattern.compile("CREATE MATERIALIZED VIEW (\\w+) AS SELECT (.*?) FROM (\\w+) .*PRIMARY KEY .*");

    private final List<ProofTable> tables = new ArrayList<>();
    private final Map<String, Map<String, ProofType>> userTypes = new LinkedHashMap<>();

    private SchemaReader() {}

    static ProofSchema read(String release) {
        List<String> ddl = new ArrayList<>(statements("schema.cql"));
        ddl.addAll(statements("schema-" + release + ".cql"));
        SchemaReader reader = new SchemaReader();
        ddl.forEach(reader::add);
        return new ProofSchema(release, List.copyOf(ddl), reader.userTypes, List.copyOf(reader.tables));
    }

    private static List<String> statements(String resource) {
        try (InputStream stream = Objects.requireNonNull(SchemaReader.class.getResourceAsStream(resource))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split(";\n"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String statement) {
        Matcher head = HEAD.matcher(statement);
        Matcher index = INDEX.matcher(statement);
        Matcher view = VIEW.matcher(statement);
        if (head.lookingAt() && head.group(1).equals("TYPE")) {
            Map<String, ProofType> fields = new LinkedHashMap<>();
            columns(statement).forEach(column -> fields.put(column.name(), column.type()));
            userTypes.put(head.group(2), fields);
        } else if (head.lookingAt()) {
            tables.add(new ProofTable(
                    head.group(2), inOrder(columns(statement), keyOf(statement)), new ArrayList<>(), false));
        } else if (index.matches()) {
            table(index.group(2)).indexes().add(index(index));
        } else if (view.matches()) {
            List<ProofColumn> columns = table(view.group(3)).columns();
            tables.add(new ProofTable(view.group(1), inOrder(columns, keyOf(statement)), new ArrayList<>(), true));
        }
    }

    private static ProofIndex index(Matcher index) {
        ProofIndex.Part part =
                index.group(3) == null ? ProofIndex.Part.VALUES : ProofIndex.Part.valueOf(index.group(3));
        String rest = index.group(5);
        ProofIndex.Sort sort = rest.contains("SASI")
                ? ProofIndex.Sort.SASI
                : rest.isBlank() ? ProofIndex.Sort.SECONDARY : ProofIndex.Sort.SAI;
        return new ProofIndex(index.group(1), index.group(4), part, sort);
    }

    private ProofTable table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<ProofColumn> columns(String statement) {
        List<ProofColumn> columns = new ArrayList<>();
        Matcher column = COLUMN.matcher(statement);
        while (column.find()) {
            ProofColumn.Role role = column.group(3) == null ? ProofColumn.Role.REGULAR : ProofColumn.Role.STATIC;
            columns.add(new ProofColumn(column.group(1), TypeReader.read(column.group(2)), role));
        }
        return columns;
    }

    private static List<List<String>> keyOf(String statement) {
        Matcher key = KEY.matcher(statement);
        if (!key.find()) {
            throw new IllegalArgumentException(statement);
        }
        String partition = key.group(1) == null ? key.group(2) : key.group(1);
        String clustering = key.group(3) == null ? "" : key.group(3);
        return List.of(List.of(partition.split(", ")), List.of(clustering.split(", ")));
    }

    private static List<ProofColumn> inOrder(List<ProofColumn> columns, List<List<String>> key) {
        List<ProofColumn> ordered = new ArrayList<>();
        add(columns, key.get(0), ProofColumn.Role.PARTITION, ordered);
        add(columns, key.get(1), ProofColumn.Role.CLUSTERING, ordered);
        for (ProofColumn column : columns) {
            if (!key.get(0).contains(column.name()) && !key.get(1).contains(column.name())) {
                ordered.add(column);
            }
        }
        return List.copyOf(ordered);
    }

    private static void add(
            List<ProofColumn> columns, List<String> names, ProofColumn.Role role, List<ProofColumn> ordered) {
        for (String name : names) {
            for (ProofColumn column : columns) {
                if (column.name().equals(name)) {
                    ordered.add(new ProofColumn(name, column.type(), role));
                }
            }
        }
    }
}
