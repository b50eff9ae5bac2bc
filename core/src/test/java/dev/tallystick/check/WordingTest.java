package dev.tallystick.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.BankAccount;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WordingTest {

    private static final Missing HOLDER = Missing.absent(BankAccount.KIND, "the holder of the account");
    private static final Corroboration LETTER = Corroboration.of(
            EvidenceGroup.PAYEE,
            15,
            "The bank confirmed the account.",
            Fact.of(BankAccount.builder().holder("Ida Lund").build(), BankAccount.HOLDER));

    private static final Map<String, String> GERMAN = Map.of(
            "the holder of the account", "die Inhaberin oder der Inhaber des Kontos",
            "The bank confirmed the account.", "Die Bank hat das Konto bestätigt.",
            "follow-up.bank-letter", "Um ein Schreiben der Bank bitten.");

    private final Wording german = Wording.of(key -> Optional.ofNullable(GERMAN.get(key)), Disclosure.MASKED);

    @Test
    void whatIsMissingAndVerifiedIsTranslatedByItsWords() {
        assertThat(german.missing(HOLDER)).isEqualTo("die Inhaberin oder der Inhaber des Kontos");
        assertThat(german.agreement(LETTER)).isEqualTo("Die Bank hat das Konto bestätigt.");
        assertThat(german.followUp(FollowUp.BANK_LETTER)).isEqualTo("Um ein Schreiben der Bank bitten.");
    }

    @Test
    void whatHasNoTranslationStaysEnglish() {
        assertThat(german.followUp(FollowUp.REENTER_ACCOUNT)).isEqualTo(FollowUp.REENTER_ACCOUNT.text());
        assertThat(Wording.english().missing(HOLDER)).isEqualTo("the holder of the account");
    }
}
