package dev.tallystick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.DateRange;
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
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.time.Instant;
import java.util.List;
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

    @Test
    void anAbsenceIsExplainedForTheTimeThatIsStated() {
        Finding summer =
                begun().period(DateRange.parse("2026-06-01/2026-08-31")).build();
        assertThat(Explanations.explains(summer, away("2026-06/2026-09"))).isTrue();
        assertThat(Explanations.explains(summer, away("2026-06-01/2026-07-20"))).isTrue();
        assertThat(Explanations.explains(summer, away("2026-06/.."))).isTrue();
        assertThat(Explanations.explains(summer, away("2026-06-01/2026-06-07"))).isFalse();
        assertThat(Explanations.explains(summer, away("2025-06/2025-09"))).isFalse();
        assertThat(Explanations.explains(
                        summer,
                        said("With my sister.").toBuilder()
                                .explains(ExplanationKind.HOUSEHOLD)
                                .build()))
                .isFalse();
        assertThat(Explanations.explains(
                        summer,
                        said("I moved.").toBuilder()
                                .explains(ExplanationKind.RELOCATION)
                                .build()))
                .isTrue();
    }

    @Test
    void nobodyHasToKnowWhichCountryARelayIsTakenFor() {
        Finding somewhere =
                begun().place(PostalAddress.ofCountry(Country.of("PT"))).build();
        Explanation relay = said("My line runs through a relay.").toBuilder()
                .explains(ExplanationKind.CONNECTION)
                .build();
        assertThat(Explanations.explains(somewhere, relay)).isTrue();
        assertThat(Explanations.explains(somewhere, said("I was there."))).isFalse();
    }

    private static Explanation away(String period) {
        return said("I travel.").toBuilder()
                .explains(ExplanationKind.TRAVEL)
                .period(DateRange.parse(period))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"My brother uses Team Viewer and a KVM.", "teamviewer, IP-KVM", "用TeamViewer和kvm工作"})
    void whatIsMerelySaidExplainsTheThingsThatItNames(String text) {
        assertThat(Explanations.explains(things(), said(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I use tools for my work",
                "TeamViewer helps me",
                "PiKVM and a team with a viewer",
                "Teamviewers, KVM",
                "my TeamViewer and my kvms"
            })
    void whatIsMerelySaidDoesNotExplainThingsThatItDoesNotName(String text) {
        assertThat(Explanations.explains(things(), said(text))).isFalse();
    }

    @Test
    void aNameOfTwoLettersOrNoneIsNamedNowhere() {
        Finding finding = begun().named(List.of("--", "ab", "")).build();
        assertThat(Explanations.explains(finding, said("ab -- ab"))).isFalse();
    }

    @Test
    void aFindingTellsWhatHasToBeNamed() {
        assertThat(things().named()).containsExactly(List.of("TeamViewer"), List.of("PiKVM HID", "KVM"));
    }

    private static Finding things() {
        return begun().named(List.of("TeamViewer"))
                .named(List.of("PiKVM HID", "KVM"))
                .build();
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
