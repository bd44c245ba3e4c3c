package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Access;
import dev.colonnade.processor.model.Capitalized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The fields of a class, those of its superclasses among them, and the methods that read and set them. */
final class Members {
    private final TypeElement type;
    private final Types types;
    private final Hierarchy hierarchy;
    private final Visibility visibility;
    private final Builders builders;
    private final List<ExecutableElement> methods;

    Members(TypeElement type, Visibility visibility, Elements elements, Types types) {
        this.type = type;
        this.types = types;
        this.hierarchy = new Hierarchy(type, elements);
        this.visibility = visibility;
        this.builders = new Builders(type, visibility, elements, types);
        this.methods = ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC)
                        && !isOfObject(method)
                        && visibility.calls(method))
                .toList();
    }

    /** A field {@code hashCode} is not what {@code Object.hashCode()} returns. */
    private static boolean isOfObject(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().contentEquals("java.lang.Object");
    }

    /** The fields that hold the state of an object, those of superclasses first. */
    List<VariableElement> fields() {
        return hierarchy.types().stream()
                .flatMap(owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).stream())
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC)
                        && !field.getModifiers().contains(Modifier.TRANSIENT))
                .toList();
    }

    /** The methods of an interface or abstract class that give the values of its objects. */
    List<ExecutableElement> accessors() {
        return type.getModifiers().contains(Modifier.ABSTRACT)
                ? hierarchy.abstractAccessors().stream()
                        .filter(method -> method.getReturnType().getKind() != TypeKind.VOID
                                && !AbstractMethods.isOfObject(method)
                                && !builders.isBuilder(method.getReturnType()))
                        .toList()
                : List.of();
    }

    /** The property that a method reads: {@code name} for {@code name()}, {@code getName()} and {@code isName()}. */
    static String propertyName(ExecutableElement accessor) {
        String name = accessor.getSimpleName().toString();
        String prefix = accessor.getReturnType().getKind() == TypeKind.BOOLEAN ? "get|is" : "get";
        Matcher prefixed = Pattern.compile("(?:" + prefix + ")(\\p{Lu}.*)").matcher(name);
        return prefixed.matches() ? decapitalized(prefixed.group(1)) : name;
    }

    /** {@code url} of {@code Url}, but {@code URL} of {@code URL}, as in JavaBeans. */
    private static String decapitalized(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** What may say something of a property that a method reads: that method, and those that it overrides. */
    List<ExecutableElement> declarations(String accessor) {
        return hierarchy.declarations(accessor);
    }

    /** A field's type, in which the type parameters of a superclass are resolved. */
    TypeMirror typeOf(VariableElement field) {
        return types.asMemberOf((DeclaredType) type.asType(), field);
    }

    /** The same of a method's result. */
    TypeMirror typeOf(ExecutableElement accessor) {
        return signature(accessor).getReturnType();
    }

    /** The method that reads a field: {@code getName()}, {@code isName()}, or {@code name()}. */
    Optional<ExecutableElement> getter(VariableElement field) {
        String name = field.getSimpleName().toString();
        return Stream.of("get" + Capitalized.of(name), "is" + Capitalized.of(name), name)
                .flatMap(candidate -> methods.stream()
                        .filter(method -> method.getSimpleName().contentEquals(candidate)
                                && method.getParameters().isEmpty()
                                && types.isSameType(signature(method).getReturnType(), typeOf(field))))
                .findFirst();
    }

    Optional<Access> read(VariableElement field) {
        return getter(field)
                .<Access>map(method -> new Access.Method(method.getSimpleName().toString()))
                .or(() -> visibility.sees(field)
                        ? Optional.of(new Access.Field(field.getSimpleName().toString()))
                        : Optional.empty());
    }

    Optional<Access> read(ExecutableElement accessor) {
        return visibility.calls(accessor)
                ? Optional.of(new Access.Method(accessor.getSimpleName().toString()))
                : Optional.empty();
    }

    /** By {@code setName(…)} or {@code name(…)}, or the field itself. */
    Optional<Access> write(VariableElement field) {
        String name = field.getSimpleName().toString();
        boolean settable = visibility.sees(field) && !field.getModifiers().contains(Modifier.FINAL);
        return setter(name, typeOf(field)).or(() -> settable ? Optional.of(new Access.Field(name)) : Optional.empty());
    }

    /** By {@code setName(…)} or {@code name(…)}. */
    Optional<Access> setter(String name, TypeMirror value) {
        return Stream.of("set" + Capitalized.of(name), name)
                .filter(candidate -> methods.stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals(candidate)
                                && method.getParameters().size() == 1
                                && types.isSameType(
                                        signature(method).getParameterTypes().get(0), value)))
                .<Access>map(Access.Method::new)
                .findFirst();
    }

    private ExecutableType signature(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    }
}
