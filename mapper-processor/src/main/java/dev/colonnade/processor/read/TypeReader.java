package dev.colonnade.processor.read;

import dev.colonnade.annotations.Udt;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.JavaType.MissingType;
import dev.colonnade.processor.model.JavaType.OtherType;
import dev.colonnade.processor.model.JavaType.Primitive;
import dev.colonnade.processor.model.ValueType;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads types of Java, and finds the types of CQL that they map to. */
final class TypeReader {
    /**
     * One line a type: to add one is to add it here, and its codec to {@code generate.CodecCode} if it is a primitive.
     */
    private static final Map<String, NativeType> NATIVE = Map.of(
            "java.lang.Boolean", NativeType.BOOLEAN,
            "java.lang.Double", NativeType.DOUBLE,
            "java.lang.Float", NativeType.FLOAT,
            "java.lang.Integer", NativeType.INT,
            "java.lang.Long", NativeType.BIGINT,
            "java.lang.String", NativeType.TEXT,
            "java.time.Instant", NativeType.TIMESTAMP,
            "java.time.LocalDate", NativeType.DATE,
            "java.util.UUID", NativeType.UUID);

    private final Names names;
    private final Consumer<TypeElement> onUdt;

    /**
     * Makes it.
     *
     * @param names finds the names of types
     * @param onUdt is told each class with {@code @Udt} that is met
     */
    TypeReader(Names names, Consumer<TypeElement> onUdt) {
        this.names = names;
        this.onUdt = onUdt;
    }

    /** The type of a value, mapped or not. */
    ValueType value(TypeMirror mirror) {
        JavaType java = java(mirror);
        NativeType cql = java.boxed() instanceof ClassType object ? NATIVE.get(object.qualifiedName()) : null;
        if (cql != null) {
            return new ValueType.Native(java, cql);
        }
        if (!(java instanceof ClassType type) || !(mirror instanceof DeclaredType declared)) {
            return new ValueType.Unmappable(java);
        }
        if (Annotations.has(declared.asElement(), Udt.class) && declared.asElement() instanceof TypeElement udt) {
            onUdt.accept(udt);
            return new ValueType.Udt(type, names.ofType(udt).identifier());
        }
        return collection(type, declared);
    }

    private ValueType collection(ClassType type, DeclaredType declared) {
        List<ValueType> arguments =
                declared.getTypeArguments().stream().map(this::value).toList();
        return switch (type.qualifiedName() + "/" + arguments.size()) {
            case "java.util.List/1" -> new ValueType.ListOf(type, arguments.get(0));
            case "java.util.Set/1" -> new ValueType.SetOf(type, arguments.get(0));
            case "java.util.Map/2" -> new ValueType.MapOf(type, arguments.get(0), arguments.get(1));
            default -> new ValueType.Unmappable(type);
        };
    }

    static JavaType java(TypeMirror mirror) {
        return switch (mirror.getKind()) {
            case BOOLEAN -> Primitive.BOOLEAN;
            case DOUBLE -> Primitive.DOUBLE;
            case FLOAT -> Primitive.FLOAT;
            case INT -> Primitive.INT;
            case LONG -> Primitive.LONG;
            case DECLARED -> classType((DeclaredType) mirror);
            case ERROR -> new MissingType(mirror.toString());
            default -> new OtherType(text(mirror));
        };
    }

    private static String text(TypeMirror mirror) {
        if (mirror instanceof ArrayType array) {
            return java(array.getComponentType()).text() + "[]";
        }
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
