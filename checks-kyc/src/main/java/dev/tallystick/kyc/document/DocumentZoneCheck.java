package dev.tallystick.kyc.document;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PersonName;
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
import dev.tallystick.kyc.mrz.IssuingState;
import dev.tallystick.kyc.mrz.MachineReadableZone;
import dev.tallystick.kyc.mrz.Replacement;
import dev.tallystick.kyc.mrz.UnreadableReason;
import dev.tallystick.kyc.mrz.ZoneFault;
import dev.tallystick.kyc.mrz.ZoneFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compares the machine-readable zone of a document with what is printed on it. Names of the person on file are read only
 * to tell that both may show one person.
 *
 * <p>Only a zone in which every check digit fits is compared. Confused characters, one slip of the pen, short forms,
 * dates of less precision or of another calendar, names cut short, and codes of states that are no countries are no
 * contradiction. Zones that do not keep their check digits are to be scanned again, unless several scans agree. Documents
 * without a zone, specimens and the older cards of a national layout are not judged; neither is a zone of another kind of
 * document, such as a visa in a passport.
 */
final class DocumentZoneCheck implements Check {

    private static final Reference ICAO_PART_4 = Reference.of(
            "ICAO Doc 9303: Machine Readable Travel Documents, part 4: Machine Readable Passports (eighth edition, 2021)",
            "https://www.icao.int/publications/Documents/9303_p4_cons_en.pdf");

    private static final Reference ICAO_PART_5 = Reference.of(
            "ICAO Doc 9303: Machine Readable Travel Documents, part 5: TD1 Size Machine Readable Official Travel Documents"
                    + " (eighth edition, 2021)",
            "https://www.icao.int/publications/Documents/9303_p5_cons_en.pdf");

    private static final FindingType PRINTED = type("printed")
            .message("The machine-readable zone of the {kind}, whose check digits all fit, does not go with what is"
                    + " stated as printed on it: another {what}.")
            .weight(Weight.assumed(
                    12, "one machine prints both, yet scans of two documents are mixed up and fields mistyped"))
            .innocently(
                    "The scan, or what was typed, belongs to another document of the person, such as the one before.",
                    "The entry was mistyped or put into the wrong field.",
                    "The authority writes the name, number or date by a rule of its own in one of the two.")
            .build();

    private static final FindingType ANOTHER_HOLDER = type("another-holder")
            .message(
                    "The machine-readable zone of the {kind}, whose check digits all fit, and what is stated as printed"
                            + " on it do not fit one holder: another {what}.")
            .weight(Weight.assumed(
                    17,
                    "birth dates stay the same from one document of a person to the next, so that an older scan does"
                            + " not explain two such differences; a scan of a relative's document does"))
            .innocently(
                    "The document of a member of the family was scanned by mistake.",
                    "Entries of two people were mixed up when the documents of several were taken in.",
                    "The authority corrected a birth date, and the scan is of the document before.")
            .build();

    private static final FindingType CHECK_DIGITS = type("check-digits")
            .message("Several scans show the same {zone}, in which {count} do not fit what they cover.")
            .weight(Weight.assumed(
                    9, "scans of worn print repeat a mistake, and some authorities print zones that break the rules"))
            .innocently(
                    "The print is worn or damaged, so that every scan mistakes the same character.",
                    "Some authorities print zones that do not keep the international rule.",
                    "The zone comes from a specimen or a sample form.")
            .build();

    private static final NoteType SCAN_AGAIN = NoteType.dataQuality(
            "kyc.document-zone.scan-again", "The {fact} could not be read for sure. {hint} Please scan it again.");

    private static final NoteType SCANS_DIFFER = NoteType.dataQuality(
            "kyc.document-zone.scans-differ",
            "Scans of the {fact} do not agree. Please scan it again, and check that all are of the same document.");

    private static final NoteType OTHER_KIND = NoteType.dataQuality(
            "kyc.document-zone.other-kind",
            "The {fact} is that of another kind of document ({read}). Please check which document was scanned.");

    private static final NoteType RETYPE = NoteType.dataQuality(
            "kyc.document-zone.retype",
            "The {fact} and its entry part by a slip, similar characters, or two names of one person: {what}. Please"
                    + " compare them, and enter what the document shows.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.document-zone")
            .title("Does the machine-readable zone fit what is printed on the document?")
            .rationale(
                    "The machine-readable zone of a document is compared with what is stated as printed on it: number,"
                            + " dates, holder and issuing country. Check digits tell whether the zone was read well. Poor"
                            + " pictures are the usual reason for a difference, so that only a sure reading is compared, and"
                            + " everything that a slip, similar characters, another name of the same person or the rules of an"
                            + " authority may cause leads to a new scan and weighs nothing. Sex and nationality are not read."
                            + " Whether the names are those of the person is left to another check.")
            .area(Area.IDENTITY)
            .earliestMoment(Moment.ONBOARDING)
            .parts(IdentityDocument.KIND, PersonName.KIND)
            .findingTypes(PRINTED, ANOTHER_HOLDER, CHECK_DIGITS)
            .noteTypes(SCAN_AGAIN, SCANS_DIFFER, OTHER_KIND, RETYPE)
            .references(DocumentFacts.ICAO_PART_3, ICAO_PART_4, ICAO_PART_5)
            .indicators("K04")
            .build();

    private static final ImmutableSet<DocumentKind> WITH_ZONE = ImmutableSet.of(
            DocumentKind.PASSPORT,
            DocumentKind.IDENTITY_CARD,
            DocumentKind.RESIDENCE_PERMIT,
            DocumentKind.TRAVEL_DOCUMENT,
            DocumentKind.VISA);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        HolderNames names = HolderNames.of(candidate.names());
        for (IdentityDocument document : candidate.identityDocuments()) {
            if (!document.zones().isEmpty()) {
                judge(document, names, context, result);
            } else if (document.documentKind().filter(WITH_ZONE::contains).isPresent()) {
                result.missing(Missing.absent(IdentityDocument.KIND, "the machine-readable zone, where there is one"));
            }
        }
        return result.build();
    }

    private static void judge(
            IdentityDocument document, HolderNames names, CheckContext context, CheckResult.Builder result) {
        DocumentScans scans = DocumentScans.of(document, context);
        List<MachineReadableZone> sure = scans.sure();
        if (sure.size() > 1) {
            result.note(Note.of(SCANS_DIFFER, zone(document)));
            result.missing(unreadable("one scan of the machine-readable zone that is sure"));
        } else if (sure.isEmpty()) {
            unsure(document, scans, result);
        } else {
            compare(document, sure.get(0), names, context, result);
        }
    }

    private static void unsure(IdentityDocument document, DocumentScans scans, CheckResult.Builder result) {
        result.note(Note.of(SCAN_AGAIN, zone(document), Map.of("hint", hint(scans))));
        result.missing(unreadable("a new scan of the machine-readable zone"));
        scans.steadilyWrong().filter(zone -> !keepsRulesOfItsOwn(zone)).ifPresent(zone -> {
            long count = zone.faults().size();
            Fact shown = zone(document);
            Fact rule = Fact.rule(
                    "Check digits of a machine-readable zone are sums modulo 10 with the weights 7, 3 and 1.",
                    DocumentFacts.ICAO_PART_3);
            result.compared(shown, rule);
            result.finding(Finding.builder(CHECK_DIGITS, document)
                    .fact("zone", shown)
                    .fact("rule", rule)
                    .argument("count", count == 1 ? "one check digit" : count + " check digits")
                    .observedAt(DocumentFacts.shownAt(document))
                    .build());
        });
    }

    private static String hint(DocumentScans scans) {
        Optional<MachineReadableZone> best = scans.best();
        if (best.isEmpty()) {
            return scans.unreadable().map(UnreadableReason::statement).orElse("");
        }
        return best.get()
                .suggestion()
                .map(suggestion -> suggestion.replacements().stream()
                        .map(Replacement::statement)
                        .collect(Collectors.joining(" ")))
                .or(() -> best.get().faults().stream().findFirst().map(ZoneFault::statement))
                .orElse("");
    }

    /** Specimens, and the identity cards of France before 2021, whose two lines follow a layout of their own. */
    private static boolean keepsRulesOfItsOwn(MachineReadableZone zone) {
        boolean specimen = zone.issuingState()
                .filter(state -> state.kind() == IssuingState.Kind.SPECIMEN)
                .isPresent();
        boolean national = zone.format() == ZoneFormat.TD2
                && zone.documentCode().equals("ID")
                && zone.issuingStateCode().equals("FRA");
        return specimen || national;
    }

    private static void compare(
            IdentityDocument document,
            MachineReadableZone zone,
            HolderNames names,
            CheckContext context,
            CheckResult.Builder result) {
        if (isOfAnotherKind(document, zone)) {
            result.note(Note.of(OTHER_KIND, zone(document), Map.of("read", kind(zone))));
            result.missing(Missing.of(
                    IdentityDocument.KIND, Missing.Reason.INVALID, "a scan of the document that is entered"));
            return;
        }
        List<ZoneComparison.Line> lines = ZoneComparison.of(document, zone, context.today(), names);
        String slips = words(lines, Likeness.SLIP);
        if (!slips.isEmpty()) {
            result.note(Note.of(RETYPE, zone(document), Map.of("what", slips)));
        }
        lines.stream()
                .filter(line -> line.likeness() == Likeness.FITS || line.likeness() == Likeness.DIFFERS)
                .forEach(line -> result.compared(
                        Fact.of(document, line.field()),
                        DocumentFacts.zone(document, line.words() + " in the machine-readable zone")));
        List<ZoneComparison.Line> others = lines.stream()
                .filter(line -> line.likeness() == Likeness.DIFFERS)
                .toList();
        if (!others.isEmpty()) {
            Finding.Builder finding = Finding.builder(isAnotherHolder(others) ? ANOTHER_HOLDER : PRINTED, document)
                    .fact("zone", zone(document))
                    .argument("kind", DocumentFacts.kind(document))
                    .argument("what", words(lines, Likeness.DIFFERS))
                    .observedAt(DocumentFacts.shownAt(document));
            others.forEach(line -> finding.fact(line.field().name(), Fact.of(document, line.field())));
            result.finding(finding.build());
        } else if (lines.stream().noneMatch(line -> line.likeness() == Likeness.FITS)) {
            result.missing(Missing.of(
                    IdentityDocument.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "what is printed on the document: number, holder, birth date, date of expiry"));
        }
    }

    /** A birth date stays, whatever document follows another: with the name or the number it tells two holders apart. */
    private static boolean isAnotherHolder(List<ZoneComparison.Line> others) {
        List<Field<?>> fields =
                others.stream().<Field<?>>map(ZoneComparison.Line::field).toList();
        return fields.contains(IdentityDocument.BIRTH_DATE)
                && (fields.contains(IdentityDocument.HOLDER) || fields.contains(IdentityDocument.NUMBER));
    }

    /** A passport card counts as a passport; permits and licences come with zones of any kind. */
    private static boolean isOfAnotherKind(IdentityDocument document, MachineReadableZone zone) {
        String code = zone.documentCode();
        boolean visa = code.startsWith("V");
        boolean passport = code.startsWith("P");
        return document.documentKind()
                .map(kind -> {
                    if (kind.equals(DocumentKind.PASSPORT)) {
                        return !passport && !code.equals("IP");
                    }
                    if (kind.equals(DocumentKind.VISA)) {
                        return !visa;
                    }
                    return (visa
                                    && (kind.equals(DocumentKind.IDENTITY_CARD)
                                            || kind.equals(DocumentKind.TRAVEL_DOCUMENT)))
                            || (passport && kind.equals(DocumentKind.IDENTITY_CARD));
                })
                .orElse(false);
    }

    private static String kind(MachineReadableZone zone) {
        return switch (zone.format()) {
            case TD3 -> "passport";
            case MRV_A, MRV_B -> "visa";
            default -> "card";
        };
    }

    private static String words(List<ZoneComparison.Line> lines, Likeness likeness) {
        return lines.stream()
                .filter(line -> line.likeness() == likeness)
                .map(ZoneComparison.Line::words)
                .collect(Collectors.joining(", "));
    }

    private static Fact zone(IdentityDocument document) {
        return DocumentFacts.zone(document, "machine-readable zone of the " + DocumentFacts.kind(document));
    }

    private static Missing unreadable(String what) {
        return Missing.of(IdentityDocument.KIND, Missing.Reason.UNREADABLE, what);
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.document-zone." + name)
                .group(EvidenceGroup.DOCUMENT)
                .followUps(FollowUp.RESCAN_DOCUMENT, FollowUp.IDENTITY_EVIDENCE)
                .explainedBy(ExplanationKind.DOCUMENT_DATA);
    }
}
