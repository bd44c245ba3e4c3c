package dev.colonnade.testing.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colonnade.testing.CassandraStartException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void findsTwoDifferentOnes() throws Exception {
        FreePorts ports = FreePorts.on(List.of(address(127, 0, 0, 1), address(127, 0, 0, 2)));

        assertThat(ports.clients()).isPositive().isNotEqualTo(ports.storage());
    }

    /** An address of the block for documentation, which no machine has, as macOS has no 127.0.0.2. */
    @Test
    void saysHowToAddAnAddressThatIsMissing() {
        assertThatThrownBy(() -> FreePorts.on(List.of(address(192, 0, 2, 1))))
                .isInstanceOf(CassandraStartException.class)
                .hasMessageStartingWith("No port can be opened on 192.0.2.1 (")
                .hasMessageEndingWith(
                        "), and a node of the cluster lives there. On macOS an address other than 127.0.0.1 "
                                + "has to be added first: sudo ifconfig lo0 alias 192.0.2.1 up");
    }

    private static InetAddress address(int... bytes) throws UnknownHostException {
        return InetAddress.getByAddress(
                new byte[] {(byte) bytes[0], (byte) bytes[1], (byte) bytes[2], (byte) bytes[3]});
    }
}
