package dev.tallystick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.WritingSample;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FindingTest {

    private static final FindingType TYPE = FindingType.builder("toy.check.number")
            .message("Account {number} and {name} do not fit by {much}.")
            .weight(Weight.assumed(12, "a toy"))
            .group(EvidenceGroup.PAYEE)
            .innocently("A toy.")
            .followUps(FollowUp.BANK_LETTER, FollowUp.REENTER_ACCOUNT)
            .build();
    private static final BankAccount ACCOUNT = BankAccount.builder()
            .accountNumber("000123456789")
            .provenance(Provenance.of(Source.SELF_DECLARED, Instant.parse("2026-05-01T00:00:00Z"))
                    .named("form"))
            .build();
    private static final PersonName NAME = PersonName.builder().full("Ida Lund").build();
    private static final PersonName CONFIDENTIAL =
            PersonName.builder().full("Former Name").confidential(true).build();
    private static final Fact NUMBER = Fact.of(ACCOUNT, BankAccount.ACCOUNT_NUMBER);

    @Test
    void theMessageMasksUnlessTheHostAsksForClearText() {
        Finding finding = finding(NAME);

        assertThat(finding.message(Disclosure.MASKED)).isEqualTo("Account …6789 and Ida Lund do not fit by $1\\.");
        assertThat(finding.message(Disclosure.CLEAR))
                .isEqualTo("Account 000123456789 and Ida Lund do not fit by $1\\.");
    }

    @Test
    void aConfidentialNameIsNeverShown() {
        assertThat(finding(CONFIDENTIAL).message(Disclosure.CLEAR))
                .contains("(not shown)")
                .doesNotContain("Former");
    }

    @Test
    void freeTextIsNotShownMasked() {
        WritingSample sample = WritingSample.builder().text("private words").build();

        assertThat(Fact.of(sample, WritingSample.TEXT).value(Disclosure.MASKED)).isEqualTo("(not shown)");
        assertThat(Fact.shown(sample, WritingSample.TEXT, "Danish").value(Disclosure.MASKED))
                .isEqualTo("Danish");
    }

    @Test
    void aTranslationReplacesTheTemplate() {
        MessageCatalogue german = key -> key.equals(TYPE.id()) ? Optional.of("Konto {number}") : Optional.empty();

        assertThat(finding(NAME).message(german, Disclosure.MASKED)).isEqualTo("Konto …6789");
    }

    @Test
    void aFactStatesItsSourceAndDate() {
        assertThat(NUMBER.label()).isEqualTo("bank account: account number");
        assertThat(NUMBER.source()).isEqualTo("self-declared, form");
        assertThat(NUMBER.date()).isEqualTo("2026-05-01T00:00:00Z");
    }

    @Test
    void oneFactIsNoFinding() {
        assertThatThrownBy(() -> Finding.builder(TYPE, ACCOUNT)
                        .fact("number", NUMBER)
                        .fact("name", Fact.of(ACCOUNT, BankAccount.ACCOUNT_NUMBER))
                        .argument("much", "1")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two facts");
    }

    @Test
    void aMessageWithoutItsArgumentIsMisuse() {
        assertThatThrownBy(() -> Finding.builder(TYPE, ACCOUNT)
                        .fact("number", NUMBER)
                        .fact("name", Fact.of(NAME, PersonName.FULL))
                        .build())
                .hasMessageContaining("{much}");
    }

    @Test
    void aFactNeedsAValue() {
        assertThatThrownBy(() -> Fact.of(ACCOUNT, BankAccount.IBAN)).hasMessageContaining("no iban");
    }

    @Test
    void followUpsComeLeastIntrusiveFirst() {
        assertThat(TYPE.followUps()).containsExactly(FollowUp.REENTER_ACCOUNT, FollowUp.BANK_LETTER);
    }

    @Test
    void aFindingTypeNeedsItsWords() {
        FindingType.Builder builder =
                FindingType.builder("toy.check.x").message("m").followUps(FollowUp.BANK_LETTER);

        assertThatThrownBy(builder::build).hasMessageContaining("an innocent explanation");
        assertThatThrownBy(() -> builder.innocently("x").build()).hasMessageContaining("a weight");
        assertThatThrownBy(() ->
                        builder.compliance().weight(Weight.assumed(1, "a toy")).build())
                .hasMessageContaining("no weight on the compliance route");
    }

    @Test
    void bandsFollowTheScale() {
        assertThat(Band.of(0)).isEqualTo(Band.NONE);
        assertThat(Band.of(9)).isEqualTo(Band.WEAK);
        assertThat(Band.of(10)).isEqualTo(Band.MODERATE);
        assertThat(Band.of(29)).isEqualTo(Band.MODERATELY_STRONG);
        assertThat(Band.of(39)).isEqualTo(Band.STRONG);
        assertThat(Band.of(60)).isEqualTo(Band.VERY_STRONG);
        assertThatThrownBy(() -> Weight.assumed(61, "x")).hasMessageContaining("61");
    }

    private static Finding finding(PersonName name) {
        return Finding.builder(TYPE, ACCOUNT)
                .fact("number", NUMBER)
                .fact("name", Fact.of(name, PersonName.FULL))
                .argument("much", "$1\\")
                .build();
    }
}
