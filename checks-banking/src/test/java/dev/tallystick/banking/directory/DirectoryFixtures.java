package dev.tallystick.banking.directory;

import dev.tallystick.banking.number.RoutingNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** Files of invented banks in the layouts of the official ones. */
public final class DirectoryFixtures {

    public static final LocalDate AS_OF = LocalDate.of(2026, 10, 5);

    static final RoutingNumber HERON = new RoutingNumber("019900010");
    static final RoutingNumber HERON_OLD = new RoutingNumber("019900023");
    static final RoutingNumber HERON_OLDER = new RoutingNumber("019900036");
    static final RoutingNumber CIRCLE = new RoutingNumber("019900104");
    static final RoutingNumber CIRCLE_BACK = new RoutingNumber("019900117");
    static final RoutingNumber LOST = new RoutingNumber("019900201");
    static final RoutingNumber NOWHERE = new RoutingNumber("019900227");
    static final RoutingNumber LAPWING = new RoutingNumber("039901002");
    static final RoutingNumber RESERVE = new RoutingNumber("039902001");
    static final RoutingNumber CURLEW = new RoutingNumber("219903008");
    static final RoutingNumber SETTLEMENT = new RoutingNumber("069905007");
    static final RoutingNumber UNKNOWN = new RoutingNumber("069906006");

    public static final RoutingNumber TERN = new RoutingNumber("069904008");

    private DirectoryFixtures() {}

    /** All files, stated to be complete. */
    public static FederalReserveDirectory official() {
        return FederalReserveDirectory.builder()
                .fedAch(file("fedach.txt"), AS_OF)
                .fedwire(file("fedwire.txt"), AS_OF)
                .nicAttributes(file("nic-attributes.csv"), AS_OF)
                .complete()
                .build();
    }

    static InputStream file(String name) {
        return stream(text(name));
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(DirectoryFixtures.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
