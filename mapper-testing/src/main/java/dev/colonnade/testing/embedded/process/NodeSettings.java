package dev.colonnade.testing.embedded.process;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;

/**
 * What distinguishes one node from another.
 *
 * @param kind what the node is for
 * @param directory where everything of it lies
 * @param runDirectory where everything of the cluster lies, deleted when the parent is gone
 * @param address the address for clients
 * @param storagePort the port for other nodes, on the same address
 * @param seeds the addresses of all nodes of the cluster
 * @param token where its part of the ring begins
 * @since 0.1.0
 */
public record NodeSettings(
        NodeKind kind,
        Path directory,
        Path runDirectory,
        InetSocketAddress address,
        int storagePort,
        List<InetAddress> seeds,
        long token) {}
