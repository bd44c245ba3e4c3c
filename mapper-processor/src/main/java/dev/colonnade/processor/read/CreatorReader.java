package dev.colonnade.processor.read;

import static java.util.stream.Collectors.joining;

import dev.colonnade.annotations.Creator;
import dev.colonnade.processor.model.Construction;
import dev.colonnade.processor.model.Construction.WrongCreator;
import dev.colonnade.processor.model.Construction.WrongCreator.Reason;
import dev.colonnade.processor.model.Site;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads what {@code @Creator} says, right or wrong. */
final class CreatorReader {
    private final TypeElement type;
    private final Types types;
    private final Visibility visibility;
    private final Builders builders;
    private final Calls calls;

    CreatorReader(TypeElement type, Types types, Visibility visibility, Builders builders, Calls calls) {
        this.type = type;
        this.types = types;
        this.visibility = visibility;
        this.builders = builders;
        this.calls = calls;
    }

    Construction read(List<ExecutableElement> creators, List<TypedMember> members) {
        ExecutableElement creator = creators.get(0);
        if (creators.size() > 1) {
            ExecutableElement last = creators.get(creators.size() - 1);
            String all = creators.stream().map(calls::signature).collect(joining(", "));
            return new WrongCreator(all, Reason.SEVERAL, List.of(), site(last));
        }
        if (builders.gives(creator, members)) {
            return checked(creator, builders.way(type, creator, members));
        }
        if (!isConstructor(creator) && !isFactory(creator, type, types)) {
            return wrong(creator, Reason.NO_WAY, List.of());
        }
        return visibility.calls(creator)
                ? checked(creator, calls.way(creator))
                : wrong(creator, Reason.NOT_CALLABLE, List.of());
    }

    private Construction checked(ExecutableElement creator, Way way) {
        return way.fits()
                ? way.construction()
                : way.strangers().isEmpty()
                        ? wrong(creator, Reason.INCOMPLETE, way.missing())
                        : wrong(creator, Reason.STRANGER, way.strangers());
    }

    private WrongCreator wrong(ExecutableElement creator, Reason reason, List<String> names) {
        return new WrongCreator(calls.signature(creator), reason, names, site(creator));
    }

    private Site site(ExecutableElement creator) {
        return Sites.of(
                TypeReader.classType(type).text(),
                creator,
                Annotations.find(creator, Creator.class).orElseThrow());
    }

    private boolean isConstructor(ExecutableElement creator) {
        return creator.getKind() == ElementKind.CONSTRUCTOR
                && !type.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether a method is one that gives objects of the class. */
    static boolean isFactory(ExecutableElement method, TypeElement type, Types types) {
        return method.getModifiers().contains(Modifier.STATIC)
                && method.getTypeParameters().isEmpty()
                && types.isSubtype(types.erasure(method.getReturnType()), types.erasure(type.asType()));
    }
}
