package dev.colonnade.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data classes of Kotlin, which kapt shows to annotation processors as sources of Java. */
class KotlinTest {
    private static final String PLUGIN = "plugin:org.jetbrains.kotlin.kapt3:";

    private static final List<String> CLASS_PATH =
            List.of(System.getProperty("java.class.path").split(File.pathSeparator));

    @TempDir
    Path folder;

    @Test
    void dataClassesAreEntities() throws IOException {
        assertThat(kapt("""
                package flights
                import dev.colonnade.annotations.*

                @Udt
                open class Location(val latitude: Double, val longitude: Double)

                @Entity
                data class Airport(
                    @field:PartitionKey val code: String,
                    @field:CqlName("title") val name: String?,
                    val near: List<Location>,
                    val isOpen: Boolean = true,
                    var gates: Int = 3,
                )

                @Dao
                interface AirportDao {
                    @Insert fun save(airport: Airport)
                    @Select fun find(code: String): Airport?
                }

                @Mapper
                interface Flights { fun airports(): AirportDao }
                """)).isEmpty();

        assertThat(Files.readString(folder.resolve("sources/flights/AirportReader.java")))
                .contains("return new Airport(", "columns.position(\"title\")");
        assertThat(Files.readString(folder.resolve("sources/flights/AirportWriter.java")))
                .contains("entity.getCode()", "entity.isOpen()");
        assertThat(folder.resolve("sources/flights/FlightsImpl.java")).exists();
    }

    @Test
    void anAnnotationOfAParameterIsNoneOfTheField() throws IOException {
        assertThat(kapt("""
                package flights
                import dev.colonnade.annotations.*

                @Entity
                data class Airport(@field:PartitionKey val code: String, @param:CqlName("title") val name: String)
                """)).contains("[ignored-annotation] @CqlName means nothing on Airport.name");
    }

    @Test
    void aFunctionThatSuspendsIsRefused() throws IOException {
        assertThat(kapt("""
                package flights
                import dev.colonnade.annotations.*

                @Entity
                data class Airport(@field:PartitionKey val code: String, val name: String)

                @Dao
                interface AirportDao {
                    @Select suspend fun find(code: String): Airport?
                }
                """))
                .contains(
                        "AirportDao.java:9: error: [unsupported-result] AirportDao.find(String, Continuation<? super Airport>)"
                                + " returns Object, which @Select of rows cannot give");
    }

    /** What it says, if anything is wrong. */
    private String kapt(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Source.kt"), source);
        String options = Stream.of(
                        Stream.of("aptMode=stubsAndApt"),
                        Stream.of("sources", "classes", "stubs").map(name -> name + "=" + folder.resolve(name)),
                        entries("mapper-processor", "mapper-annotations", "mapper-cql", "javapoet")
                                .map(entry -> "apclasspath=" + entry))
                .flatMap(part -> part)
                .map(PLUGIN::concat)
                .collect(joining(","));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ExitCode code = new K2JVMCompiler()
                .exec(
                        new PrintStream(output, true, StandardCharsets.UTF_8),
                        "-no-stdlib",
                        "-no-reflect",
                        "-Xplugin="
                                + entries("kotlin-annotation-processing-embeddable")
                                        .findFirst()
                                        .orElseThrow(),
                        "-P",
                        options,
                        "-classpath",
                        String.join(File.pathSeparator, CLASS_PATH),
                        "-d",
                        folder.resolve("out").toString(),
                        file.toString());
        String said = output.toString(StandardCharsets.UTF_8);
        assertThat(code == ExitCode.OK).as(said).isEqualTo(!said.contains("error:"));
        return said;
    }

    private static Stream<String> entries(String... parts) {
        return CLASS_PATH.stream().filter(entry -> Stream.of(parts).anyMatch(entry::contains));
    }
}
