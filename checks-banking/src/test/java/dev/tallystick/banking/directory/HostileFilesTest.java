package dev.tallystick.banking.directory;

import static dev.tallystick.banking.directory.DirectoryFixtures.AS_OF;
import static dev.tallystick.banking.directory.DirectoryFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.place.Country;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No bytes make a reader throw, and every row that a file holds can be looked up. */
final class HostileFilesTest {

    private static final List<byte[]> FILES = Stream.of(
                    "fedach.txt",
                    "fedach.json",
                    "fedwire.txt",
                    "fedwire.json",
                    "nic-attributes.csv",
                    "bank-registry.json",
                    "bank-registry-entries.json",
                    "ifsc.json",
                    "ifsc-banks.json")
            .map(name -> text(name).getBytes(StandardCharsets.UTF_8))
            .toList();

    private static final List<Function<InputStream, List<DirectoryLoad>>> READERS = List.of(
            file -> read(FederalReserveDirectory.builder().fedAch(file, AS_OF)),
            file -> read(FederalReserveDirectory.builder().fedwire(file, AS_OF)),
            file -> read(FederalReserveDirectory.builder().nicAttributes(file, AS_OF)),
            file -> {
                BankRegistryFiles registry =
                        BankRegistryFiles.builder().read(file, "Any", AS_OF).build();
                List<RegisteredBank> unused = registry.find(Country.of("DE"), "99910001");
                return registry.loads();
            },
            file -> {
                IfscRegistry registry =
                        IfscRegistry.builder().branches(file, AS_OF).build();
                Optional<Boolean> unused = registry.isListed("AAZX0000001");
                return registry.loads();
            },
            file -> IfscRegistry.builder().bankNames(file, AS_OF).build().loads());

    private static final List<RoutingNumber> NUMBERS = text("fedach.txt")
            .lines()
            .map(line -> new RoutingNumber(line.substring(0, 9)))
            .toList();

    @Property(tries = 300)
    void anyBytesAreRead(@ForAll byte[] bytes) {
        READERS.forEach(reader ->
                assertThat(reader.apply(new ByteArrayInputStream(bytes))).hasSize(1));
    }

    @Property(tries = 500)
    void anyDamageToAFileIsRead(@ForAll("damaged") byte[] bytes) {
        READERS.forEach(reader ->
                assertThat(reader.apply(new ByteArrayInputStream(bytes))).hasSize(1));
    }

    @Property(tries = 300)
    void streamsThatGiveFewBytesAtATimeReadTheSame(@ForAll("damaged") byte[] bytes) {
        READERS.forEach(reader -> {
            String whole = described(reader.apply(new ByteArrayInputStream(bytes)));
            InputStream dripping = new ByteArrayInputStream(bytes) {
                @Override
                public synchronized int read(byte[] target, int offset, int length) {
                    return super.read(target, offset, Math.min(length, 3));
                }
            };
            assertThat(described(reader.apply(dripping))).isEqualTo(whole);
        });
    }

    @Property(tries = 2_000)
    void digitsAreReadAsRoutingNumbersAre(@ForAll("nineDigits") String digits) {
        boolean valid = RoutingNumber.fault(digits).isEmpty();
        assertThat(RoutingDigits.read(digits) > RoutingDigits.NONE).isEqualTo(valid);
        if (valid) {
            assertThat(RoutingDigits.number(RoutingDigits.read(digits)).digits())
                    .isEqualTo(digits);
        }
    }

    @Provide
    Arbitrary<String> nineDigits() {
        Arbitrary<String> eight = Arbitraries.strings().numeric().ofLength(8);
        Arbitrary<String> any = Arbitraries.strings().numeric().ofLength(9);
        Arbitrary<String> checked = eight.map(digits -> digits + checkDigit(digits));
        return Arbitraries.oneOf(any, checked);
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 10_000);
        Arbitrary<byte[]> patches = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(FILES), places, patches, Arbitraries.of(true, false))
                .as(HostileFilesTest::damage);
    }

    private static byte[] damage(byte[] file, int place, byte[] patch, boolean cut) {
        byte[] damaged = file.clone();
        int at = place % file.length;
        for (int i = 0; i < patch.length && at + i < damaged.length; i++) {
            damaged[at + i] = patch[i];
        }
        return cut ? java.util.Arrays.copyOf(damaged, Math.min(damaged.length, at + patch.length)) : damaged;
    }

    private static char checkDigit(String eight) {
        int sum = IntStream.range(0, 8)
                .map(i -> (eight.charAt(i) - '0') * new int[] {3, 7, 1}[i % 3])
                .sum();
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static List<DirectoryLoad> read(FederalReserveDirectory.Builder builder) {
        FederalReserveDirectory directory = builder.build();
        for (RoutingNumber number : NUMBERS) {
            assertThat(directory.find(number).isEmpty())
                    .isEqualTo(directory.entry(number).isEmpty());
            assertThat(directory.successors(number).end()).isNotNull();
        }
        return directory.loads();
    }

    private static String described(List<DirectoryLoad> loads) {
        return loads.toString() + loads.get(0).rejected();
    }
}
