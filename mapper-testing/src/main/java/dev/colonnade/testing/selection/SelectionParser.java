package dev.colonnade.testing.selection;

import dev.colonnade.testing.embedded.CassandraVersion;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the value of {@code -Dcolonnade.cassandra}. */
final class SelectionParser {

    static final String PROPERTY = "colonnade.cassandra";

    private static final String CONTAINER = "container";
    private static final Pattern NAMED = Pattern.compile("(?<nodes>[^/]+)/(?<datacenter>[^/]+)");
    private static final Pattern NODE =
            Pattern.compile("(\\[(?<ipv6>[0-9a-fA-F:.]+(%\\w+)?)]|(?<host>[^\\[\\]:,\\s]+)):(?<port>\\d{1,5})");

    private SelectionParser() {}

    static Selection parse(String value) {
        if (value.equals("embedded")) {
            return new EmbeddedSelection();
        }
        if (value.equals(CONTAINER)) {
            return new ContainerSelection("cassandra:" + CassandraVersion.wanted());
        }
        if (value.startsWith(CONTAINER + ":")) {
            return container(value, value.substring(CONTAINER.length() + 1));
        }
        return named(value);
    }

    /** An image may itself contain colons and slashes, and {@code container} is therefore no host. */
    private static Selection container(String value, String image) {
        if (image.isBlank()) {
            throw malformed(value, "there is no image after \"container:\"");
        }
        return new ContainerSelection(image);
    }

    private static Selection named(String value) {
        Matcher named = NAMED.matcher(value);
        if (!named.matches()) {
            throw malformed(value, "a cluster needs \"/\" and the name of its data center at the end");
        }
        List<InetSocketAddress> nodes = Stream.of(named.group("nodes").split(",", -1))
                .map(node -> node(value, node))
                .toList();
        return new NamedSelection(nodes, named.group("datacenter"));
    }

    private static InetSocketAddress node(String value, String text) {
        Matcher node = NODE.matcher(text);
        if (!node.matches()) {
            throw malformed(value, "\"" + text + "\" is not host:port");
        }
        int port = Integer.parseInt(node.group("port"));
        if (port == 0 || port > 65_535) {
            throw malformed(value, port + " is not a port");
        }
        String ipv6 = node.group("ipv6");
        return InetSocketAddress.createUnresolved(ipv6 == null ? node.group("host") : ipv6, port);
    }

    private static IllegalArgumentException malformed(String value, String why) {
        return new IllegalArgumentException("-D" + PROPERTY + "=" + value + " is malformed: " + why + ". Allowed are:\n"
                + "  embedded                                (the default)\n"
                + "  container                               (a container of the image cassandra)\n"
                + "  container:image:tag                     (a container of another image)\n"
                + "  host:port[,host:port]/datacenter        (a cluster that runs already; IPv6 as [::1]:9042)");
    }
}
