package dev.colonnade.testing.embedded.process;

import dev.colonnade.testing.CassandraStartException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * Two ports that are free on each of some addresses, at the moment at least.
 *
 * @param clients the port for clients
 * @param storage the port for other nodes
 * @since 0.1.0
 */
public record FreePorts(int clients, int storage) {

    private static final int ATTEMPTS = 50;

    /**
     * Finds two.
     *
     * @param addresses addresses of this machine
     * @return two ports, each of them free on all the addresses
     * @throws CassandraStartException if one of the addresses is none of this machine, or if there are no such ports
     * @since 0.1.0
     */
    public static FreePorts on(List<InetAddress> addresses) {
        addresses.forEach(FreePorts::checkUsable);
        List<ServerSocket> held = new ArrayList<>();
        try {
            int clients = hold(addresses, held);
            return new FreePorts(clients, hold(addresses, held));
        } finally {
            held.forEach(FreePorts::release);
        }
    }

    private static void checkUsable(InetAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, 0));
        } catch (IOException e) {
            String name = address.getHostAddress();
            throw new CassandraStartException(
                    "No port can be opened on " + name + " (" + e.getMessage()
                            + "), and a node of the cluster lives there. "
                            + "On macOS an address other than 127.0.0.1 has to be added first: sudo ifconfig lo0 alias "
                            + name + " up",
                    e);
        }
    }

    private static int hold(List<InetAddress> addresses, List<ServerSocket> held) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = 0;
            try {
                for (InetAddress address : addresses) {
                    ServerSocket socket = new ServerSocket();
                    held.add(socket);
                    socket.bind(new InetSocketAddress(address, port));
                    port = socket.getLocalPort();
                }
                return port;
            } catch (IOException taken) {
                // Free on the first address, taken on another: the next attempt is given another port.
            }
        }
        throw new CassandraStartException("No port is free on all of " + addresses + ", in " + ATTEMPTS
                + " attempts. End some of the processes that listen there.");
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("cannot close " + socket, e);
        }
    }
}
