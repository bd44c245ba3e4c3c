package dev.colonnade.maven;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Which mappers the user asked for. */
final class Selection {
    private final @Nullable String name;

    private Selection(@Nullable String name) {
        this.name = name;
    }

    /** The one of that name, or all if there is none. */
    static Selection of(@Nullable String name) {
        return new Selection(name);
    }

    List<MapperClass> among(List<MapperClass> mappers) throws MojoFailureException {
        String wanted = name;
        if (wanted == null) {
            return mappers;
        }
        List<MapperClass> named =
                mappers.stream().filter(mapper -> mapper.isCalled(wanted)).toList();
        if (named.size() != 1) {
            throw new MojoFailureException("colonnade.mapper: "
                    + (named.isEmpty() ? "the project has no mapper " : "the project has several mappers ") + wanted
                    + ". Its mappers are "
                    + mappers.stream().map(MapperClass::type).collect(joining(", ")));
        }
        return named;
    }
}
