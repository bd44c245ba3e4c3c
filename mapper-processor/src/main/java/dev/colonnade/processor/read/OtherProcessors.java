package dev.colonnade.processor.read;

import dev.colonnade.processor.model.ObjectShape;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Tells whether another annotation processor may still write what a class lacks, so that it is read again in the next
 * round.
 */
final class OtherProcessors {
    /** Its processor changes the class itself, which is not what it seems to be before the next round. */
    private static final String LOMBOK = "lombok.";

    private static final Set<String> OF_NO_PROCESSOR = Set.of("java.lang.", "dev.colonnade.annotations.");

    private final Elements elements;
    private final Compilation compilation;

    OtherProcessors(Elements elements, Compilation compilation) {
        this.elements = elements;
        this.compilation = compilation;
    }

    /**
     * Whether it may.
     *
     * @param home the class for which code is generated that makes objects of it
     */
    boolean mayComplete(TypeElement home, TypeElement type, ObjectShape shape) {
        String name = home.getQualifiedName().toString();
        if (!compilation.compiled().contains(name)) {
            return false;
        }
        return (compilation.fresh().contains(name) && isAnnotatedWithLombok(type))
                || (!compilation.last() && !shape.isClear() && hasOthersAnnotation(type));
    }

    private boolean isAnnotatedWithLombok(TypeElement type) {
        return new Hierarchy(type, elements)
                .types().stream()
                        .flatMap(owner -> Stream.concat(Stream.of(owner), owner.getEnclosedElements().stream()))
                        .flatMap(OtherProcessors::annotations)
                        .anyMatch(name -> name.startsWith(LOMBOK));
    }

    private static boolean hasOthersAnnotation(TypeElement type) {
        return annotations(type).anyMatch(name -> OF_NO_PROCESSOR.stream().noneMatch(name::startsWith));
    }

    private static Stream<String> annotations(Element element) {
        return element.getAnnotationMirrors().stream().map(Annotations::name);
    }
}
