package dev.tallystick.testkit;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.Explanation;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Checks each of which breaks the contract in one way. */
final class BadChecks {

    /** What a bad check does with a candidate. */
    interface Deed {

        void to(Candidate candidate, CheckResult.Builder result);
    }

    private static final FindingType ODD = odd("toy.bad");
    private static final FindingType FOREIGN = odd("toy.other");
    private static final CheckInfo INFO = info("toy.bad", ODD, Address.KIND, Delivery.KIND, Explanation.KIND);
    private static final CheckInfo OTHER_INFO = info("toy.other", FOREIGN, Delivery.KIND);

    private BadChecks() {}

    /** A final class that does a deed. */
    record Bad(CheckInfo info, Deed deed) implements Check {

        @Override
        public CheckResult check(Candidate candidate, CheckContext context) {
            CheckResult.Builder result = info.result();
            deed.to(candidate, result);
            return result.build();
        }
    }

    static Check throwing() {
        return bad((candidate, result) -> candidate.deliveries().forEach(delivery -> {
            if (delivery.street().orElse("").isBlank()) {
                throw new IllegalStateException("no street");
            }
        }));
    }

    static Check readingUndeclared() {
        return bad((candidate, result) -> {
            if (!candidate.deliveries().isEmpty()) {
                candidate.bankAccounts().forEach(account -> find(result, account));
            }
        });
    }

    static Check judgingTheEmpty() {
        return bad((candidate, result) -> {
            if (candidate.parts().isEmpty()) {
                Delivery made = Delivery.builder().street("a").unit("b").build();
                result.compared(Fact.of(made, Delivery.STREET), Fact.rule("people have deliveries", reference()));
            }
        });
    }

    static Check findingAbsence() {
        return bad((candidate, result) -> {
            if (candidate.addresses().isEmpty()) {
                candidate.deliveries().forEach(delivery -> find(result, delivery));
            }
        });
    }

    static Check findingTies() {
        return bad((candidate, result) -> {
            if (candidate.addresses().stream().anyMatch(BadChecks::isTie)) {
                candidate.deliveries().forEach(delivery -> find(result, delivery));
            }
        });
    }

    static Check findingExplanations() {
        return bad((candidate, result) -> {
            if (!candidate.explanations().isEmpty()) {
                candidate.deliveries().forEach(delivery -> find(result, delivery));
            }
        });
    }

    static Check judgingTheFirst() {
        return bad((candidate, result) ->
                candidate.deliveries().stream().limit(1).forEach(delivery -> find(result, delivery)));
    }

    static Check countingItems() {
        return bad((candidate, result) -> {
            if (candidate.deliveries().size() > 6) {
                candidate.deliveries().forEach(delivery -> find(result, delivery));
            }
        });
    }

    static Check findingUndeclaredTypes() {
        return new Undeclared();
    }

    static Check returningNull() {
        return new Nothing();
    }

    static Check changingItsMind() {
        AtomicInteger calls = new AtomicInteger();
        return bad((candidate, result) -> {
            if (calls.incrementAndGet() % 3 == 0) {
                result.missing(Missing.absent(Delivery.KIND, "a delivery"));
            }
        });
    }

    static Check describingItselfAnew() {
        return new Fresh();
    }

    static Check holdingState() {
        return new Stateful();
    }

    static Check misnamed() {
        return new Bad(info("elsewhere.bad", odd("elsewhere.bad"), Delivery.KIND), (candidate, result) -> {});
    }

    private static boolean isTie(Address address) {
        return address.role().map(AddressRole.TIE::equals).orElse(false);
    }

    private static Check bad(Deed deed) {
        return new Bad(INFO, deed);
    }

    private static void find(CheckResult.Builder result, Delivery delivery) {
        if (delivery.locality().isPresent() && delivery.street().isPresent()) {
            result.finding(odd(ODD, delivery));
        }
    }

    private static void find(CheckResult.Builder result, BankAccount account) {
        if (account.institution().isPresent()) {
            result.compared(Fact.of(account, BankAccount.INSTITUTION), Fact.of(account, BankAccount.INSTITUTION));
        }
    }

    private static Finding odd(FindingType type, Delivery delivery) {
        return Finding.builder(type, delivery)
                .fact("one", Fact.of(delivery, Delivery.LOCALITY))
                .fact("two", Fact.of(delivery, Delivery.STREET))
                .build();
    }

    private static FindingType odd(String check) {
        return FindingType.builder(check + ".odd")
                .message("{one} does not fit {two}.")
                .weight(Weight.assumed(12, "invented"))
                .group(EvidenceGroup.EQUIPMENT)
                .innocently("It is a test.")
                .followUps(FollowUp.CONFIRM_DELIVERY)
                .build();
    }

    private static CheckInfo info(String id, FindingType type, PartKind<?>... parts) {
        return CheckInfo.builder(id)
                .title("Bad")
                .rationale("Shows that the contract can fail.")
                .area(Area.RESIDENCE)
                .parts(parts)
                .findingTypes(type)
                .build();
    }

    private static Reference reference() {
        return Reference.of("Invented", "https://example.org/");
    }

    /** Reports a finding type of another check. */
    private static final class Undeclared implements Check {

        @Override
        public CheckInfo info() {
            return INFO;
        }

        @Override
        public CheckResult check(Candidate candidate, CheckContext context) {
            CheckResult.Builder result = OTHER_INFO.result();
            List<Delivery> deliveries = candidate.deliveries().stream()
                    .filter(delivery ->
                            delivery.locality().isPresent() && delivery.street().isPresent())
                    .toList();
            deliveries.forEach(delivery -> result.finding(odd(FOREIGN, delivery)));
            return result.build();
        }
    }

    /** Returns null. */
    private static final class Nothing implements Check {

        @Override
        public CheckInfo info() {
            return INFO;
        }

        @Override
        @SuppressWarnings("NullAway") // the point of this check
        public CheckResult check(Candidate candidate, CheckContext context) {
            return null;
        }
    }

    /** Makes its description anew each time. */
    private static final class Fresh implements Check {

        @Override
        public CheckInfo info() {
            return BadChecks.info("toy.bad", ODD, Delivery.KIND);
        }

        @Override
        public CheckResult check(Candidate candidate, CheckContext context) {
            return info().result().build();
        }
    }

    /** Is open to subclasses and counts. */
    private static class Stateful implements Check {

        private final StringBuilder seen = new StringBuilder();
        private int calls;

        @Override
        public CheckInfo info() {
            return INFO;
        }

        @Override
        public CheckResult check(Candidate candidate, CheckContext context) {
            calls++;
            seen.append(calls);
            return INFO.result().build();
        }
    }
}
