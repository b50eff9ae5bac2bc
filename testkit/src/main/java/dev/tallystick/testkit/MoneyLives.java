package dev.tallystick.testkit;

import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.place.Country;
import dev.tallystick.testkit.AccountNumbers.Institution;
import java.util.Currency;

/** People who are paid in other ways than into an account at a large bank. */
final class MoneyLives {

    private MoneyLives() {}

    static void neobankUsers(Life life) {
        Draw draw = life.draw;
        Institution institution = draw.of(AccountNumbers.ofKind("neobank"));
        if (draw.chance(0.03)) {
            // Two accounts, and the number of the one beside the name of the other.
            Institution other = draw.of(AccountNumbers.ofKind("bank"));
            Papers.accountStatedAs(life, institution, draw.of(other.names()));
        } else {
            Papers.account(life, institution);
        }
        asksForBank(life, 0.5);
    }

    static void prepaidUsers(Life life) {
        Draw draw = life.draw;
        if (draw.chance(0.15)) {
            life.settle(BankAccount.KIND);
        } else {
            Papers.account(life, draw.of(AccountNumbers.ofKind("prepaid")));
        }
        asksForBank(life, 0.4);
        if (draw.chance(0.2)) {
            life.explains(ExplanationKind.ACCOUNT_USE, life.onboarded.minusSeconds(600));
        }
    }

    static void payoutServiceUsers(Life life) {
        Draw draw = life.draw;
        Institution institution = draw.of(AccountNumbers.ofKind("payout"));
        if (draw.chance(0.03)) {
            // The name of the bank at home, since it is their bank, with the number that they receive dollars by.
            Papers.accountStatedAs(life, institution, draw.of("Banco Comercial", "Bank of Commerce", "Citibank"));
        } else {
            Papers.account(life, institution);
        }
        asksForBank(life, 0.3);
    }

    static void sloppyBankNames(Life life) {
        Draw draw = life.draw;
        Institution institution = draw.of(AccountNumbers.ofKind("bank"));
        if (draw.chance(0.05)) {
            // A digit that was mistyped: the check digit mostly tells.
            life.add(BankAccount.builder()
                    .institution(draw.of(institution.names()))
                    .routingNumber(draw.typo(institution.routingNumber()))
                    .accountNumber(draw.digits(10))
                    .country(Country.of("US"))
                    .currency(Currency.getInstance("USD"))
                    .provenance(Provenance.of(Source.SELF_DECLARED, life.onboarded))
                    .build());
        } else {
            Papers.account(life, institution);
        }
        asksForBank(life, 0.7);
    }

    static void accountsAbroad(Life life) {
        Draw draw = life.draw;
        Papers.ibanAccount(life, draw.of(AccountNumbers.ibanCountries()));
        if (draw.chance(0.4)) {
            Papers.account(life, draw.of(AccountNumbers.ofKind(draw.of("bank", "payout"))));
        }
    }

    private static void asksForBank(Life life, double share) {
        if (life.draw.chance(share)) {
            life.add(Engagement.builder()
                    .role("Developer")
                    .requiredAccount(AccountKind.BANK)
                    .build());
        }
    }
}
