package dev.colonnade.processor;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Discriminator;
import dev.colonnade.annotations.DiscriminatorValue;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.Tuple;
import dev.colonnade.annotations.Udt;
import dev.colonnade.cql.ddl.SchemaReading;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.processor.check.OptionRules;
import dev.colonnade.processor.model.SchemaFile;
import dev.colonnade.processor.model.Settings;
import dev.colonnade.processor.output.FileWriter;
import dev.colonnade.processor.output.ProblemPrinter;
import dev.colonnade.processor.read.Compilation;
import dev.colonnade.processor.read.SchemaFileReader;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Gives each class to a step, and keeps those that name a type that does not exist yet for the next round. */
final class Rounds {
    /** On classes that are read by themselves. */
    static final List<Class<? extends Annotation>> ANNOTATIONS = List.of(
            Entity.class,
            Discriminator.class,
            DiscriminatorValue.class,
            Udt.class,
            Tuple.class,
            Dao.class,
            Mapper.class);

    private final ProcessingEnvironment environment;
    private final ProblemPrinter printer;
    private final FileWriter writer;
    private final Settings settings;
    private final Optional<Schema> file;

    /** By name: an element is not the same in the next round. */
    private final Set<String> compiled = new LinkedHashSet<>();

    private Set<String> waiting = new LinkedHashSet<>();

    Rounds(ProcessingEnvironment environment) {
        this.environment = environment;
        this.printer = new ProblemPrinter(environment.getMessager());
        this.writer = new FileWriter(environment.getFiler());
        this.settings = Settings.of(environment.getOptions());
        Optional<SchemaFile> schemaFile =
                settings.schema().map(location -> SchemaFileReader.read(location, settings.version()));
        this.file = schemaFile.flatMap(SchemaFile::reading).map(SchemaReading::schema);
        OptionRules.check(settings, schemaFile).forEach(printer::print);
    }

    /**
     * What still waits in the last round misses a type, which the compiler itself reports, or what another processor
     * has not written; if that is because of an error, there is no more to say.
     */
    void process(RoundEnvironment round) {
        if (round.processingOver() && round.errorRaised()) {
            return;
        }
        Set<String> fresh = new LinkedHashSet<>();
        for (Class<? extends Annotation> annotation : ANNOTATIONS) {
            round.getElementsAnnotatedWith(annotation).stream()
                    .filter(TypeElement.class::isInstance)
                    .forEach(type ->
                            fresh.add(((TypeElement) type).getQualifiedName().toString()));
        }
        compiled.addAll(fresh);
        Set<String> names = waiting;
        names.addAll(fresh);
        waiting = new LinkedHashSet<>();
        Compilation compilation = new Compilation(compiled, fresh, round.processingOver());
        Step step = new Step(environment, compilation, settings, file, printer, writer);
        for (String name : names) {
            if (!step.process(environment.getElementUtils().getTypeElement(name))) {
                waiting.add(name);
            }
        }
    }
}
