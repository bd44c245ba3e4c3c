package dev.colonnade.processor.read;

import dev.colonnade.annotations.AllowFiltering;
import dev.colonnade.annotations.AllowSchemaChange;
import dev.colonnade.annotations.FullScan;
import dev.colonnade.processor.model.Permissions;
import dev.colonnade.processor.model.Permissions.Permission;
import dev.colonnade.processor.model.Site;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads what the annotations of a method, and of its DAO, permit and turn off. */
final class PermissionsReader {
    private static final String OURS = "colonnade:";

    private PermissionsReader() {}

    static Permissions read(String label, TypeElement dao, ExecutableElement method) {
        List<String> turnedOff =
                Stream.of(method, dao).flatMap(PermissionsReader::turnedOff).toList();
        Site site = Annotations.find(method, SuppressWarnings.class)
                .or(() -> Annotations.find(dao, SuppressWarnings.class))
                .map(annotation -> Sites.of(label, method, annotation))
                .orElseGet(() -> Sites.of(label, method));
        return new Permissions(
                permission(label, method, AllowFiltering.class),
                permission(label, method, FullScan.class),
                permission(label, method, AllowSchemaChange.class),
                turnedOff,
                site);
    }

    private static Optional<Permission> permission(
            String label, ExecutableElement method, Class<? extends Annotation> type) {
        return Annotations.find(method, type)
                .map(annotation ->
                        new Permission(Annotations.string(annotation, "value"), Sites.of(label, method, annotation)));
    }

    private static Stream<String> turnedOff(Element element) {
        return Annotations.find(element, SuppressWarnings.class).stream()
                .flatMap(annotation -> Annotations.strings(annotation, "value"))
                .filter(name -> name.startsWith(OURS))
                .map(name -> name.substring(OURS.length()));
    }
}
