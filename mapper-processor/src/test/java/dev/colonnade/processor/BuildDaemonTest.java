package dev.colonnade.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A build daemon compiles again and again in one JVM, each time with a processor of its own: none is kept. */
@Isolated("other tests load classes too")
class BuildDaemonTest {
    private static final long MEBIBYTE = 1 << 20;

    private static final JavaFileObject SOURCE = JavaFileObjects.forSourceString("VideoDao", """
import dev.colonnade.annotations.*;
import java.util.UUID;
@Entity record Video(@PartitionKey UUID id, String title) {}
@Dao interface VideoDao {
    @Select Video find(UUID id);
    @Query("SELECT max(title) FROM video WHERE id = :id") String title(UUID id);
    @Query("UPDATE video SET title = :title WHERE id = :id IF title = 'old'") boolean rename(UUID id, String title);
}
@Mapper interface Videos { VideoDao videos(); }
""");

    @TempDir
    Path classes;

    @Test
    void fiftyCompilationsLeaveNoClassesBehind() {
        compile(5);
        long before = metaspace();
        compile(50);
        assertThat(metaspace() - before).isLessThan(4 * MEBIBYTE);
    }

    private void compile(int times) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = System.getProperty("java.class.path");
        List<String> options = List.of("-d", classes.toString(), "-classpath", classPath, "-processorpath", classPath);
        for (int i = 0; i < times; i++) {
            boolean compiled = compiler.getTask(null, null, null, options, null, List.of(SOURCE))
                    .call();
            assertThat(compiled).isTrue();
        }
    }

    /** Classes are unloaded by a full collection; which of a few in a row does it is the collector's business. */
    private static long metaspace() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .findFirst()
                .orElseThrow()
                .getUsed();
    }
}
