package dev.colonnade.testing.embedded.process;

import dev.colonnade.testing.embedded.jdk.Jdk;
import java.util.List;
import java.util.stream.Stream;

/**
 * The flags of the server's JVM.
 *
 * @since 0.1.0
 */
public final class JvmFlags {

    /** Small and quick to start; code is compiled once and lightly, since a server for tests does not live long. */
    private static final List<String> SMALL = List.of(
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.net.preferIPv4Stack=true",
            "-Djdk.attach.allowAttachSelf=true",
            "-Dio.netty.tryReflectionSetAccessible=true");

    /** What Cassandra uses of the inside of the JDK. */
    private static final List<String> INTERNALS = List.of(
            "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
            "--add-exports=java.base/java.lang.ref=ALL-UNNAMED",
            "--add-exports=java.management.rmi/com.sun.jmx.remote.internal.rmi=ALL-UNNAMED",
            "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED",
            "--add-exports=java.rmi/sun.rmi.server=ALL-UNNAMED",
            "--add-exports=java.sql/java.sql=ALL-UNNAMED",
            "--add-exports=jdk.unsupported/sun.misc=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.module=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.loader=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.ref=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.reflect=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.math=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.module=ALL-UNNAMED",
            "--add-opens=jdk.management/com.sun.management.internal=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED");

    private JvmFlags() {}

    /**
     * Returns the flags that Cassandra needs on a JDK, whatever its configuration.
     *
     * @param jdk the JDK of the server
     * @return the flags
     * @since 0.1.0
     */
    public static List<String> on(Jdk jdk) {
        return Stream.of(SMALL, INTERNALS, securityManager(jdk))
                .flatMap(List::stream)
                .toList();
    }

    /** Cassandra runs user-defined functions under one: free on 17, on request until 23, impossible after that. */
    private static List<String> securityManager(Jdk jdk) {
        return jdk.feature() > 17 && !jdk.refusesSecurityManager()
                ? List.of("-Djava.security.manager=allow")
                : List.of();
    }
}
