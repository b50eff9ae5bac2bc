package dev.tallystick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Explanation;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExplanationsTest {

    private static final Instant BEFORE = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant OBSERVED = Instant.parse("2026-10-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An agency paid me while I worked at Kestrel Foundry.",
                "agency; KESTREL-FOUNDRY lists only its own staff",
                "The foundry (Kestrel) was renamed."
            })
    void whatIsMerelySaidExplainsTheOrganisationThatItNames(String text) {
        assertThat(Explanations.explains(finding("Kestrel Foundry GmbH"), said(text)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "An agency paid me.", "Kestrel was wrong.", "GmbH", "It was at Foxglove Systems."})
    void whatIsMerelySaidDoesNotExplainAnOrganisationThatItDoesNotName(String text) {
        assertThat(Explanations.explains(finding("Kestrel Foundry GmbH"), said(text)))
                .isFalse();
    }

    @Test
    void aFindingOfNoOrganisationIsExplainedByAnyWords() {
        assertThat(Explanations.explains(begun().build(), said("An agency paid me.")))
                .isTrue();
    }

    @Test
    void aVerifiedExplanationNeedNotNameTheOrganisation() {
        Explanation verified = said("An agency paid me.").toBuilder()
                .addVerification(
                        Verification.builder(VerificationMethod.INDEPENDENT_CONTACT, VerificationOutcome.CONFIRMED)
                                .build())
                .build();

        assertThat(Explanations.explains(finding("Kestrel Foundry GmbH"), verified))
                .isTrue();
    }

    private static Finding finding(String organisation) {
        return begun().organisation(organisation).build();
    }

    private static Finding.Builder begun() {
        BankAccount account = BankAccount.builder().holder("Per Holm").build();
        return Finding.builder(ToyCheck.type("toy.x", 12, EvidenceGroup.HISTORY), account)
                .fact("holder", Fact.of(account, BankAccount.HOLDER))
                .fact("name", Fact.of(PersonName.builder().full("Ida Lund").build(), PersonName.FULL))
                .observedAt(Optional.of(OBSERVED));
    }

    private static Explanation said(String text) {
        return Explanation.builder()
                .explains(ExplanationKind.JOINT_ACCOUNT)
                .text(text)
                .provenance(Provenance.of(Source.SELF_DECLARED, BEFORE))
                .build();
    }
}
