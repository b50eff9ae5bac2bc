package dev.tallystick.social.platform;

import dev.tallystick.candidate.AccountKey;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DeclaredHistory.Place;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.ProfileChangeKind;
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
import dev.tallystick.social.language.LanguageChecks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares changes of device, payee and language on one account with each other, with the languages that the person claims
 * and with the homes that they state.
 *
 * <p>Only all three at about one time count: a new phone with a new bank is an ordinary week. Not judged: changes that were
 * announced or confirmed; changes without network or user name, which may be of different accounts; English, and any
 * language that is claimed or close to one; a change of payee that may be on file with the payments, where its holder and
 * country are judged; people who moved or stayed elsewhere at about that time, or of whom no home is known; full-time
 * travellers, protected addresses, and devices before the person was told that they are looked at.
 */
final class AccountHandoverCheck implements Check {

    private static final FindingType THREE_AT_ONCE = FindingType.builder("social.account-handover.three-at-once")
            .message(
                    "From {first} to {last} the account went over to {device}, {payee} and {language}, in a time for which"
                            + " no move is stated ({home}); the languages stated are {claimed}.")
            .weight(Weight.assumed(
                    12,
                    "Each of the three is ordinary, and moves, thefts and new jobs bring two of them together; all three"
                            + " without a move seldom come by chance."))
            // One cause with the language in which the account is used from then on. The payee is left to the payments
            // where these hold the change, and a device that is not managed is weak wherever it is judged.
            .group(EvidenceGroup.LANGUAGE)
            .innocently(
                    "A phone was lost or stolen, and bank and settings were set up anew.",
                    "The person moved or married, and that is not on file yet.",
                    "The new device came with another language, or is shared with family.",
                    "An agency or a colleague looks after the account for the person.")
            .followUps(
                    FollowUp.ASK_ABOUT_PROFILE,
                    FollowUp.WORKING_LANGUAGES,
                    FollowUp.CONFIRM_CHANGE,
                    FollowUp.PROVE_ACCOUNT)
            .explainedBy(
                    ExplanationKind.ACCOUNT_HISTORY,
                    ExplanationKind.PAYOUT_CHANGE,
                    ExplanationKind.RELOCATION,
                    ExplanationKind.TRAVEL,
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.AGENCY)
            .build();

    private static final Parameter DAYS =
            Parameter.of("days", 14, 1, 60, "days", "Within how many days all three have to change.");
    private static final Parameter MOVE = Parameter.of(
            "move-days", 90, 30, 365, "days", "How long before and after the changes a move or a stay explains them.");

    private static final CheckInfo INFO = CheckInfo.builder("social.account-handover")
            .title("Do device, payee and language of an account change at one time?")
            .rationale(
                    "Compared are the changes of device, payee and language of one account with each other, and with the"
                            + " homes and languages that are stated. An account that passes to somebody else changes in all"
                            + " three. So does that of somebody who moves to another country, which is why a move explains"
                            + " it, as does a claim of the language; two of the three are never reported, and a payee that is on"
                            + " file with the payments is judged there.")
            .area(Area.ACTIVITY)
            .earliestMoment(Moment.PAYROLL)
            .parts(ProfileChange.KIND, PaymentEvent.KIND, LanguageSkill.KIND, Address.KIND, Engagement.KIND)
            .historySources(HistorySource.RESIDENCE, HistorySource.STAY)
            .findingTypes(THREE_AT_ONCE)
            .parameters(DAYS, MOVE)
            .references(Reference.GUIDANCE_2022)
            .indicators("D32")
            .build();

    /** Nobody changes languages as often; further changes add nothing. */
    private static final int MOST = 500;

    private static final Missing ACCOUNT =
            Missing.absent(ProfileChange.KIND, "network and user name of the account that changed");

    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    /** The changes of one account that belong together, one of each kind. */
    private record Three(ProfileChange device, ProfileChange payee, ProfileChange language) {

        LocalDate first() {
            return List.of(day(device), day(payee), day(language)).stream()
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        Optional<Instant> lastAt() {
            return List.of(device, payee, language).stream()
                    .flatMap(each -> each.at().stream())
                    .max(Comparator.naturalOrder());
        }

        LocalDate last() {
            return List.of(day(device), day(payee), day(language)).stream()
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<ProfileChange> changes = candidate.profileChanges().stream()
                .filter(each ->
                        each.at().filter(at -> !at.isAfter(context.asOf())).isPresent())
                .filter(each -> !each.isAnnounced() && !each.isVerified())
                .sorted(Comparator.comparing((ProfileChange each) -> each.at().orElseThrow())
                        .thenComparing(ProfileChange::allText))
                .toList();
        List<ProfileChange> languages = of(changes, ProfileChangeKind.LANGUAGE);
        if (languages.isEmpty()) {
            return result.build();
        }
        if (candidate.addresses().stream().anyMatch(Address::isProtected)) {
            return result.exempt("the address is protected").build();
        }
        if (candidate.addresses().stream()
                .anyMatch(address -> address.role().equals(Optional.of(AddressRole.DOMICILE)))) {
            return result.exempt("the person travels full-time and has stated a domicile")
                    .build();
        }
        Optional<Engagement> terms = candidate.engagement().filter(each -> each.isNoticeGivenBy(context.today()));
        if (terms.isEmpty()) {
            result.missing(Missing.absent(Engagement.KIND, "since when the person knows that devices are looked at"));
            return result.build();
        }
        if (candidate.languages().isEmpty()
                || candidate.languages().stream()
                        .anyMatch(skill -> skill.language().isEmpty())) {
            result.missing(Missing.absent(LanguageSkill.KIND, "the languages the person works in"));
            return result.build();
        }
        Fact claimed = claimed(candidate.languages());
        List<ProfileChange> others = languages.stream()
                .limit(MOST)
                .filter(each -> isOther(each, candidate.languages(), claimed, result))
                .toList();
        List<ProfileChange> noticed = of(changes, ProfileChangeKind.DEVICE).stream()
                .filter(each -> terms.get().isNoticeGivenBy(day(each)))
                .toList();
        Map<AccountKey, List<ProfileChange>> devices = byAccount(noticed, result);
        Map<AccountKey, List<ProfileChange>> payees = byAccount(of(changes, ProfileChangeKind.PAYEE), result);
        PaymentDetails payments = PaymentDetails.of(candidate.paymentEvents());
        byAccount(others, result)
                .forEach((account, ofAccount) -> threeAtOnce(
                                ofAccount,
                                devices.getOrDefault(account, List.of()),
                                payees.getOrDefault(account, List.of()),
                                context.get(DAYS))
                        .filter(three -> !payments.mayHaveChanged(
                                three.first().minusDays(context.get(DAYS)),
                                three.last().plusDays(context.get(DAYS))))
                        .ifPresent(three -> judge(three, claimed, context, result)));
        return result.build();
    }

    private static List<ProfileChange> of(List<ProfileChange> changes, ProfileChangeKind kind) {
        return changes.stream()
                .filter(each -> each.change().equals(Optional.of(kind)))
                .toList();
    }

    private static Fact claimed(List<LanguageSkill> skills) {
        List<LanguageSkill> inOrder = skills.stream()
                .sorted(Comparator.comparing(LanguageSkill::allText))
                .toList();
        String words = inOrder.stream()
                .flatMap(skill -> skill.language().stream())
                .map(language -> LanguageTag.of(language.language()).displayName())
                .distinct()
                .collect(Collectors.joining(", "));
        return Fact.shown(inOrder.get(0), LanguageSkill.LANGUAGE, words);
    }

    private static boolean isOther(
            ProfileChange change, List<LanguageSkill> skills, Fact claimed, CheckResult.Builder result) {
        Optional<LanguageTag> language = language(change);
        if (language.isEmpty()) {
            result.missing(Missing.of(
                    ProfileChange.KIND,
                    Missing.Reason.UNREADABLE,
                    "the language after a change as a BCP 47 language tag"));
            return false;
        }
        result.compared(Fact.shown(change, ProfileChange.AFTER, language.get().displayName()), claimed);
        return !LanguageChecks.areClose(language.get(), ENGLISH)
                && skills.stream()
                        .flatMap(skill -> skill.language().stream())
                        .noneMatch(each -> LanguageChecks.areClose(each, language.get()));
    }

    /** The language after a change, without region; empty if its tag is none that anybody knows. */
    private static Optional<LanguageTag> language(ProfileChange change) {
        try {
            return change.after()
                    .map(tag -> LanguageTag.of(LanguageTag.of(tag.strip()).language()))
                    .filter(each -> !each.displayName().equalsIgnoreCase(each.tag()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Changes of two accounts do not belong together, and what names no account may be of another one. */
    private static Map<AccountKey, List<ProfileChange>> byAccount(
            List<ProfileChange> changes, CheckResult.Builder result) {
        Map<AccountKey, List<ProfileChange>> byAccount = new TreeMap<>();
        for (ProfileChange each : changes) {
            Optional<AccountKey> account = AccountKey.of(each.network(), each.handle());
            account.ifPresentOrElse(
                    key -> byAccount
                            .computeIfAbsent(key, unused -> new ArrayList<>())
                            .add(each),
                    () -> result.missing(ACCOUNT));
        }
        return byAccount;
    }

    /** The first change of language with one of each other kind so near that all three fit into the days. */
    private static Optional<Three> threeAtOnce(
            List<ProfileChange> languages, List<ProfileChange> devices, List<ProfileChange> payees, int days) {
        int device = 0;
        int payee = 0;
        int language = 0;
        while (language < languages.size() && device < devices.size() && payee < payees.size()) {
            Three three = new Three(devices.get(device), payees.get(payee), languages.get(language));
            if (!three.first().plusDays(days).isBefore(three.last())) {
                return Optional.of(three);
            }
            // The earliest of the three fits nothing that is left.
            if (day(three.device()).equals(three.first())) {
                device++;
            } else if (day(three.payee()).equals(three.first())) {
                payee++;
            } else {
                language++;
            }
        }
        return Optional.empty();
    }

    private static void judge(Three three, Fact claimed, CheckContext context, CheckResult.Builder result) {
        int slack = context.get(MOVE);
        LocalDate before = three.first().minusDays(slack);
        LocalDate after = three.last().plusDays(slack);
        List<Place> places = context.history().places();
        if (places.stream().anyMatch(place -> mayBeginOrEnd(place, before, after))) {
            return;
        }
        Optional<Place> home = places.stream()
                .filter(place -> place.isClaimedHomeOn(before) && place.isClaimedHomeOn(three.last()))
                .filter(place -> place.part().find(place.field()).isPresent())
                .min(Comparator.comparing((Place place) -> place.postal().area())
                        .thenComparing(place -> place.part().allText()));
        if (home.isEmpty()) {
            result.missing(
                    Missing.absent(Address.KIND, "where the person lived when device, payee and language changed"));
            return;
        }
        Fact device = Fact.shown(three.device(), ProfileChange.CHANGE, "another device");
        Fact payee = Fact.shown(three.payee(), ProfileChange.CHANGE, "another payee");
        Fact language = Fact.shown(
                three.language(),
                ProfileChange.AFTER,
                language(three.language()).orElseThrow().displayName());
        result.finding(Finding.builder(THREE_AT_ONCE, three.device())
                .fact("device", device)
                .fact("payee", payee)
                .fact("language", language)
                .fact("claimed", claimed)
                .fact(
                        "home",
                        Fact.shown(
                                home.get().part(),
                                home.get().field(),
                                home.get().postal().area()))
                .argument("first", three.first().toString())
                .argument("last", three.last().toString())
                .observedAt(three.lastAt())
                .period(DateRange.of(PartialDate.of(three.first()), PartialDate.of(three.last())))
                .build());
    }

    private static boolean mayBeginOrEnd(Place place, LocalDate before, LocalDate after) {
        return place.period()
                        .flatMap(DateRange::from)
                        .filter(date -> mayBeWithin(date, before, after))
                        .isPresent()
                || place.period()
                        .flatMap(DateRange::to)
                        .filter(date -> mayBeWithin(date, before, after))
                        .isPresent();
    }

    private static boolean mayBeWithin(PartialDate date, LocalDate before, LocalDate after) {
        return !date.latest().isBefore(before) && !date.earliest().isAfter(after);
    }

    private static LocalDate day(ProfileChange change) {
        return change.at().orElseThrow().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
