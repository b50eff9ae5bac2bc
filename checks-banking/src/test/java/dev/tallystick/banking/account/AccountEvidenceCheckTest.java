package dev.tallystick.banking.account;

import static dev.tallystick.banking.account.Screenings.account;
import static dev.tallystick.banking.account.Screenings.screen;
import static dev.tallystick.banking.account.Screenings.withLetter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.ScreeningReport;
import dev.tallystick.banking.BankingChecks;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.EvidenceChannel;
import dev.tallystick.candidate.EvidenceKind;
import dev.tallystick.candidate.HolderMatch;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.MessageCatalogue;
import dev.tallystick.testkit.CheckTester;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class AccountEvidenceCheckTest {

    private static final String NUMBER = "000123456789";
    private static final String ROUTING = "121000358";

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new AccountEvidenceCheck(), AccountEvidenceCheckTest.class)
                .cases("account-evidence.cases.json");
    }

    @Test
    void corroboratesByALetterOfTheInstitution() {
        assertThat(corroborations(heron(), letter(NUMBER))).singleElement().satisfies(each -> {
            assertThat(each.group()).isEqualTo(EvidenceGroup.PAYEE);
            assertThat(each.decibans()).isEqualTo(15);
            assertThat(each.vendorKind()).isEmpty();
        });
    }

    @Test
    void corroboratesByAVerificationOfTheAccount() {
        assertThat(corroborations(withLetter(heron()))).hasSize(1);
        assertThat(corroborations(withLetter(account(ROUTING, "Heron Bank")))).hasSize(1);
        assertThat(corroborations(withLetter(account("123456789", "Heron Bank"))))
                .isEmpty();
    }

    @Test
    void corroboratesOnceForAllChecks() {
        List<dev.tallystick.check.Check> all = BankingChecks.create().checks();
        assertThat(screen(all, withLetter(account("125109019", "Coastal Community Bank")))
                        .corroborations())
                .extracting(each -> each.checkId())
                .containsExactly("banking.account-evidence");
    }

    @Test
    void countsAServiceAsAVendor() {
        AccountEvidence deposit = evidence(EvidenceKind.MICRO_DEPOSIT, EvidenceChannel.VENDOR, NUMBER);
        assertThat(corroborations(heron(), deposit))
                .singleElement()
                .satisfies(each -> assertThat(each.vendorKind()).contains("account-verification"));
    }

    @Test
    void corroboratesNothingByPaperThatCameThroughThePerson() {
        AccountEvidence paper = evidence(EvidenceKind.BANK_LETTER, EvidenceChannel.PERSON, NUMBER);
        assertThat(corroborations(heron(), paper)).isEmpty();
    }

    @Test
    void corroboratesNothingForAnotherHolder() {
        BankAccount held = heron().toBuilder().holder("Ilse Varga").build();
        AccountEvidence other = letter(NUMBER).toBuilder().holder("Nora Quist").build();
        AccountEvidence same = letter(NUMBER).toBuilder().holder("VARGA, Ilse").build();
        AccountEvidence close =
                letter(NUMBER).toBuilder().holderMatch(HolderMatch.CLOSE_MATCH).build();
        assertThat(corroborations(held, other)).isEmpty();
        assertThat(corroborations(held, close)).isEmpty();
        assertThat(corroborations(held, same)).hasSize(1);
    }

    @Test
    void corroboratesNothingThatOtherEvidenceContradicts() {
        AccountEvidence refused = evidence(EvidenceKind.NAME_CHECK, EvidenceChannel.VENDOR, NUMBER).toBuilder()
                .holderMatch(HolderMatch.NO_MATCH)
                .build();
        assertThat(corroborations(withLetter(heron()), refused)).isEmpty();
        assertThat(corroborations(heron(), letter(NUMBER), refused)).isEmpty();
        AccountEvidence accepted =
                refused.toBuilder().holderMatch(HolderMatch.MATCH).build();
        assertThat(corroborations(heron(), refused, accepted)).hasSize(1);
    }

    @Test
    void letsALetterSpeakForItsOwnAccountOnly() {
        BankAccount second = account("026009593", "Plover Bank").toBuilder()
                .accountNumber("55500011122")
                .build();
        assertThat(corroborations(heron(), second, letter(NUMBER))).isEmpty();
        assertThat(corroborations(heron(), second, letter(NUMBER), letter("55500011122")))
                .isEmpty();
        AccountEvidence ofSecond = letter("55500011122").toBuilder()
                .institution("Plover Bank")
                .routingNumber("026009593")
                .build();
        assertThat(corroborations(heron(), second, letter(NUMBER), ofSecond)).hasSize(1);
    }

    @Test
    void keepsAFindingOfTheInstitutionsOwnLetterBesideAFittingPaperOfThePerson() {
        AccountEvidence paper = evidence(EvidenceKind.STATEMENT, EvidenceChannel.PERSON, NUMBER);
        assertThat(report(heron(), letter("44455566677"), paper).findings()).hasSize(1);
        assertThat(report(
                                heron(),
                                letter(NUMBER),
                                evidence(EvidenceKind.STATEMENT, EvidenceChannel.PERSON, "44455566677"))
                        .findings())
                .isEmpty();
    }

    @Test
    void takesAServiceThatShowsAllAccountsOfThePersonForNoContradiction() {
        AccountEvidence fitting = evidence(EvidenceKind.STATEMENT, EvidenceChannel.VENDOR, NUMBER);
        AccountEvidence savings = evidence(EvidenceKind.STATEMENT, EvidenceChannel.VENDOR, "44455566677");
        assertThat(report(heron(), fitting, savings).findings()).isEmpty();
        assertThat(corroborations(heron(), fitting, savings)).hasSize(1);
    }

    @Test
    void judgesNoEvidenceFromBeforeTheUseOfTheAccount() {
        BankAccount recent = heron().toBuilder()
                .period(DateRange.since(PartialDate.parse("2026-09")))
                .build();
        AccountEvidence old = letter("44455566677").toBuilder()
                .issuedOn(PartialDate.parse("2026-07"))
                .build();
        AccountEvidence fresh = letter("44455566677").toBuilder()
                .issuedOn(PartialDate.parse("2026-10"))
                .build();
        assertThat(report(recent, old).findings()).isEmpty();
        assertThat(report(recent, fresh).findings()).hasSize(1);
    }

    @Test
    void namesThePlaceOfASlipAndNeverTheDigits() {
        assertThat(report(heron(), letter("000123450789")).notes())
                .singleElement()
                .satisfies(each -> assertThat(each.note().message(MessageCatalogue.english(), Disclosure.MASKED))
                        .isEqualTo(
                                "The number …6789 and the one on the evidence are nearly the same; they part in place"
                                        + " 9. Please re-enter it."));
    }

    private static BankAccount heron() {
        return account(ROUTING, "Heron Bank").toBuilder().accountNumber(NUMBER).build();
    }

    private static AccountEvidence letter(String number) {
        return evidence(EvidenceKind.BANK_LETTER, EvidenceChannel.INSTITUTION, number);
    }

    private static AccountEvidence evidence(EvidenceKind kind, EvidenceChannel channel, String number) {
        return AccountEvidence.builder()
                .evidenceKind(kind)
                .obtainedFrom(channel)
                .institution("Heron Bank")
                .routingNumber(ROUTING)
                .accountNumber(number)
                .build();
    }

    private static List<Corroboration> corroborations(Part... parts) {
        return report(parts).corroborations().stream()
                .map(each -> each.corroboration())
                .toList();
    }

    private static ScreeningReport report(Part... parts) {
        return screen(List.of(new AccountEvidenceCheck()), List.of(parts));
    }
}
