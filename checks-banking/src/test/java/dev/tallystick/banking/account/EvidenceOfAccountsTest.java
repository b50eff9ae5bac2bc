package dev.tallystick.banking.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.ScreeningReport;
import dev.tallystick.banking.BankingChecks;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.EvidenceChannel;
import dev.tallystick.candidate.Part;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult.Status;
import dev.tallystick.check.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EvidenceOfAccountsTest {

    @Test
    void isReadOncePerScreening() {
        Candidate candidate = Candidate.builder().addAll(parts(3)).build();
        CheckContext.Shared shared = CheckContext.shared(candidate, Screenings.AS_OF, Deadline.none());
        assertThat(read(candidate, shared, AccountEvidenceCheck.INFO).evidence())
                .isSameAs(read(candidate, shared, RegisteredBankCheck.INFO).evidence());
        Candidate other = Candidate.builder().addAll(parts(4)).build();
        assertThat(read(other, shared, AccountEvidenceCheck.INFO).inUse()).hasSize(4);
    }

    @Test
    void knowsTheEvidenceOfEachOfAHundredAccounts() {
        EvidenceOfAccounts evidence = evidence(100);
        assertThat(evidence.pieces())
                .hasSize(100)
                .allSatisfy(piece -> assertThat(evidence.by(piece))
                        .singleElement()
                        .satisfies(shown ->
                                assertThat(shown.account().accountNumber()).isEqualTo(piece.accountNumber())));
    }

    @Test
    void isAboutNoAccountIfThereAreFarTooMany() {
        EvidenceOfAccounts evidence = evidence(101);
        assertThat(evidence.pieces())
                .hasSize(101)
                .allSatisfy(piece -> assertThat(evidence.by(piece)).isEmpty());
    }

    @Test
    void screensThousandsOfAccountsWithEvidence() {
        ScreeningReport report = Screenings.screen(BankingChecks.create().checks(), parts(1_000));
        assertThat(report.checks()).noneMatch(outcome -> outcome.status() == Status.FAILED);
    }

    private static EvidenceOfAccounts evidence(int count) {
        Candidate candidate = Candidate.builder().addAll(parts(count)).build();
        return new EvidenceOfAccounts(candidate.bankAccounts(), List.of(), candidate.accountEvidence());
    }

    private static PayoutAccounts read(Candidate candidate, CheckContext.Shared shared, CheckInfo info) {
        return PayoutAccounts.of(candidate.restrictedTo(info.parts()), shared.forCheck(info, Set.of(), Map.of()));
    }

    private static List<Part> parts(int count) {
        List<Part> parts = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> {
            String number = Integer.toString(10_000_000 + 7_919 * i);
            parts.add(BankAccount.builder().accountNumber(number).build());
            parts.add(AccountEvidence.builder()
                    .accountNumber(number)
                    .obtainedFrom(EvidenceChannel.INSTITUTION)
                    .build());
        });
        return parts;
    }
}
