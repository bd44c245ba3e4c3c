package dev.colonnade.processor.model;

import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.List;

/**
 * An interface with {@code @Dao}.
 *
 * @param type the interface
 * @param declaration how it is declared
 * @param methods its abstract methods, those that it inherits among them
 * @param ignored annotations that nothing reads
 * @param site where it is declared
 */
public record DaoModel(
        ClassType type, Declaration declaration, List<DaoMethod> methods, List<IgnoredAnnotation> ignored, Site site) {
    public DaoModel {
        methods = List.copyOf(methods);
        ignored = List.copyOf(ignored);
    }

    /** The entities that its methods name, in their order. */
    public List<MappedClass> entities() {
        return methods.stream().flatMap(DaoMethod::classes).distinct().toList();
    }
}
