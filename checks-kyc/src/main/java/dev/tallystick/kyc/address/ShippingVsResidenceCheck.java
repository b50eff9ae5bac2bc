package dev.tallystick.kyc.address;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistoryAnswer;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.TimelineEvent;
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
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Compares the address to which equipment is sent with the places declared for that day.
 *
 * <p>A home, household, stay, place of work or study of that day, or close to it, explains a delivery near it. Deliveries
 * within the region of such a place are no finding, nor are those to a pick-up point that the host approved. Persons with a
 * protected address, and those who declared before that they travel full-time, are not judged.
 */
final class ShippingVsResidenceCheck implements Check {

    private static final FindingType LATE_CHANGE = type("late-change")
            .message(
                    "The equipment goes to {delivery}, an address in another country, given after the offer of {offer};"
                            + " before the offer {before} was on file.")
            .weight(Weight.assumed(
                    14, "people who move abroad between offer and start usually say so, and few ask for it unsaid"))
            .build();

    private static final FindingType LATE_CHANGE_IN_COUNTRY = type("late-change-in-country")
            .message("The equipment goes to {delivery}, an address in another region, given after the offer of {offer};"
                    + " before the offer {before} was on file.")
            .weight(Weight.assumed(7, "a new job is a common reason to move within a country"))
            .build();

    private static final FindingType ABROAD = type("abroad")
            .message("The equipment goes to {delivery}; the home stated for that day is in another country:"
                    + " {residence}.")
            .weight(Weight.assumed(14, "few people have work equipment sent to a country in which they state no place"))
            .build();

    private static final FindingType OTHER_REGION = type("other-region")
            .message("The equipment goes to {delivery}; the home stated for that day is in another region:"
                    + " {residence}.")
            .weight(Weight.assumed(7, "moves and visits within a country are common and often not on file"))
            .build();

    private static final Parameter SLACK = Parameter.of(
            "days-around-a-period",
            30,
            0,
            365,
            "days",
            "How long before its period begins and after it ends a declared place still explains a delivery.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.shipping-vs-residence")
            .title("Does equipment go to where the person lives or has reason to be?")
            .rationale(
                    "The address to which equipment goes is compared with the places stated for that day and with what was"
                            + " on file before the offer: in public cases machines went to places with which the person had no"
                            + " stated connection. Homes, households, stays, places of work"
                            + " and study of that day explain; so do approved pick-up points. People with a protected address,"
                            + " or who travel full-time and said so before, are not judged.")
            .area(Area.RESIDENCE)
            .earliestMoment(Moment.ONBOARDING)
            .parts(Delivery.KIND, Address.KIND, TimelineEvent.KIND)
            .historySources(
                    HistorySource.RESIDENCE,
                    HistorySource.HOUSEHOLD,
                    HistorySource.STAY,
                    HistorySource.WORK,
                    HistorySource.STUDY)
            .findingTypes(LATE_CHANGE, LATE_CHANGE_IN_COUNTRY, ABROAD, OTHER_REGION)
            .parameters(SLACK)
            .references(
                    Reference.GUIDANCE_2022,
                    Reference.GUIDANCE_2023,
                    Reference.of(
                            "Cybersecurity Advisory: Threats Posed by Remote Technology Workers with Ties to Democratic"
                                    + " People's Republic of Korea (New York State Department of Financial Services,"
                                    + " November 2024)",
                            "https://www.dfs.ny.gov/industry-guidance/industry-letters/il20241101-cyber-advisory-dprk-remote-workers"))
            .indicators("L12")
            .build();

    private final Predicate<PostalAddress> approvedPoints;

    ShippingVsResidenceCheck(Predicate<PostalAddress> approvedPoints) {
        this.approvedPoints = requireNonNull(approvedPoints, "approvedPoints");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        for (Delivery delivery : EquipmentDeliveries.judged(candidate, approvedPoints, result)) {
            Optional<Instant> at = EquipmentDeliveries.observedAt(delivery);
            if (delivery.country().isEmpty()) {
                result.missing(Missing.absent(Delivery.KIND, "the address of the delivery, with its country"));
            } else if (at.isEmpty()) {
                result.missing(Missing.absent(Delivery.KIND, "when the delivery was requested or sent"));
            } else {
                judge(delivery, at.get(), candidate, context, result);
            }
        }
        return result.build();
    }

    private static void judge(
            Delivery delivery, Instant at, Candidate candidate, CheckContext context, CheckResult.Builder result) {
        DeclaredHistory history = context.history();
        int slack = context.get(SLACK);
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        PostalAddress postal = delivery.postal();
        HistoryAnswer country = history.presence(postal, PlaceGrade.SAME_COUNTRY, day, slack);
        HistoryAnswer region = history.presence(postal, PlaceGrade.SAME_REGION, day, slack);
        boolean decided = region.isExplained() || region.isUnexplained();
        Optional<Fact> place = EquipmentDeliveries.closest(decided ? region : country, postal, history);
        Fact sent = EquipmentDeliveries.fact(delivery);
        place.ifPresent(fact -> result.compared(sent, fact));

        Optional<LateChange> late = LateChange.find(delivery, candidate, history, slack);
        if (late.isPresent() && (late.get().isAbroad() || !country.isUnexplained())) {
            if (!place.equals(late.map(LateChange::before))) {
                result.compared(sent, late.get().before());
            }
            result.finding(Finding.builder(late.get().isAbroad() ? LATE_CHANGE : LATE_CHANGE_IN_COUNTRY, delivery)
                    .fact("delivery", sent)
                    .fact("before", late.get().before())
                    .fact("offer", late.get().offer())
                    .observedAt(Optional.of(at))
                    .place(postal)
                    .build());
        } else if (region.isUnexplained()) {
            result.finding(Finding.builder(country.isUnexplained() ? ABROAD : OTHER_REGION, delivery)
                    .fact("delivery", sent)
                    .fact("residence", place.orElseThrow())
                    .observedAt(Optional.of(at))
                    .place(postal)
                    .build());
        } else if (history.places().stream().noneMatch(home -> home.isClaimedHomeOn(day)) && place.isEmpty()) {
            result.missing(Missing.absent(Address.KIND, "the residence on the day of the delivery"));
        } else if (!decided) {
            result.missing(Missing.of(
                    Address.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "region and postal code of the residence and of the delivery"));
        }
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.shipping-vs-residence." + name)
                .group(EvidenceGroup.EQUIPMENT)
                .innocently(
                        "The person has moved or is moving, and the new home is not on file yet.",
                        "It goes to a partner, to family or to a place of work, where somebody can receive it.",
                        "The person is travelling, or stays there for a while.")
                .followUps(
                        FollowUp.CONFIRM_DELIVERY,
                        FollowUp.COMPLETE_HISTORY,
                        FollowUp.OFFER_PICKUP,
                        FollowUp.RESIDENCE_EVIDENCE)
                .explainedBy(
                        ExplanationKind.RELOCATION,
                        ExplanationKind.HOUSEHOLD,
                        ExplanationKind.TRAVEL,
                        ExplanationKind.DELIVERY_ARRANGEMENT,
                        ExplanationKind.TIE);
    }
}
