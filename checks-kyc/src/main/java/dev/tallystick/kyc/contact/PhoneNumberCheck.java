package dev.tallystick.kyc.contact;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.EventKind;
import dev.tallystick.candidate.LineType;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.TimelineEvent;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares a telephone number with the numbering plan of its country.
 *
 * <p>Notes only. The kind of line comes from the host's carrier feed, else from a plan that separates kinds; it is never
 * guessed. Numbers of internet telephony and freshly ported ones are context: many people have them for good reasons.
 */
final class PhoneNumberCheck implements Check {

    private static final NoteType INVALID = NoteType.dataQuality(
            "kyc.phone-number.invalid",
            "The numbering plan of {code} has no number like {fact}; please ask the person to enter it again.");

    private static final NoteType INCOMPLETE = NoteType.dataQuality(
            "kyc.phone-number.incomplete",
            "The telephone number {fact} cannot be read; please ask the person to enter it again with its country"
                    + " code.");

    private static final NoteType VOIP = NoteType.context(
            "kyc.phone-number.voip",
            "By {origin}, {fact} is a number of an internet telephony service; many freelancers, people abroad and"
                    + " people who keep their line private have one.");

    private static final NoteType PORTED = NoteType.context(
            "kyc.phone-number.ported",
            "The number moved to another carrier on {fact}, within {days} days of the application.");

    static final Parameter DAYS =
            Parameter.of("days", 30, 0, 180, "days", "How close to the application a number counts as freshly ported.");

    private static final Reference E164 = Reference.of(
            "Recommendation E.164, The international public telecommunication numbering plan (ITU-T)",
            "https://www.itu.int/rec/T-REC-E.164");

    static final CheckInfo INFO = CheckInfo.builder("kyc.phone-number")
            .title("Is the telephone number one that its numbering plan has?")
            .rationale("A number that no plan has was mistyped or never rang. Expatriates, survivors of violence at"
                    + " home and freelancers use internet telephony and change carriers, so that the kind of line and"
                    + " the date of a port are context without weight, off unless asked for.")
            .area(Area.CONTACT)
            .earliestMoment(Moment.APPLICATION)
            .parts(Phone.KIND, TimelineEvent.KIND)
            .noteTypes(INVALID, INCOMPLETE, VOIP, PORTED)
            .parameters(DAYS)
            .references(E164)
            .indicators("L18")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<LocalDate> applied = candidate.timelineEvents().stream()
                .filter(event -> event.event().equals(Optional.of(EventKind.APPLIED)))
                .flatMap(event -> event.at().stream())
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate())
                .toList();
        for (Phone phone : CurrentContacts.phones(candidate, context)) {
            if (phone.number().isEmpty()) {
                result.missing(Missing.absent(Phone.KIND, "the telephone number"));
            } else {
                judge(phone, PhoneNumbers.read(context, phone.number().get(), phone.country()), result);
                noteLine(phone, PhoneNumbers.read(context, phone.number().get(), phone.country()), result);
            }
            notePort(phone, applied, context.get(DAYS), result);
        }
        return result.build();
    }

    private static void judge(Phone phone, PhoneReading reading, CheckResult.Builder result) {
        Fact number = Fact.of(phone, Phone.NUMBER);
        switch (reading.validity()) {
            case VALID ->
                result.compared(
                        number,
                        Fact.rule(
                                "The numbering plan of " + reading.callingCode().orElseThrow() + " has such numbers.",
                                E164));
            case INVALID -> {
                result.note(Note.of(
                        INVALID, number, Map.of("code", reading.callingCode().orElseThrow())));
                result.missing(Missing.of(
                        Phone.KIND, Missing.Reason.INVALID, "a telephone number that its numbering plan has"));
            }
            case NO_CALLING_CODE, UNREADABLE -> {
                result.note(Note.of(INCOMPLETE, number));
                result.missing(Missing.of(
                        Phone.KIND, Missing.Reason.UNREADABLE, "the telephone number with its country code"));
            }
        }
    }

    private static void noteLine(Phone phone, PhoneReading reading, CheckResult.Builder result) {
        boolean stated =
                phone.lineType().filter(type -> !type.equals(LineType.UNKNOWN)).isPresent();
        LineType type = stated ? phone.lineType().orElseThrow() : reading.lineType();
        if (type.equals(LineType.VOIP)) {
            result.note(Note.of(
                    VOIP,
                    Fact.of(phone, Phone.NUMBER),
                    Map.of("origin", stated ? "the carrier feed" : "its numbering plan")));
        }
    }

    private static void notePort(Phone phone, List<LocalDate> applied, int days, CheckResult.Builder result) {
        Optional<PartialDate> ported = phone.portedOn();
        if (ported.isPresent() && applied.stream().anyMatch(day -> isSurelyWithin(ported.get(), day, days))) {
            result.note(Note.of(PORTED, Fact.of(phone, Phone.PORTED_ON), Map.of("days", Integer.toString(days))));
        }
    }

    private static boolean isSurelyWithin(PartialDate date, LocalDate day, int days) {
        return Math.abs(ChronoUnit.DAYS.between(date.earliest(), day)) <= days
                && Math.abs(ChronoUnit.DAYS.between(date.latest(), day)) <= days;
    }
}
