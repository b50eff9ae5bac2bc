package dev.tallystick.kyc.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.DeliveryItem;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.ReceiverKind;
import dev.tallystick.place.Country;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ManyDeliveriesTest {

    private static final int MANY = 1_500;
    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 20, MANY})
    void everyReceiverIsComparedInTime(int names) {
        Screener screener = Screener.builder()
                .addCheck(new DeliveryReceiptCheck(point -> false))
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
                .build();
        Candidate candidate = candidate(names);
        ScreeningReport report =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> screener.screen(candidate, AS_OF));
        assertThat(report.findings().isEmpty()).isEqualTo(names == MANY);
    }

    @ParameterizedTest
    @CsvSource({"Gordon Swale, G. S.", "gordon  de-la swale, g. d. l. s.", "M., M.", "王小明, 王."})
    void ofSomebodyElsesNameInitialsAreShown(String written, String initials) {
        assertThat(ReceiverNames.initials(written)).isEqualTo(initials);
    }

    private static Candidate candidate(int names) {
        Candidate.Builder candidate = Candidate.builder()
                .add(Address.builder()
                        .role(AddressRole.RESIDENCE)
                        .locality("Austin")
                        .region("TX")
                        .country(Country.of("US"))
                        .build());
        IntStream.range(0, names)
                .mapToObj(i -> PersonName.builder().full("Liam " + word(i)).build())
                .forEach(candidate::add);
        IntStream.range(0, MANY)
                .mapToObj(i -> Delivery.builder()
                        .item(DeliveryItem.EQUIPMENT)
                        .locality("Austin")
                        .region("TX")
                        .country(Country.of("US"))
                        .requestedAt(AS_OF.minusSeconds(i))
                        .signatureRequired(true)
                        .receiver(ReceiverKind.SOMEONE_ELSE)
                        .receivedBy("Hassan " + word(i + MANY))
                        .build())
                .forEach(candidate::add);
        return candidate.build();
    }

    private static String word(int i) {
        StringBuilder word = new StringBuilder();
        for (int rest = i + 1; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append('a');
        }
        return word.toString();
    }
}
