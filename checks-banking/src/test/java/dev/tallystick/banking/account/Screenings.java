package dev.tallystick.banking.account;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import dev.tallystick.check.Check;
import dev.tallystick.check.NoteType;
import dev.tallystick.reference.ReferenceTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the tests of this package share. */
public final class Screenings {

    static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    private Screenings() {}

    /** Screens with all context notes switched on. */
    static ScreeningReport screen(List<Check> checks, BankAccount... accounts) {
        return screen(checks, List.of(accounts));
    }

    /** Screens with all context notes switched on. */
    static ScreeningReport screen(List<Check> checks, List<? extends Part> parts) {
        Candidate.Builder candidate = Candidate.builder().addAll(parts);
        ScreeningPolicy.Builder policy = ScreeningPolicy.builder(Moment.EMPLOYMENT);
        Screener.Builder screener = Screener.builder();
        for (Check check : checks) {
            screener.addCheck(check);
            check.info().noteTypes().stream()
                    .filter(type -> type.kind() == NoteType.Kind.CONTEXT)
                    .forEach(type -> policy.contextNote(type.id()));
        }
        return screener.policy(policy.build()).build().screen(candidate.build(), AS_OF);
    }

    static List<Check> money(PaymentProgrammes programmes) {
        return List.of(new MoneyServiceRoutingCheck(programmes));
    }

    static BankAccount account(String routingNumber, String institution) {
        return BankAccount.builder()
                .routingNumber(routingNumber)
                .institution(institution)
                .accountKind(AccountKind.BANK)
                .build();
    }

    static BankAccount withLetter(BankAccount account) {
        return account.toBuilder()
                .addVerification(Verification.builder(VerificationMethod.BANK_LETTER, VerificationOutcome.CONFIRMED)
                        .build())
                .build();
    }

    public static ReferenceTable table(List<Map<String, String>> rows) {
        return ReferenceTable.builder("own-table", "A table of the host", LocalDate.of(2026, 10, 1))
                .required("routing_number")
                .withRows(rows);
    }
}
