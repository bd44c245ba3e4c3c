package dev.colonnade.processor.read;

import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.JavaType.ArrayOf;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.JavaType.MissingType;
import dev.colonnade.processor.model.JavaType.OtherType;
import dev.colonnade.processor.model.JavaType.Primitive;
import java.util.ArrayDeque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads types of Java. */
final class TypeReader {
    private TypeReader() {}

    static JavaType java(TypeMirror mirror) {
        return switch (mirror.getKind()) {
            case ARRAY -> new ArrayOf(java(((ArrayType) mirror).getComponentType()));
            case BOOLEAN -> Primitive.BOOLEAN;
            case BYTE -> Primitive.BYTE;
            case CHAR -> Primitive.CHAR;
            case DOUBLE -> Primitive.DOUBLE;
            case FLOAT -> Primitive.FLOAT;
            case INT -> Primitive.INT;
            case LONG -> Primitive.LONG;
            case SHORT -> Primitive.SHORT;
            case DECLARED -> classType((DeclaredType) mirror);
            case ERROR -> new MissingType(mirror.toString());
            default -> new OtherType(text(mirror));
        };
    }

    private static String text(TypeMirror mirror) {
        if (mirror instanceof WildcardType wildcard) {
            TypeMirror upper = wildcard.getExtendsBound();
            TypeMirror lower = wildcard.getSuperBound();
            return upper != null
                    ? "? extends " + java(upper).text()
                    : lower != null ? "? super " + java(lower).text() : "?";
        }
        return mirror.toString();
    }

    private static ClassType classType(DeclaredType type) {
        ClassType raw = classType((TypeElement) type.asElement());
        List<JavaType> arguments =
                type.getTypeArguments().stream().map(TypeReader::java).toList();
        return new ClassType(raw.packageName(), raw.simpleNames(), arguments);
    }

    static ClassType classType(TypeElement type) {
        ArrayDeque<String> names = new ArrayDeque<>();
        Element element = type;
        while (element instanceof TypeElement) {
            names.addFirst(element.getSimpleName().toString());
            element = element.getEnclosingElement();
        }
        String packageName =
                element instanceof PackageElement p ? p.getQualifiedName().toString() : "";
        return new ClassType(packageName, List.copyOf(names), List.of());
    }
}
