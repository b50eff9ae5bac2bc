package dev.tallystick.kyc.document;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistoryAnswer;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Provenance;
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
import dev.tallystick.place.Country;
import dev.tallystick.place.PlaceComparison;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares where a document was issued, or the address printed on it, with the declared places.
 *
 * <p>Any declared place at any time explains. Without one, a licence, a permit or a printed address is held against the
 * homes claimed for its date of issue, whether or not it has expired; a passport only against a history asked for in
 * full. Licences of another region of the country are not judged where law lets people keep them: with a military or
 * diplomatic address on file, or while studying where the home of that time is. Visas, and persons with a protected
 * address, are not judged.
 */
final class DocumentVsResidenceCheck implements Check {

    private static final ImmutableSet<DocumentKind> BOUND_TO_RESIDENCE =
            ImmutableSet.of(DocumentKind.DRIVING_LICENCE, DocumentKind.RESIDENCE_PERMIT);
    private static final ImmutableSet<DocumentKind> OF_A_STATE =
            ImmutableSet.of(DocumentKind.PASSPORT, DocumentKind.TRAVEL_DOCUMENT, DocumentKind.IDENTITY_CARD);

    private static final FindingType OTHER_REGION = type("other-region")
            .message("The {kind} belongs to {document}; no place there is stated, and the home stated for its date of"
                    + " issue is {residence}.")
            .weight(Weight.assumed(10, "people keep documents at the address of family and change them late"))
            .build();

    private static final FindingType ABROAD = type("abroad")
            .message("The {kind} belongs to {document}; in a history asked for in full nothing is stated there, and the"
                    + " home stated for its date of issue is {residence}.")
            .weight(Weight.assumed(14, "such a document is issued to residents, and a full history names no tie"))
            .build();

    private static final FindingType FAR_ABROAD = type("far-abroad")
            .message("The {kind} belongs to {document}; in a history asked for in full nothing is stated there, and the"
                    + " home stated for its date of issue is on another continent: {residence}.")
            .weight(Weight.assumed(
                    18, "such a document is issued to residents, and neighbours across a border are" + " unlikely"))
            .build();

    private static final FindingType ISSUING_STATE = type("issuing-state")
            .message("The {kind} was issued by {document}; in a history asked for in full nothing is stated there, only"
                    + " {history}.")
            .weight(Weight.assumed(6, "citizenship by descent or marriage leaves no trace in a history"))
            .build();

    /** Students move some time before the first lecture and after the last. */
    private static final int DAYS_AROUND_STUDY = 90;

    static final CheckInfo INFO = CheckInfo.builder("kyc.document-vs-residence")
            .title("Do identity documents fit the places of the person's life?")
            .rationale("The place of a document is compared with the declared places. Licences, permits and printed"
                    + " addresses belong to a residence. Immigrants, expatriates,"
                    + " refugees, dual citizens and students have documents of other places, so that any declared"
                    + " place or tie at any time explains, and a document from abroad counts only in a history that"
                    + " was asked for in full. Military and diplomatic families and students may keep the licence of"
                    + " their home. A passport alone is weak. People with a protected address are not"
                    + " judged.")
            .area(Area.IDENTITY)
            .earliestMoment(Moment.ONBOARDING)
            .parts(IdentityDocument.KIND, Address.KIND, HistoryScope.KIND)
            .historySources(HistorySource.values())
            .findingTypes(OTHER_REGION, ABROAD, FAR_ABROAD, ISSUING_STATE)
            .references(Reference.GUIDANCE_2022)
            .indicators("K03")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        if (candidate.addresses().stream().anyMatch(Address::isProtected)) {
            if (!candidate.identityDocuments().isEmpty()) {
                result.exempt("the address is protected");
            }
            return result.build();
        }
        for (IdentityDocument document : candidate.identityDocuments()) {
            if (document.documentKind().isEmpty()) {
                result.missing(Missing.absent(IdentityDocument.KIND, "what kind of document it is"));
            } else {
                judge(document, document.documentKind().get(), candidate, context.history(), result);
            }
        }
        return result.build();
    }

    private static void judge(
            IdentityDocument document,
            DocumentKind kind,
            Candidate candidate,
            DeclaredHistory history,
            CheckResult.Builder result) {
        DocumentPlace shown = DocumentPlace.of(document);
        boolean bound =
                BOUND_TO_RESIDENCE.contains(kind) || (shown.isPrinted() && kind.equals(DocumentKind.IDENTITY_CARD));
        if (!bound && !OF_A_STATE.contains(kind)) {
            return;
        }
        if (shown.postal().country().isEmpty()) {
            result.missing(Missing.absent(IdentityDocument.KIND, "the issuing country of the document"));
        } else if (bound) {
            judgeHome(document, shown, candidate, history, result);
        } else {
            judgeState(document, shown, history, result);
        }
    }

    private static void judgeHome(
            IdentityDocument document,
            DocumentPlace shown,
            Candidate candidate,
            DeclaredHistory history,
            CheckResult.Builder result) {
        PostalAddress postal = shown.postal();
        Optional<DeclaredHistory.Place> near = closest(history.places(), postal);
        if (near.isPresent() && !compare(near.get(), postal).isSurelyBeyond(PlaceGrade.SAME_REGION)) {
            if (compare(near.get(), postal).isSurelyWithin(PlaceGrade.SAME_COUNTRY)) {
                result.compared(shown.fact(), fact(near.get()));
            } else {
                result.missing(Missing.absent(Address.KIND, "the country of each place in the history"));
            }
            return;
        }
        if (document.issuedOn().isEmpty()) {
            result.missing(Missing.absent(IdentityDocument.KIND, "the date of issue of the document"));
            return;
        }
        Optional<DeclaredHistory.Place> home = closest(
                history.places().stream()
                        .filter(place -> isDatedHome(place, document.issuedOn().get()))
                        .toList(),
                postal);
        boolean abroad = near.isPresent() && compare(near.get(), postal).isSurelyBeyond(PlaceGrade.SAME_COUNTRY);
        if (home.isEmpty() || (abroad && !isUntied(document, postal.country().orElseThrow(), history))) {
            result.missing(Missing.of(
                    HistoryScope.KIND,
                    Missing.Reason.NOT_ASKED_IN_FULL,
                    "a history of residences and ties back to the issue date of the document"));
            return;
        }
        if (!abroad && compare(home.get(), postal).isSurelyBeyond(PlaceGrade.SAME_COUNTRY)) {
            near.ifPresent(place -> result.compared(shown.fact(), fact(place))); // a tie, of whatever region
            return;
        }
        boolean mayKeep = !abroad && document.documentKind().equals(Optional.of(DocumentKind.DRIVING_LICENCE));
        if (mayKeep && hasForcesAddress(candidate, postal)) {
            return;
        }
        Optional<DeclaredHistory.Place> study =
                mayKeep ? studyAt(home.get(), document.issuedOn().get(), history) : Optional.empty();
        if (study.isPresent()) {
            result.compared(shown.fact(), fact(study.get()));
            return;
        }
        result.compared(shown.fact(), fact(home.get()));
        FindingType type = !abroad ? OTHER_REGION : isOnAnotherContinent(home.get(), postal) ? FAR_ABROAD : ABROAD;
        Finding.Builder finding = finding(type, document, shown).fact("residence", fact(home.get()));
        if (abroad) {
            finding.fact("scope", scope(document, postal.country().orElseThrow(), history));
        }
        result.finding(finding.build());
    }

    private static void judgeState(
            IdentityDocument document, DocumentPlace shown, DeclaredHistory history, CheckResult.Builder result) {
        Country country = shown.postal().country().orElseThrow();
        HistoryAnswer tie = history.tie(country, document.issuedOn().map(PartialDate::earliest));
        Optional<DeclaredHistory.Place> place = closest(
                history.places().stream()
                        .filter(each -> !tie.isExplained() || tie.because().contains(each.part()))
                        .toList(),
                shown.postal());
        if (tie.isExplained()) {
            result.compared(shown.fact(), fact(place.orElseThrow()));
        } else if (place.isPresent() && isUntied(document, country, history)) {
            result.compared(shown.fact(), fact(place.get()));
            result.finding(finding(ISSUING_STATE, document, shown)
                    .fact("history", fact(place.get()))
                    .fact("scope", scope(document, country, history))
                    .build());
        } else {
            result.missing(Missing.of(
                    HistoryScope.KIND,
                    Missing.Reason.NOT_ASKED_IN_FULL,
                    "a history of residences, study, work and ties that covers the issue date of the document"));
        }
    }

    /** Whether a history asked for in full over all that the date of issue may mean holds no tie with the country. */
    private static boolean isUntied(IdentityDocument document, Country country, DeclaredHistory history) {
        Optional<PartialDate> issued = document.issuedOn();
        return history.tie(country, issued.map(PartialDate::earliest)).isUnexplained()
                && history.tie(country, issued.map(PartialDate::latest)).isUnexplained();
    }

    private static Fact scope(IdentityDocument document, Country country, DeclaredHistory history) {
        HistoryAnswer tie = history.tie(country, document.issuedOn().map(PartialDate::earliest));
        return Fact.of(tie.because().get(0), HistoryScope.ASKED);
    }

    /** A home is claimed for the date of issue only by a period: one without says where the person lives now. */
    private static boolean isDatedHome(DeclaredHistory.Place place, PartialDate issued) {
        return place.period().isPresent()
                && place.isClaimedHomeOn(issued.earliest())
                && place.isClaimedHomeOn(issued.latest());
    }

    /** Families of soldiers and diplomats keep the licence of their home of record wherever they are posted. */
    private static boolean hasForcesAddress(Candidate candidate, PostalAddress postal) {
        return candidate.addresses().stream()
                .map(Address::postal)
                .anyMatch(each -> each.isMilitaryOrDiplomatic()
                        && !PlaceComparison.of(each, postal).isSurelyBeyond(PlaceGrade.SAME_COUNTRY));
    }

    /** Study on site for which the person may have moved to the home of that day, so that the home before it may stay. */
    private static Optional<DeclaredHistory.Place> studyAt(
            DeclaredHistory.Place home, PartialDate issued, DeclaredHistory history) {
        return closest(
                history.placesOn(issued.earliest(), DAYS_AROUND_STUDY).stream()
                        .filter(place -> place.source() == HistorySource.STUDY
                                && place.period().isPresent()
                                && place.postal().country().isPresent())
                        .filter(place -> !compare(place, home.postal()).isSurelyBeyond(PlaceGrade.SAME_REGION))
                        .toList(),
                home.postal());
    }

    private static boolean isOnAnotherContinent(DeclaredHistory.Place home, PostalAddress postal) {
        return home.postal().country().orElseThrow().continent()
                != postal.country().orElseThrow().continent();
    }

    private static Optional<DeclaredHistory.Place> closest(List<DeclaredHistory.Place> places, PostalAddress postal) {
        return places.stream()
                .min(Comparator.comparing((DeclaredHistory.Place place) ->
                                compare(place, postal).closest())
                        .thenComparing(place -> compare(place, postal).farthest())
                        .thenComparing(place -> place.postal().oneLine()));
    }

    private static PlaceComparison compare(DeclaredHistory.Place place, PostalAddress postal) {
        return PlaceComparison.of(place.postal(), postal);
    }

    private static Fact fact(DeclaredHistory.Place place) {
        return Fact.shown(place.part(), place.field(), place.postal().area());
    }

    private static Finding.Builder finding(FindingType type, IdentityDocument document, DocumentPlace shown) {
        Finding.Builder finding = Finding.builder(type, document)
                .fact("document", shown.fact())
                .argument("kind", document.documentKind().orElseThrow().id().replace('-', ' '))
                .observedAt(document.provenance().flatMap(Provenance::at))
                .place(shown.postal());
        document.issuedOn().ifPresent(issued -> finding.period(DateRange.of(issued, issued)));
        return finding;
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.document-vs-residence." + name)
                .group(EvidenceGroup.DOCUMENT)
                .innocently(
                        "A place where the person lived, studied or worked is missing from the history.",
                        "The document shows the address of family, or was not changed after a move.",
                        "The person studied or served away from home and kept the licence of home, as many laws allow.",
                        "The person holds more than one citizenship, or renewed the document at a consulate.")
                .followUps(FollowUp.COMPLETE_HISTORY, FollowUp.RESIDENCE_EVIDENCE)
                .explainedBy(
                        ExplanationKind.RELOCATION,
                        ExplanationKind.TIE,
                        ExplanationKind.DOCUMENT_ADDRESS,
                        ExplanationKind.HOUSEHOLD);
    }
}
