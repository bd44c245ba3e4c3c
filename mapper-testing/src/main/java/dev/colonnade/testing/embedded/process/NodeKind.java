package dev.colonnade.testing.embedded.process;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a node is for, and the system properties that make it fast for that.
 *
 * @since 0.1.0
 */
public enum NodeKind {

    /**
     * One node that is thrown away and never started again: nothing needs to reach the disk, and nobody else is told
     * anything.
     *
     * @since 0.1.0
     */
    THROW_AWAY(List.of(
            "-Xms64m",
            "-Xmx512m",
            "-Dcassandra.superuser_setup_delay_ms=0",
            "-Dcassandra.unsafesystem=true",
            "-Dcassandra.test.flush_local_schema_changes=false",
            "-Dcassandra.skip_sync=true",
            "-Dcassandra.test.messagingService.nonGracefulShutdown=true")),

    /**
     * A node of a cluster that may be killed and started again, and must know its schema and its rows then. Deaths are
     * noticed in some six seconds.
     *
     * @since 0.1.0
     */
    DURABLE(List.of(
            "-Xms32m",
            "-Xmx256m",
            // With 0, a node without quorum tries again without end and without pause, and logs every attempt.
            "-Dcassandra.superuser_setup_delay_ms=1000",
            "-Dcassandra.fd_initial_value_ms=500",
            "-Dcassandra.fd_max_interval_ms=600"));

    private static final List<String> COMMON = List.of(
            // Keeps System.out open.
            "-Dcassandra-foreground=yes",
            "-Dcassandra.skip_wait_for_gossip_to_settle=0",
            "-Dcassandra.ring_delay_ms=0",
            "-Dcassandra.shutdown_announce_in_ms=0",
            "-Dcassandra.auth_bcrypt_gensalt_log2_rounds=4",
            "-Dcassandra.disable_tcactive_openssl=true");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> own;

    NodeKind(List<String> own) {
        this.own = own;
    }

    /**
     * Returns the flags for such a node.
     *
     * @return arguments of the JVM
     * @since 0.1.0
     */
    public List<String> flags() {
        return Stream.concat(own.stream(), COMMON.stream()).toList();
    }
}
