package dev.colonnade.processor.model;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.ddl.SchemaProblem;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaReading;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.UserType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of functions of an interface, in the order in which they are read.
 *
 * @param files the files, each name once
 */
public record FunctionFiles(List<FunctionFile> files) {
    /** No files. */
    public static final FunctionFiles NONE = new FunctionFiles(List.of());

    public FunctionFiles {
        files = List.copyOf(files);
    }

    /** These files, then those of the others that are not among them. */
    public FunctionFiles with(FunctionFiles others) {
        Map<String, FunctionFile> all = new LinkedHashMap<>();
        files.forEach(file -> all.putIfAbsent(file.name(), file));
        others.files.forEach(file -> all.putIfAbsent(file.name(), file));
        return new FunctionFiles(List.copyOf(all.values()));
    }

    /**
     * What they create.
     *
     * @param types the types that they can use, each behind those that it uses
     */
    public SchemaReading read(List<UserType> types, CassandraVersion version) {
        List<SchemaText> texts = new ArrayList<>();
        // Most interfaces name no files, and then the types are for nobody.
        if (!files.isEmpty()) {
            types.forEach(type -> texts.add(new SchemaText("", type.create())));
        }
        files.forEach(file -> file.text().ifPresent(text -> texts.add(new SchemaText(file.name(), text))));
        return new SchemaReader(version).read(texts);
    }

    /** The file that a problem is about; none if it is about a type. */
    public Optional<FunctionFile> of(SchemaProblem problem) {
        return files.stream()
                .filter(file -> file.name().equals(problem.text().name()))
                .findFirst();
    }
}
