package dev.colonnade.maven.entities;

import static java.util.Comparator.comparing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.processor.model.Naming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the sources for a schema: a record for each type, table and view, a DAO for each table and view, and one
 * mapper with all DAOs.
 */
public final class EntitySources {
    private static final String MAPPER = "SchemaMapper";

    private final String packageName;
    private final Naming naming;
    private final JavaNames names = new JavaNames();
    private final JavaNames methods = new JavaNames();
    private final UserTypes types = new UserTypes();
    private final Map<Identifier, ClassName> entities = new HashMap<>();
    private final List<TypeSpec> sources = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final TypeSpec.Builder mapper;

    private EntitySources(String packageName, Naming naming) {
        this.packageName = packageName;
        this.naming = naming;
        this.mapper = TypeSpec.interfaceBuilder(names.unique(MAPPER))
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Mapper.class);
    }

    /**
     * Writes them.
     *
     * @param keyspace the schema
     * @param packageName the package that they are in
     * @param naming how the compiler names tables and columns, unless a class says it
     * @return the sources
     */
    public static EntitySources of(Keyspace keyspace, String packageName, Naming naming) {
        EntitySources made = new EntitySources(packageName, naming);
        keyspace.typesInOrder().forEach(made::add);
        keyspace.tables().values().stream()
                .sorted(comparing((Table table) -> table.view().isPresent()).thenComparing(Table::name))
                .forEach(made::add);
        made.leftOut.forEach(some -> made.mapper.addJavadoc(Notes.text(some.text() + ".\n")));
        made.sources.add(made.mapper.build());
        return made;
    }

    /** {@return the files, one for each class} */
    public List<JavaFile> files() {
        return sources.stream()
                .map(source -> JavaFile.builder(packageName, source)
                        .skipJavaLangImports(true)
                        .indent("    ")
                        .build())
                .toList();
    }

    /** {@return a sentence for all of the schema that has no source} */
    public List<String> leftOut() {
        return leftOut.stream().map(LeftOut::text).toList();
    }

    private void add(UserType type) {
        Optional<LeftOut> obstacle = UserTypeRecord.obstacle(type, types);
        if (obstacle.isPresent()) {
            leftOut.add(obstacle.get());
            return;
        }
        ClassName name = ClassName.get(packageName, names.type(type.name()));
        sources.add(UserTypeRecord.of(type, name, types, naming));
        types.add(type.name(), name);
    }

    private void add(Table table) {
        ClassName name = ClassName.get(packageName, names.type(table.name()));
        EntityRecord entity = EntityRecord.of(table, name, types, naming);
        leftOut.addAll(entity.leftOut());
        obstacle(entity).ifPresentOrElse(leftOut::add, () -> add(entity.source()));
    }

    private Optional<LeftOut> obstacle(EntityRecord entity) {
        String name = entity.table().name().cql();
        if (!entity.hasWholeKey()) {
            return Optional.of(new LeftOut("The table " + name, "its key needs that column"));
        }
        Optional<Identifier> base = entity.table().base();
        if (base.isEmpty()) {
            return Optional.empty();
        }
        if (!entities.containsKey(base.get())) {
            return Optional.of(new LeftOut("The view " + name, "its table is left out"));
        }
        return entity.leftOut().isEmpty()
                ? Optional.empty()
                : Optional.of(new LeftOut("The view " + name, "with fewer columns it would be another view"));
    }

    private void add(TableSource source) {
        Table table = source.table();
        sources.add(table.view()
                .map(view -> source.build(view, Objects.requireNonNull(entities.get(view.base()))))
                .orElseGet(source::build));
        entities.put(table.name(), source.name());
        ClassName dao = ClassName.get(packageName, names.unique(source.name().simpleName() + "Dao"));
        sources.add(DaoInterface.of(source, dao));
        mapper.addMethod(MethodSpec.methodBuilder(
                        methods.member(new Identifier(source.name().simpleName())))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(dao)
                .build());
    }
}
