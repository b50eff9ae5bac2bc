package dev.tallystick.kyc.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PrefixTableTest {

    @Test
    void findsWhatTryingEveryLengthFinds() throws UnknownHostException {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int bytes = random.nextBoolean() ? 4 : 16;
            Map<PrefixTable.Prefix, Integer> all = new HashMap<>();
            PrefixTable.Builder<Integer> builder = new PrefixTable.Builder<>();
            for (int i = 0; i < 60; i++) {
                PrefixTable.Prefix prefix =
                        PrefixTable.Prefix.of(address(random, bytes), random.nextInt(bytes * 8 + 1));
                builder.add(prefix, i);
                all.put(prefix, i);
            }
            PrefixTable<Integer> table = builder.build();
            assertThat(table.size()).isEqualTo(all.size());
            for (int i = 0; i < 100; i++) {
                InetAddress address = address(random, bytes);
                assertThat(table.find(address)).isEqualTo(everyLength(address, all));
            }
        }
    }

    @Test
    void anEmptyTableKnowsNothing() throws UnknownHostException {
        assertThat(new PrefixTable.Builder<String>().build().find(InetAddress.getByAddress(new byte[4])))
                .isEmpty();
    }

    private static Optional<Integer> everyLength(InetAddress address, Map<PrefixTable.Prefix, Integer> all) {
        for (int length = address.getAddress().length * 8; length >= 0; length--) {
            Integer value = all.get(PrefixTable.Prefix.of(address, length));
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Few different bits, so that networks lie within each other, at both ends of the range. */
    private static InetAddress address(Random random, int bytes) throws UnknownHostException {
        byte[] address = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            address[i] = (byte) (random.nextInt(4) == 0 ? random.nextInt(4) << 6 : random.nextInt(2) * -1);
        }
        return InetAddress.getByAddress(address);
    }
}
