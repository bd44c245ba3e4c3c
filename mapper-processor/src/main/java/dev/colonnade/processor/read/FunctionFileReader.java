package dev.colonnade.processor.read;

import dev.colonnade.annotations.Functions;
import dev.colonnade.processor.model.FunctionFile;
import dev.colonnade.processor.model.FunctionFiles;
import dev.colonnade.processor.model.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Reads the files that {@code @Functions} names, each once. */
final class FunctionFileReader {
    /** Where Maven has put resources before, where they are beside the sources, and where those of libraries are. */
    private static final Map<Location, String> LOCATIONS = new LinkedHashMap<>();

    static {
        LOCATIONS.put(StandardLocation.CLASS_OUTPUT, "where classes are written");
        LOCATIONS.put(StandardLocation.SOURCE_PATH, "on the source path");
        LOCATIONS.put(StandardLocation.CLASS_PATH, "on the class path");
    }

    /** What no part of the name of a resource is. */
    private static final Set<String> NO_NAMES = Set.of("", ".", "..");

    private final Filer filer;
    private final Optional<String> folder;
    private final Map<String, Optional<String>> texts = new HashMap<>();

    /**
     * Makes it.
     *
     * @param folder where to look first, if an option says it
     */
    FunctionFileReader(Filer filer, Optional<String> folder) {
        this.filer = filer;
        this.folder = folder;
    }

    FunctionFiles read(TypeElement type) {
        return Annotations.find(type, Functions.class)
                .map(annotation -> new FunctionFiles(files(type, annotation)).with(FunctionFiles.NONE))
                .orElse(FunctionFiles.NONE);
    }

    private List<FunctionFile> files(TypeElement type, AnnotationMirror annotation) {
        Site site = Sites.ofValue(TypeReader.classType(type).text(), type, annotation);
        return Annotations.strings(annotation, "value")
                .map(name -> new FunctionFile(name, texts.computeIfAbsent(name, this::text), searched(), site))
                .toList();
    }

    private List<String> searched() {
        List<String> places = new ArrayList<>();
        folder.ifPresent(path -> places.add("in the folder " + path));
        places.addAll(LOCATIONS.values());
        return places;
    }

    private Optional<String> text(String name) {
        if (Stream.of(name.split("/", -1)).anyMatch(NO_NAMES::contains)) {
            return Optional.empty();
        }
        return inFolder(name)
                .or(() -> LOCATIONS.keySet().stream()
                        .flatMap(location -> in(location, name).stream())
                        .findFirst());
    }

    private Optional<String> inFolder(String name) {
        try {
            Optional<Path> file =
                    folder.map(path -> Path.of(path).resolve(name)).filter(Files::isRegularFile);
            return file.isPresent() ? Optional.of(Files.readString(file.get())) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** How a compiler says that there is no such file, or that it knows no such place, differs. */
    private Optional<String> in(Location location, String name) {
        try (var stream = filer.getResource(location, "", name).openInputStream()) {
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }
}
