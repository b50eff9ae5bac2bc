package dev.tallystick.kyc.document;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartialDate;
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
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.reference.ReferenceRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the dates printed on a document with each other and with the day on which it was shown.
 *
 * <p>A date counts for every day that it may mean, also with day and month swapped; dates of another calendar are not
 * judged. An expired document is a remark: it still says who somebody is.
 */
final class DocumentDatesCheck implements Check {

    private static final FindingType ISSUED_LATER = type("issued-later")
            .message("The {kind} was shown on {shown}, and its date of issue is later: {issued}.")
            .weight(Weight.assumed(8, "a mistyped date is far commoner than a document that does not exist yet"))
            .build();

    private static final FindingType ISSUED_AFTER_EXPIRY = type("issued-after-expiry")
            .message("The {kind} shows a date of issue, {issued}, after its date of expiry, {expires}.")
            .weight(Weight.assumed(6, "dates put into each other's field are the usual reason"))
            .build();

    private static final FindingType ISSUED_BEFORE_BIRTH = type("issued-before-birth")
            .message("The {kind} shows a date of issue, {issued}, before the birth date on it, {born}.")
            .weight(Weight.assumed(6, "dates put into each other's field are the usual reason"))
            .build();

    private static final FindingType VALID_TOO_LONG = type("valid-too-long")
            .message("The {kind} is valid from {issued} to {expires}; its authority issues them for at most {longest}"
                    + " years.")
            .weight(Weight.assumed(6, "a mistyped year is common, and authorities extend validity now and then"))
            .build();

    private static final NoteType EXPIRED = NoteType.dataQuality(
            "kyc.document-dates.expired",
            "The {kind} had expired when it was shown ({fact}). If something current is needed, any evidence that the"
                    + " person chooses will do.");

    private static final NoteType REENTER = NoteType.dataQuality(
            "kyc.document-dates.reenter",
            "A date on the {kind}, {fact}, may have day and month swapped, or be of another calendar. Please check it.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.document-dates")
            .title("Do the dates of a document fit each other and the day it was shown?")
            .rationale(
                    "The dates of a document are compared with each other and with the day it was shown: it is issued"
                            + " after the birth of its holder, before it expires and before somebody shows it. Most dates that break this order were mistyped, so that the findings are weak and ask to"
                            + " compare the entry with the document. An expired document weighs nothing.")
            .area(Area.IDENTITY)
            .earliestMoment(Moment.ONBOARDING)
            .parts(IdentityDocument.KIND)
            .findingTypes(ISSUED_LATER, ISSUED_AFTER_EXPIRY, ISSUED_BEFORE_BIRTH, VALID_TOO_LONG)
            .noteTypes(EXPIRED, REENTER)
            .references(
                    Reference.of(
                            "Code of Federal Regulations, title 22, section 51.4: Validity of passports",
                            "https://www.ecfr.gov/current/title-22/chapter-I/subchapter-F/part-51/subpart-A/section-51.4"),
                    Reference.of(
                            "Passgesetz, section 5: Gültigkeitsdauer",
                            "https://www.gesetze-im-internet.de/pa_g_1986/__5.html"))
            .indicators("K04")
            .build();

    /** How many years an entry may be off before it is taken for a date of another calendar. */
    private static final int MOST_YEARS_OFF = 20;

    /** The day differs by up to one between the place of the person and UTC. */
    private static final int DAYS_OF_ZONES = 1;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        for (IdentityDocument document : candidate.identityDocuments()) {
            new Dates(document, context.today(), result).judge();
        }
        return result.build();
    }

    /** The dates of one document. */
    private record Dates(IdentityDocument document, LocalDate today, CheckResult.Builder result) {

        void judge() {
            Optional<PartialDate> issued = read(IdentityDocument.ISSUED_ON);
            Optional<PartialDate> expires = read(IdentityDocument.EXPIRES_ON);
            Optional<PartialDate> born = read(IdentityDocument.BIRTH_DATE);
            if (issued.isEmpty() && expires.isEmpty()) {
                result.missing(Missing.absent(IdentityDocument.KIND, "the dates of issue and expiry of the document"));
                return;
            }
            Optional<LocalDate> shown = DocumentFacts.shownAt(document).map(Dates::day);
            if (shown.isEmpty()) {
                result.missing(Missing.absent(IdentityDocument.KIND, "when the document was shown"));
            }
            issued.ifPresent(from -> {
                shown.ifPresent(day -> judgeShown(from, day));
                expires.ifPresent(to -> judgeValidity(from, to));
                born.ifPresent(birth -> judgeBirth(from, birth));
            });
            expires.filter(to -> shown.filter(day -> to.latest().isBefore(day.minusDays(DAYS_OF_ZONES)))
                            .isPresent())
                    .ifPresent(to -> result.note(Note.of(EXPIRED, fact(IdentityDocument.EXPIRES_ON), kind())));
        }

        private void judgeShown(PartialDate issued, LocalDate shown) {
            LocalDate latest = shown.plusDays(DAYS_OF_ZONES);
            Fact day = shown(shown);
            if (issued.earliest().isAfter(latest)) {
                if (!WrittenDate.earliest(issued).isAfter(latest) || isFarOff(issued, shown.getYear())) {
                    reenter(IdentityDocument.ISSUED_ON);
                    return;
                }
                result.finding(finding(ISSUED_LATER)
                        .fact("issued", fact(IdentityDocument.ISSUED_ON))
                        .fact("shown", day)
                        .build());
            }
            result.compared(fact(IdentityDocument.ISSUED_ON), day);
        }

        private void judgeValidity(PartialDate issued, PartialDate expires) {
            Fact from = fact(IdentityDocument.ISSUED_ON);
            Fact to = fact(IdentityDocument.EXPIRES_ON);
            if (issued.earliest().isAfter(expires.latest())) {
                if (!WrittenDate.earliest(issued).isAfter(WrittenDate.latest(expires))
                        || isFarOff(issued, expires.year())) {
                    reenter(IdentityDocument.ISSUED_ON);
                    return;
                }
                result.finding(finding(ISSUED_AFTER_EXPIRY)
                        .fact("issued", from)
                        .fact("expires", to)
                        .build());
            }
            result.compared(from, to);
            validity()
                    .filter(row -> isLonger(issued, expires, row))
                    .ifPresent(row -> result.finding(finding(VALID_TOO_LONG)
                            .fact("issued", from)
                            .fact("expires", to)
                            .fact("rule", Fact.of(row, "years"))
                            .argument("longest", row.get("years"))
                            .build()));
        }

        private Optional<ReferenceRow> validity() {
            return document.documentKind()
                    .filter(DocumentKind.PASSPORT::equals)
                    .flatMap(kind -> document.issuingCountry())
                    .flatMap(PassportValidity::find);
        }

        /** Some time is added to allow for what is carried over from the passport before. */
        private static boolean isLonger(PartialDate issued, PartialDate expires, ReferenceRow row) {
            return WrittenDate.earliest(expires)
                    .isAfter(WrittenDate.latest(issued).plus(PassportValidity.longest(row)));
        }

        private void judgeBirth(PartialDate issued, PartialDate born) {
            if (WrittenDate.latest(issued).isBefore(WrittenDate.earliest(born))) {
                result.finding(finding(ISSUED_BEFORE_BIRTH)
                        .fact("issued", fact(IdentityDocument.ISSUED_ON))
                        .fact("born", fact(IdentityDocument.BIRTH_DATE))
                        .build());
            }
            result.compared(fact(IdentityDocument.ISSUED_ON), fact(IdentityDocument.BIRTH_DATE));
        }

        /** A date of the calendar that the check reckons with; another one is to be entered again. */
        private Optional<PartialDate> read(Field<PartialDate> field) {
            Optional<PartialDate> date = document.find(field);
            if (date.isPresent() && !WrittenDate.isPlausible(date.get(), today)) {
                result.missing(Missing.of(
                        IdentityDocument.KIND,
                        Missing.Reason.INVALID,
                        "the dates of the document in the Gregorian calendar"));
                return Optional.empty();
            }
            return date;
        }

        private static boolean isFarOff(PartialDate date, int year) {
            return date.year() - year > MOST_YEARS_OFF;
        }

        private void reenter(Field<PartialDate> field) {
            result.note(Note.of(REENTER, fact(field), kind()));
            result.missing(Missing.of(
                    IdentityDocument.KIND, Missing.Reason.INVALID, "the dates of the document, entered again"));
        }

        private Finding.Builder finding(FindingType type) {
            return Finding.builder(type, document)
                    .argument("kind", DocumentFacts.kind(document))
                    .observedAt(DocumentFacts.shownAt(document));
        }

        private Map<String, String> kind() {
            return Map.of("kind", DocumentFacts.kind(document));
        }

        private Fact fact(Field<?> field) {
            return Fact.of(document, field);
        }

        /** The document as it was shown, cited by a field that says which one it is. */
        private Fact shown(LocalDate day) {
            Field<?> field = List.of(
                            IdentityDocument.NUMBER, IdentityDocument.DOCUMENT_KIND, IdentityDocument.ISSUING_COUNTRY)
                    .stream()
                    .filter(each -> document.find(each).isPresent())
                    .findFirst()
                    .orElse(IdentityDocument.ISSUED_ON);
            return Fact.shown(document, field, day.toString());
        }

        private static LocalDate day(Instant instant) {
            return instant.atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.document-dates." + name)
                .group(EvidenceGroup.DOCUMENT)
                .innocently(
                        "A date was mistyped, put into the field of another, or has day and month swapped.",
                        "The date is written in another calendar.",
                        "The entry was renewed with a new document and kept the day of the old one.")
                .followUps(FollowUp.RESCAN_DOCUMENT, FollowUp.IDENTITY_EVIDENCE)
                .explainedBy(ExplanationKind.DOCUMENT_DATA);
    }
}
