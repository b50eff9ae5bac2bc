package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.OwnNames;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.kyc.document.BirthDateLikeness;
import dev.tallystick.kyc.identity.ShownName.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Compares the holders of identity documents, in print and machine-readable zone, with the names of the person.
 *
 * <p>Any name of any role and time fits, in any order, script, transliteration or usual spelling. Not judged: names that
 * share a part with one of the person; names that cannot be told apart or may be truncated; documents whose print and
 * zone disagree; documents issued before any name on file was taken; people who were not asked for the name in law.
 */
final class DocumentNameCheck implements Check {

    private static final FindingType OTHER_NAME = type("other-name")
            .message("The {kind} shows {shown}; the person is known as {name}.")
            .weight(Weight.assumed(
                    8, "Undeclared earlier, legal and religious names are common, and a name is one fact only."))
            .build();

    private static final FindingType OTHER_NAME_AND_MORE = type("other-name-and-more")
            .message("The {kind} shows {shown}; the person is known as {name}, and {more}.")
            .weight(Weight.assumed(
                    16,
                    "A second fact that does not fit leaves fewer innocent reasons than a name alone; yet people change"
                            + " all their names, and families mix up uploads."))
            .build();

    static final CheckInfo INFO = CheckInfo.builder("kyc.document-name")
            .title("Holder of identity documents against the names of the person")
            .rationale(
                    "This compares the name of the holder on each document with all names on file. Documents of people"
                            + " who married, changed a name, work under another one or write it in another script show another"
                            + " one; so does a document of somebody else. Every name on file fits, however it is written,"
                            + " former ones may be confidential, and a name that shares a part with one on file is not judged."
                            + " One differing name is weak, on however many documents; it takes a second differing fact to be"
                            + " more: another birth date on the same document, or a further document in a third name. People"
                            + " who gave only the name they go by are asked for the one in law first.")
            .area(Area.IDENTITY)
            .earliestMoment(Moment.ONBOARDING)
            .parts(IdentityDocument.KIND, PersonName.KIND, BirthDate.KIND)
            .findingTypes(OTHER_NAME, OTHER_NAME_AND_MORE)
            .references(
                    Reference.GUIDANCE_2022,
                    Reference.of(
                            "Personal names around the world (W3C)",
                            "https://www.w3.org/International/questions/qa-personal-names"),
                    Reference.of(
                            "Doc 9303, Machine Readable Travel Documents, part 3 (ICAO, eighth edition, 2021)",
                            "https://www.icao.int/publications/Documents/9303_p3_cons_en.pdf"))
            .indicators("K01")
            .build();

    private static final ImmutableSet<VerificationMethod> INSTITUTIONAL = ImmutableSet.of(
            VerificationMethod.NOTARISED_COPY,
            VerificationMethod.CERTIFIED_COPY,
            VerificationMethod.ORIGINAL_SEEN,
            VerificationMethod.INDEPENDENT_CONTACT,
            VerificationMethod.PUBLIC_REGISTER);

    private static final Missing OTHER_NAMES =
            Missing.absent(PersonName.KIND, "other names of the person, which may be kept confidential");

    private static final int INSTITUTION_DECIBANS = 8;
    private static final int VENDOR_DECIBANS = 6;

    /** Nobody has as many documents; further ones add nothing. */
    private static final int MOST = 32;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<IdentityDocument> documents = candidate.identityDocuments().stream()
                .sorted(Comparator.comparing(IdentityDocument::allText))
                .limit(MOST)
                .toList();
        Optional<OwnNames> own = OwnNames.of(candidate.names());
        if (documents.isEmpty()) {
            return result.build();
        }
        if (own.isEmpty()) {
            result.missing(OwnNames.missing(candidate.names()));
            return result.build();
        }
        List<ShownName> shown = documents.stream()
                .map(document -> ShownName.of(document, own.get(), context))
                .toList();
        List<ShownName> others = shown.stream()
                .filter(each -> isComparable(each, own.get(), result))
                .filter(each -> each.verdict() == Verdict.OTHER)
                .filter(each -> !own.get().sharesPart(each.written()))
                .toList();
        List<BirthStatement> stated = stated(candidate, context.today());
        moreByBirthDate(others, stated, own.get(), context, result)
                .or(() -> moreByDocument(others, shown, own.get()))
                .or(() -> others.stream()
                        .findFirst()
                        .map(each -> begun(OTHER_NAME, each, own.get()).build()))
                .ifPresent(result::finding);
        corroborate(shown, result);
        return result.build();
    }

    /** Whether the document is to be held against the names; says what was compared or is missing. */
    private static boolean isComparable(ShownName each, OwnNames own, CheckResult.Builder result) {
        if (each.verdict() == Verdict.ABSENT) {
            result.missing(Missing.absent(IdentityDocument.KIND, "the name of the holder as printed"));
            return false;
        }
        if (each.verdict() == Verdict.OPEN) {
            result.missing(Missing.of(
                    IdentityDocument.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "the holder's name in full, as print and machine-readable zone show it"));
            return false;
        }
        if (each.verdict() == Verdict.OTHER && (!mayHoldNameInLaw(own) || isBeforeAllNames(each.document(), own))) {
            result.missing(OTHER_NAMES);
            return false;
        }
        if (each.verdict() == Verdict.OTHER && own.sharesPart(each.written())) {
            result.missing(OTHER_NAMES);
        } else {
            result.compared(each.fact().orElseThrow(), own.current());
        }
        return true;
    }

    /** Whether the person was asked for the name in law, as far as the roles tell: one without a role may be it. */
    private static boolean mayHoldNameInLaw(OwnNames own) {
        return own.all().stream().anyMatch(name -> name.role().isEmpty() || isLegal(name));
    }

    private static boolean isLegal(PersonName name) {
        return name.role().equals(Optional.of(NameRole.LEGAL));
    }

    /** Whether the document was issued before the person bore any of the names of today. */
    private static boolean isBeforeAllNames(IdentityDocument document, OwnNames own) {
        Optional<LocalDate> issued = document.issuedOn().map(PartialDate::latest);
        return issued.isPresent()
                && own.all().stream()
                        .filter(name -> !name.role().equals(Optional.of(NameRole.FORMER)))
                        .allMatch(name -> name.period()
                                .flatMap(period -> period.from())
                                .filter(from -> from.earliest().isAfter(issued.get()))
                                .isPresent());
    }

    /** What documents say of the birth date is no statement of the person. */
    private static List<BirthStatement> stated(Candidate candidate, LocalDate today) {
        return candidate.birthDates().stream()
                .filter(each -> !each.provenance().map(Provenance::source).equals(Optional.of(Source.DOCUMENT)))
                .flatMap(each -> BirthStatement.of(each, today).stream())
                .sorted(BirthStatement.ORDER)
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Finding> moreByBirthDate(
            List<ShownName> others,
            List<BirthStatement> stated,
            OwnNames own,
            CheckContext context,
            CheckResult.Builder result) {
        for (ShownName each : others) {
            Optional<BirthStatement> printed = BirthStatement.of(each.document(), context);
            boolean isOther = printed.isPresent()
                    && !stated.isEmpty()
                    && stated.stream().allMatch(one -> one.likeness(printed.get()) == BirthDateLikeness.OTHER);
            if (isOther) {
                result.compared(printed.get().fact(), stated.get(0).fact());
                return Optional.of(begun(OTHER_NAME_AND_MORE, each, own)
                        .fact("date", printed.get().fact())
                        .fact("stated", stated.get(0).fact())
                        .argument("more", "the birth date on it is another than the stated one")
                        .build());
            }
        }
        return Optional.empty();
    }

    /** A second document says more only where a stated name in law is on none, and the two are in different names. */
    private static Optional<Finding> moreByDocument(List<ShownName> others, List<ShownName> shown, OwnNames own) {
        if (own.all().stream().noneMatch(DocumentNameCheck::isLegal)
                || shown.stream().anyMatch(each -> each.verdict() == Verdict.KNOWN)) {
            return Optional.empty();
        }
        for (ShownName first : others) {
            for (ShownName second : others) {
                if (second.isOtherDocumentThan(first) && second.isOtherNameThan(first)) {
                    return Optional.of(begun(OTHER_NAME_AND_MORE, first, own)
                            .fact("further", second.fact().orElseThrow())
                            .argument("more", "a second document (" + kind(second) + ") bears a third name")
                            .build());
                }
            }
        }
        return Optional.empty();
    }

    private static Finding.Builder begun(FindingType type, ShownName shown, OwnNames own) {
        return Finding.builder(type, shown.document())
                .fact("shown", shown.fact().orElseThrow())
                .fact("name", own.current())
                .argument("kind", kind(shown))
                .observedAt(shown.document().provenance().flatMap(Provenance::at));
    }

    private static String kind(ShownName shown) {
        return shown.document()
                .documentKind()
                .map(kind -> kind.id().replace('-', ' '))
                .orElse("document");
    }

    /** However many documents were verified, an institution and a vendor each speak once. */
    private static void corroborate(List<ShownName> shown, CheckResult.Builder result) {
        confirmed(shown, method -> INSTITUTIONAL.contains(method.method()))
                .ifPresent(each -> result.corroboration(Corroboration.of(
                        EvidenceGroup.NAME,
                        INSTITUTION_DECIBANS,
                        "A document in a name of the person was seen in the original or confirmed independently.",
                        each.fact().orElseThrow())));
        confirmed(shown, method -> method.method().equals(VerificationMethod.VENDOR_CHECK))
                .ifPresent(each -> result.corroboration(Corroboration.ofVendor(
                        EvidenceGroup.NAME,
                        VENDOR_DECIBANS,
                        "A verification service passed a document in a name of the person.",
                        each.fact().orElseThrow(),
                        "identity-verification")));
    }

    private static Optional<ShownName> confirmed(List<ShownName> shown, Predicate<Verification> method) {
        return shown.stream()
                .filter(each ->
                        each.verdict() == Verdict.KNOWN && each.document().isVerified())
                .filter(each -> each.document().verifications().stream()
                        .filter(Verification::confirmsIndependently)
                        .anyMatch(method))
                .findFirst();
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.document-name." + name)
                .group(EvidenceGroup.NAME)
                .innocently(
                        "The person uses or used another name that is not on file: a name in law, at birth, of a"
                                + " marriage, or another one.",
                        "The document of a member of the family was uploaded by mistake.",
                        "The name was read or typed wrongly, or is written in a way that this comparison does not know.")
                .followUps(FollowUp.CONFIRM_NAMES, FollowUp.RESCAN_DOCUMENT, FollowUp.IDENTITY_EVIDENCE)
                .explainedBy(ExplanationKind.NAME_USE, ExplanationKind.DOCUMENT_DATA);
    }
}
