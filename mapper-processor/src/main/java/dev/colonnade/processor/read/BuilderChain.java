package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Construction.ByBuilder.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/**
 * The calls that a builder is used by: one for each member, then the one that gives the object. A staged builder gives
 * another type after each of its first members, which has the method for the next.
 *
 * @param settings the method for each member, in the order of the calls
 * @param build the method that gives the object, if the calls lead to one
 */
record BuilderChain(List<Setting> settings, Optional<String> build) {
    BuilderChain {
        settings = List.copyOf(settings);
    }

    /**
     * Finds the calls.
     *
     * @param builder the builder, or its first stage
     * @param members what they are to take
     * @param methods tells what the methods of a type do
     */
    static BuilderChain of(
            DeclaredType builder, List<TypedMember> members, Function<DeclaredType, BuilderType> methods) {
        BuilderType stage = methods.apply(builder);
        List<Setting> settings = new ArrayList<>();
        List<TypedMember> left = new ArrayList<>();
        for (TypedMember member : members) {
            Optional<String> method = stage.setting(member);
            method.ifPresent(name -> settings.add(new Setting(member.name(), name)));
            if (method.isEmpty()) {
                left.add(member);
            }
        }
        Optional<String> build = stage.buildMethod();
        return build.isPresent()
                ? new BuilderChain(settings, build)
                : next(stage, left, methods)
                        .map(rest -> rest.after(settings))
                        .orElse(new BuilderChain(settings, Optional.empty()));
    }

    /** What follows if one of the members leads to the next stage. */
    private static Optional<BuilderChain> next(
            BuilderType stage, List<TypedMember> left, Function<DeclaredType, BuilderType> methods) {
        for (TypedMember member : left) {
            Optional<ExecutableElement> method = stage.stage(member);
            List<TypedMember> others = left.stream()
                    .filter(other -> !other.name().equals(member.name()))
                    .toList();
            Optional<BuilderChain> rest = method.flatMap(stage::next)
                    .map(type -> of(type, others, methods))
                    .filter(chain -> chain.build().isPresent());
            if (rest.isPresent()) {
                String name = method.orElseThrow().getSimpleName().toString();
                return rest.map(chain -> chain.after(List.of(new Setting(member.name(), name))));
            }
        }
        return Optional.empty();
    }

    private BuilderChain after(List<Setting> first) {
        List<Setting> all = new ArrayList<>(first);
        all.addAll(settings);
        return new BuilderChain(all, build);
    }
}
