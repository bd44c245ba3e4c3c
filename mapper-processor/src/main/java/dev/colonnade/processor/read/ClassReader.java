package dev.colonnade.processor.read;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Udt;
import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MappedClass.Kind;
import dev.colonnade.processor.model.ObjectShape;
import dev.colonnade.processor.model.Settings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads classes with {@code @Entity} or {@code @Udt}, each once in a round. */
final class ClassReader {
    private final Elements elements;
    private final Types types;
    private final Declarations declarations;
    private final Names names;
    private final RoleReader roles;
    private final TypeReader typeReader;
    private final Map<String, MappedClass> classes = new HashMap<>();
    private final Deque<TypeElement> udtsToRead = new ArrayDeque<>();

    ClassReader(Elements elements, Types types, Declarations declarations, Settings settings) {
        this.elements = elements;
        this.types = types;
        this.declarations = declarations;
        this.names = new Names(settings.naming());
        this.roles = new RoleReader(settings.version());
        this.typeReader = new TypeReader(names, this::remember);
    }

    TypeReader typeReader() {
        return typeReader;
    }

    MappedClass read(TypeElement type) {
        String name = type.getQualifiedName().toString();
        MappedClass known = classes.get(name);
        if (known != null) {
            return known;
        }
        MappedClass read = readNew(type);
        classes.put(name, read);
        return read;
    }

    /** All classes that were met so far, as properties of others or by themselves. */
    Catalog catalog() {
        while (!udtsToRead.isEmpty()) {
            read(udtsToRead.pop());
        }
        return new Catalog(classes);
    }

    /** Types are read later, so that one that contains itself is no endless loop. */
    private void remember(TypeElement udt) {
        udtsToRead.add(udt);
    }

    private MappedClass readNew(TypeElement type) {
        var classType = TypeReader.classType(type);
        PropertyReader properties = new PropertyReader(type, typeReader, names, roles);
        if (type.getKind() == ElementKind.RECORD) {
            properties.readComponents();
        } else {
            properties.readFields(new Members(type, elements, types));
        }
        boolean entity = Annotations.has(type, Entity.class);
        return new MappedClass(
                entity && Annotations.has(type, Udt.class) ? Kind.BOTH : entity ? Kind.ENTITY : Kind.UDT,
                names.ofType(type),
                declarations.of(type, entity ? GeneratedClass.READER : GeneratedClass.CODEC),
                new ObjectShape(
                        classType,
                        properties.members(),
                        new ConstructionReader(type, types).read(properties.members())),
                properties.misuses(),
                IgnoredAnnotations.inClass(type, properties.read()),
                Sites.of(classType.text(), type));
    }
}
