package dev.colonnade.processor.read;

import dev.colonnade.annotations.Tuple;
import dev.colonnade.annotations.Udt;
import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.GeneratedClass;
import dev.colonnade.processor.model.Inheritance;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MappedClass.Kind;
import dev.colonnade.processor.model.NullStrategy;
import dev.colonnade.processor.model.ObjectShape;
import dev.colonnade.processor.model.Settings;
import dev.colonnade.processor.model.TableDefinition;
import dev.colonnade.processor.model.Unmapped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads classes with {@code @Entity}, {@code @Udt} or {@code @Tuple}, each once in a round. */
final class ClassReader {
    private final Elements elements;
    private final Types types;
    private final Declarations declarations;
    private final OtherProcessors otherProcessors;
    private final Names names;
    private final RoleReader roles;
    private final ValueReader values;
    private final InheritanceReader inheritance;
    private final TableDefinitionReader definitions;
    private final Map<String, MappedClass> classes = new HashMap<>();
    private final Map<String, MappedClass> projections = new HashMap<>();
    private final Deque<TypeElement> mappedToRead = new ArrayDeque<>();

    ClassReader(
            Elements elements,
            Types types,
            Declarations declarations,
            OtherProcessors otherProcessors,
            Settings settings) {
        this.elements = elements;
        this.types = types;
        this.declarations = declarations;
        this.otherProcessors = otherProcessors;
        this.names = new Names(settings.naming());
        this.roles = new RoleReader(settings.version());
        this.values = new ValueReader(elements, types, names, settings.version(), this::remember);
        this.definitions = new TableDefinitionReader(settings.version(), this::read);
        this.inheritance = new InheritanceReader(elements, types, this::readAlone);
    }

    ValueReader values() {
        return values;
    }

    /** A class below an entity that is told apart by a discriminator, but no class of its rows. */
    Optional<Unmapped> unmapped(TypeElement type) {
        return inheritance.unmapped(type);
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

    /** A class that the queries of a DAO make of their columns. */
    MappedClass projection(TypeElement type, TypeElement dao) {
        String name = dao.getQualifiedName() + " " + type.getQualifiedName();
        return projections.computeIfAbsent(name, unknown -> readProjection(type, dao));
    }

    /** All classes that were met so far, as properties of others or by themselves. */
    Catalog catalog() {
        while (!mappedToRead.isEmpty()) {
            read(mappedToRead.pop());
        }
        return new Catalog(classes);
    }

    /** Types are read later, so that one that contains itself is no endless loop. */
    private void remember(TypeElement mapped) {
        mappedToRead.add(mapped);
    }

    private MappedClass readNew(TypeElement type) {
        return inheritance.read(type, this::read);
    }

    /** Reads a class by itself. */
    private MappedClass readAlone(TypeElement type, Inheritance inherited) {
        var classType = TypeReader.classType(type);
        ShapeReader reader = shapeReader(type, type);
        ObjectShape shape = inherited.isRoot() ? ObjectShape.unknown(classType) : reader.read();
        boolean entity = InheritanceReader.isEntity(type) || inherited.column().isPresent();
        return new MappedClass(
                kind(type, entity),
                names.ofType(type),
                declarations.of(
                        type,
                        entity ? GeneratedClass.READER : GeneratedClass.CODEC,
                        !otherProcessors.mayComplete(type, type, shape)),
                shape,
                definitions.read(type),
                inherited,
                reader.misplaced(),
                Stream.concat(reader.ignored().stream(), TableDefinitionReader.ignored(type).stream())
                        .toList(),
                nulls(type),
                Sites.of(classType.text(), type));
    }

    private MappedClass readProjection(TypeElement type, TypeElement dao) {
        var classType = TypeReader.classType(type);
        ShapeReader reader = shapeReader(type, dao);
        ObjectShape shape = reader.read();
        return new MappedClass(
                Kind.PROJECTION,
                names.ofType(type),
                declarations.of(type, GeneratedClass.READER, !otherProcessors.mayComplete(dao, type, shape)),
                shape,
                TableDefinition.NONE,
                Inheritance.NONE,
                reader.misplaced(),
                reader.ignored(),
                nulls(type),
                Sites.of(classType.text(), type));
    }

    /** What the class says of nulls, or the nearest that it extends. */
    private static Optional<NullStrategy> nulls(TypeElement type) {
        return Superclasses.andSelf(type)
                .flatMap(above ->
                        OptionsReader.defaultNulls(TypeReader.classType(above).text(), above).stream())
                .findFirst();
    }

    private ShapeReader shapeReader(TypeElement type, TypeElement home) {
        return new ShapeReader(
                type, home, elements, types, new ColumnParts(values, names, roles), declarations, otherProcessors);
    }

    private static Kind kind(TypeElement type, boolean entity) {
        List<Kind> kinds = new ArrayList<>();
        if (entity) {
            kinds.add(Kind.ENTITY);
        }
        if (Annotations.has(type, Udt.class)) {
            kinds.add(Kind.UDT);
        }
        if (Annotations.has(type, Tuple.class)) {
            kinds.add(Kind.TUPLE);
        }
        return kinds.size() == 1 ? kinds.get(0) : Kind.SEVERAL;
    }
}
