package dev.colonnade.processor;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Discriminator;
import dev.colonnade.annotations.DiscriminatorValue;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.Tuple;
import dev.colonnade.annotations.Udt;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.schema.UserFunction;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.processor.check.ClassProblems;
import dev.colonnade.processor.check.KnownSchemas;
import dev.colonnade.processor.check.Rules;
import dev.colonnade.processor.generate.GeneratedFile;
import dev.colonnade.processor.generate.Generator;
import dev.colonnade.processor.model.Catalog;
import dev.colonnade.processor.model.CataloguedQuery;
import dev.colonnade.processor.model.CqlSources;
import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MapperModel;
import dev.colonnade.processor.model.Settings;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.model.Statements;
import dev.colonnade.processor.output.FileWriter;
import dev.colonnade.processor.output.ProblemPrinter;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.read.Compilation;
import dev.colonnade.processor.read.SourcePlace;
import dev.colonnade.processor.read.SourceReader;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The way of one class through the steps: read it, check it, and generate only if nothing is wrong. */
final class Step {
    private static final List<Class<? extends Annotation>> MAPPED =
            List.of(Entity.class, Discriminator.class, DiscriminatorValue.class, Udt.class, Tuple.class);

    private static final String JAKARTA_GENERATED = "jakarta.annotation.Generated";
    private static final String JDK_GENERATED = "javax.annotation.processing.Generated";

    private final ProblemPrinter printer;
    private final FileWriter writer;
    private final Settings settings;
    private final CqlSources sources;
    private final SourceReader reader;
    private final Generator generator;
    /** Of this round: in the next one, more may be known. */
    private final ClassProblems classes;

    private final Map<ClassType, Statements> statements = new HashMap<>();
    private final Map<ClassType, List<Problem>> daos = new HashMap<>();

    Step(
            ProcessingEnvironment environment,
            Compilation compilation,
            Settings settings,
            Optional<Schema> file,
            ProblemPrinter printer,
            FileWriter writer) {
        this.printer = printer;
        this.writer = writer;
        this.settings = settings;
        this.reader = new SourceReader(environment, compilation, settings);
        this.sources = new CqlSources(file, reader.compiledFunctions(), settings.version());
        this.classes = new ClassProblems(settings, sources);
        boolean jakarta = environment.getElementUtils().getTypeElement(JAKARTA_GENERATED) != null;
        this.generator = new Generator(jakarta ? JAKARTA_GENERATED : JDK_GENERATED);
    }

    /** {@return whether all that the class names existed, so that it is done} */
    boolean process(TypeElement type) {
        try {
            boolean done = true;
            if (MAPPED.stream().anyMatch(annotation -> has(type, annotation))) {
                done = processClass(type);
            }
            if (has(type, Dao.class)) {
                done &= processDao(type);
            }
            if (has(type, Mapper.class)) {
                done &= processMapper(type);
            }
            return done;
        } catch (RuntimeException | StackOverflowError e) {
            printer.print(crash(type, e));
            return true;
        }
    }

    private boolean processClass(TypeElement type) {
        MappedClass model = reader.mappedClass(type);
        Catalog catalog = reader.catalog();
        return catalog.isComplete(model)
                && finish(classes.of(model, catalog), () -> generator.mappedClass(model, catalog));
    }

    private boolean processDao(TypeElement type) {
        DaoModel model = reader.dao(type);
        List<MappedClass> entities = reader.compiledEntities();
        Catalog catalog = reader.catalog();
        if (!catalog.isComplete(model) || !entities.stream().allMatch(catalog::isComplete)) {
            return false;
        }
        return finish(
                problems(model, entities, catalog),
                () -> generator.dao(model, statements(model, entities, catalog), catalog));
    }

    private boolean processMapper(TypeElement type) {
        MapperModel model = reader.mapper(type);
        List<MappedClass> entities = reader.compiledEntities();
        Catalog catalog = reader.catalog();
        if (!catalog.isComplete(model) || !entities.stream().allMatch(catalog::isComplete)) {
            return false;
        }
        return finish(
                rules(catalog).check(model, dao -> problems(dao, entities, catalog)),
                () -> generator.mapper(model, queries(model, entities, catalog), functions(model, catalog), catalog));
    }

    private List<SchemaStatement> functions(MapperModel model, Catalog catalog) {
        List<UserFunction> functions = model.functions()
                .read(catalog.typesOf(model), settings.version())
                .schema()
                .keyspace()
                .functions();
        return new Keyspace(Optional.empty(), false, Map.of(), Map.of(), functions).definitions();
    }

    private List<CataloguedQuery> queries(MapperModel model, List<MappedClass> entities, Catalog catalog) {
        return model.daos().stream()
                .flatMap(dao -> {
                    Statements own = statements(dao, entities, catalog);
                    return dao.methods().stream().map(method -> CataloguedQuery.of(own.of(method)));
                })
                .toList();
    }

    /** Once for a DAO: the mapper that gives it asks again. */
    private List<Problem> problems(DaoModel dao, List<MappedClass> entities, Catalog catalog) {
        return daos.computeIfAbsent(
                dao.type(),
                type -> rules(catalog)
                        .check(
                                dao,
                                reader.isCompiled(type)
                                        ? Optional.of(statements(dao, entities, catalog))
                                        : Optional.empty()));
    }

    /** The same. */
    private Statements statements(DaoModel dao, List<MappedClass> entities, Catalog catalog) {
        return statements.computeIfAbsent(
                dao.type(),
                type -> new Statements(
                        KnownSchemas.of(dao, entities, sources, catalog, classes), catalog, settings.version()));
    }

    private Rules rules(Catalog catalog) {
        return new Rules(catalog, settings, classes);
    }

    private boolean finish(List<Problem> problems, Supplier<List<GeneratedFile>> files) {
        problems.forEach(printer::print);
        if (problems.stream().noneMatch(Problem::isError)) {
            files.get().forEach(file -> writer.write(file).ifPresent(printer::print));
        }
        return true;
    }

    private static boolean has(TypeElement type, Class<? extends Annotation> annotation) {
        return type.getAnnotation(annotation) != null;
    }

    private static Problem crash(TypeElement type, Throwable e) {
        String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        return new Problem(
                ProblemCode.INTERNAL_ERROR,
                new Site(type.getQualifiedName().toString(), new SourcePlace(type, null, null)),
                "Colonnade failed on " + type.getQualifiedName() + ": " + e + where,
                "report this with the source of the class; it is a mistake of ours");
    }
}
