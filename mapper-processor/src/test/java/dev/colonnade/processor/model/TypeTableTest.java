package dev.colonnade.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.type.NativeType;
import dev.colonnade.processor.model.JavaType.ArrayOf;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.JavaType.Primitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide's table of types is that of the code. */
class TypeTableTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide", "types.md");
    private static final Pattern ROW = Pattern.compile("^\\| (.+?) \\| ([a-z]+) \\| ?(.*?) ?\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([\\w.]+(?:\\[])?)`");

    @Test
    void theGuideHasAllTypesThatMap() throws IOException {
        String guide = Files.readString(GUIDE);
        String builtIn = guide.substring(0, guide.indexOf("## Types with parts"));
        Map<String, List<NativeType>> table = new HashMap<>();
        ROW.matcher(builtIn).results().forEach(row -> {
            List<NativeType> types = Stream.concat(
                            Stream.of(row.group(2)), Stream.of(row.group(3).split(", ")))
                    .filter(type -> !type.isEmpty())
                    .map(type -> NativeType.valueOf(type.toUpperCase(Locale.ROOT)))
                    .toList();
            if (row.group(1).equals("an enum")) {
                assertThat(NativeTypes.of(new ClassType("", List.of("Size"), List.of()), true))
                        .isEqualTo(types);
            }
            NAME.matcher(row.group(1)).results().forEach(name -> table.put(name.group(1), types));
        });
        assertThat(table.keySet()).containsAll(NativeTypes.classes());
        assertThat(table)
                .isNotEmpty()
                .allSatisfy((name, types) ->
                        assertThat(NativeTypes.of(java(name), false)).as(name).isEqualTo(types));
    }

    private static JavaType java(String name) {
        if (name.endsWith("[]")) {
            return new ArrayOf(java(name.substring(0, name.length() - 2)));
        }
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? Primitive.valueOf(name.toUpperCase(Locale.ROOT))
                : new ClassType(name.substring(0, dot), new ArrayList<>(List.of(name.substring(dot + 1))), List.of());
    }
}
