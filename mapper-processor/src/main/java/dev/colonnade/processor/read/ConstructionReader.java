package dev.colonnade.processor.read;

import dev.colonnade.annotations.Creator;
import dev.colonnade.processor.model.Construction;
import dev.colonnade.processor.model.Construction.IncompleteBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds how an object is made of its members: as {@code @Creator} says; or else by a constructor, a static method or a
 * builder, the first kind of which one fits, and there by the one that takes the most members.
 */
final class ConstructionReader {
    private final TypeElement type;
    private final Types types;
    private final Visibility visibility;
    private final Builders builders;
    private final Calls calls;
    private final List<TypedMember> members;

    ConstructionReader(
            TypeElement type, Visibility visibility, Elements elements, Types types, List<TypedMember> members) {
        this.type = type;
        this.types = types;
        this.visibility = visibility;
        this.builders = new Builders(type, visibility, elements, types);
        this.calls = new Calls(type, types, members);
        this.members = members;
    }

    Construction read() {
        List<ExecutableElement> creators = Stream.concat(
                        ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(call -> Annotations.has(call, Creator.class))
                .toList();
        if (!creators.isEmpty()) {
            return new CreatorReader(type, types, visibility, builders, calls).read(creators, members);
        }
        return switch (type.getKind()) {
            case RECORD -> canonical();
            case CLASS, INTERFACE -> best();
            default -> new Construction.Impossible(List.of(), List.of());
        };
    }

    private Construction canonical() {
        return new Construction.ByConstructor(type.getRecordComponents().stream()
                .map(RecordComponentElement::getSimpleName)
                .map(Object::toString)
                .toList());
    }

    private Construction best() {
        List<Way> constructors = constructors();
        List<Way> factories = factories();
        List<Way> built = builders.ways(members);
        for (List<Way> kind : List.of(constructors, factories, built)) {
            List<Way> best = best(kind);
            if (!best.isEmpty()) {
                return best.size() == 1
                        ? best.get(0).construction()
                        : new Construction.Ambiguous(
                                best.stream().map(Way::text).toList());
            }
        }
        return new Construction.Impossible(
                Stream.concat(constructors.stream(), factories.stream())
                        .map(Way::text)
                        .toList(),
                built.stream()
                        .sorted(Comparator.comparingInt(Way::takes).reversed())
                        .map(way -> new IncompleteBuilder(way.text(), way.missing(), way.near()))
                        .toList());
    }

    /** Those that fit, and of which none takes more. */
    private static List<Way> best(List<Way> ways) {
        int most = ways.stream().filter(Way::fits).mapToInt(Way::takes).max().orElse(0);
        return ways.stream().filter(way -> way.fits() && way.takes() == most).toList();
    }

    private List<Way> constructors() {
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return List.of();
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(visibility::calls)
                .map(calls::way)
                .toList();
    }

    /** One that takes nothing may give the same object each time: it is none unless {@code @Creator} says so. */
    private List<Way> factories() {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> CreatorReader.isFactory(method, type, types)
                        && !method.getParameters().isEmpty()
                        && visibility.calls(method))
                .map(calls::way)
                .toList();
    }
}
