package dev.tallystick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class FactTest {

    private static final Verification CONTRADICTED = Verification.builder(
                    VerificationMethod.INDEPENDENT_CONTACT, VerificationOutcome.CONTRADICTED)
            .by("staff office")
            .at(Instant.parse("2026-10-01T09:00:00Z"))
            .build();
    private static final Employment EMPLOYMENT = Employment.builder()
            .employer("Kestrel Foundry")
            .addVerification(CONTRADICTED)
            .build();

    @Test
    void aVerificationIsCitedWithItsOwnSourceAndDate() {
        Fact fact = Fact.ofVerification(EMPLOYMENT, Employment.EMPLOYER, CONTRADICTED);

        assertThat(fact.label()).isEqualTo("employment: verification");
        assertThat(fact.value(Disclosure.MASKED)).isEqualTo("contradicted, independent contact");
        assertThat(fact.source()).isEqualTo("staff office");
        assertThat(fact.date()).isEqualTo("2026-10-01T09:00:00Z");
    }

    @Test
    void aVerificationIsAnotherFactThanTheClaim() {
        assertThat(Fact.ofVerification(EMPLOYMENT, Employment.EMPLOYER, CONTRADICTED))
                .isNotEqualTo(Fact.of(EMPLOYMENT, Employment.EMPLOYER));
    }

    @Test
    void aLabelIsMadeOfWords() {
        Delivery delivery = Delivery.builder()
                .set(Delivery.SENT_ON_LOCALITY, "Vik")
                .locality("Vik")
                .build();

        assertThat(Fact.of(delivery, Delivery.SENT_ON_LOCALITY).label()).isEqualTo("delivery: sent on locality");
        assertThat(Fact.of(delivery, Delivery.LOCALITY).label()).isEqualTo("delivery: locality");
    }

    @Test
    void aVerificationOfAnotherPartIsRefused() {
        Employment other = Employment.builder().employer("Foxglove Systems").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.ofVerification(other, Employment.EMPLOYER, CONTRADICTED))
                .withMessageContaining("employment");
    }
}
