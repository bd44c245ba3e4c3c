package dev.colonnade.testing.embedded;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The loopback addresses that nodes live on: 127.0.0.1 and those after it. */
final class Loopback {

    private Loopback() {}

    static InetAddress address(int number) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) number});
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes are an address", e);
        }
    }
}
