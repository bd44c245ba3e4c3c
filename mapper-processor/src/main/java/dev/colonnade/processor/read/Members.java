package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Access;
import dev.colonnade.processor.model.Capitalized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The fields of a class, those of its superclasses among them, and the methods that read and set them. */
final class Members {
    private final TypeElement type;
    private final Elements elements;
    private final Types types;
    private final List<ExecutableElement> methods;

    Members(TypeElement type, Elements elements, Types types) {
        this.type = type;
        this.elements = elements;
        this.types = types;
        this.methods = ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC)
                        && isAccessible(method)
                        && !isOfObject(method)
                        && Exceptions.throwsNothingChecked(method, types))
                .toList();
    }

    /** A field {@code hashCode} is not what {@code Object.hashCode()} returns. */
    private static boolean isOfObject(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().contentEquals("java.lang.Object");
    }

    /** The fields that hold the state of an object, those of superclasses first. */
    List<VariableElement> fields() {
        List<VariableElement> fields = new ArrayList<>();
        addFields(type, fields);
        return fields;
    }

    private void addFields(TypeElement owner, List<VariableElement> fields) {
        if (owner.getSuperclass() instanceof DeclaredType superclass
                && superclass.asElement() instanceof TypeElement superElement
                && !isOfTheJdk(superElement)) {
            addFields(superElement, fields);
        }
        ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC)
                        && !field.getModifiers().contains(Modifier.TRANSIENT))
                .forEach(fields::add);
    }

    /** What the classes of the JDK keep, in enums or exceptions for instance, differs from one version to the next. */
    private boolean isOfTheJdk(TypeElement owner) {
        return elements.getPackageOf(owner).getQualifiedName().toString().startsWith("java.");
    }

    /** A field's type, in which the type parameters of a superclass are resolved. */
    TypeMirror typeOf(VariableElement field) {
        return types.asMemberOf((DeclaredType) type.asType(), field);
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
                .or(() -> isAccessible(field)
                        ? Optional.of(new Access.Field(field.getSimpleName().toString()))
                        : Optional.empty());
    }

    /** By {@code setName(…)} or {@code name(…)}, or the field itself. */
    Optional<Access> write(VariableElement field) {
        String name = field.getSimpleName().toString();
        Optional<Access> setter = Stream.of("set" + Capitalized.of(name), name)
                .filter(candidate -> methods.stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals(candidate)
                                && method.getParameters().size() == 1
                                && types.isSameType(
                                        signature(method).getParameterTypes().get(0), typeOf(field))))
                .<Access>map(Access.Method::new)
                .findFirst();
        boolean settable = isAccessible(field) && !field.getModifiers().contains(Modifier.FINAL);
        return setter.or(() -> settable ? Optional.of(new Access.Field(name)) : Optional.empty());
    }

    /** Whether generated code in the package of the class sees a member. */
    private boolean isAccessible(Element member) {
        boolean samePackage = elements.getPackageOf(member).equals(elements.getPackageOf(type));
        return member.getModifiers().contains(Modifier.PUBLIC)
                || (samePackage && !member.getModifiers().contains(Modifier.PRIVATE));
    }

    private ExecutableType signature(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    }
}
