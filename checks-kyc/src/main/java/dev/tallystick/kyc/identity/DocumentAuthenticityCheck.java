package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityCheckReason;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.Comparator;
import java.util.List;

/**
 * Weighs what checks of documents answered, and copies that a notary or official attested.
 *
 * <p>Not judged: poor pictures and copies, which are a remark; checks that did not take place or did not decide; an
 * answer that a later pass settles, that its vendor is not sure of, or beside which no repetition is known; anybody with
 * whom an accommodation was agreed on, here or for being seen. Where several documents are on file, a pass of another
 * vendor may be about another one.
 */
final class DocumentAuthenticityCheck implements Check {

    private static final int PASS = 6;
    private static final int ATTESTED = 6;
    private static final ImmutableSet<VerificationMethod> ATTESTING = ImmutableSet.of(
            VerificationMethod.NOTARISED_COPY, VerificationMethod.CERTIFIED_COPY, VerificationMethod.ORIGINAL_SEEN);

    private static final FindingType ALTERED = type("kyc.document-authenticity.altered")
            .message("A check of an identity document answered: {answer}; {repetition}, and no pass followed.")
            .weight(Weight.assumed(
                    14, "Checks of documents err on worn, repaired and rare ones, and seldom twice on the same one."))
            .innocently(
                    "The document is worn, repaired, laminated or of a rare or recent edition.",
                    "Light, reflections or the software of the camera changed the picture.",
                    "The authority itself corrected the document.")
            .build();

    private static final FindingType MISPRINT = type("kyc.document-authenticity.misprint")
            .message("A check of an identity document answered: {answer}; {repetition}, and no pass followed.")
            .weight(Weight.assumed(5, "Authorities misprint too, and editions differ by year and place of issue."))
            .innocently(
                    "The authority misspelt something, or prints the name in another alphabet or order.",
                    "The edition is rare, old or recent, and the check does not know it.")
            .build();

    private static final NoteType PICTURE = NoteType.dataQuality(
            "kyc.document-authenticity.picture",
            "The picture of the document does not let the check tell ({fact}). Please offer to take another one.");

    private static final Missing REASON = Missing.absent(IdentityCheck.KIND, "why the document was not passed");

    static final CheckInfo INFO = CheckInfo.builder("kyc.document-authenticity")
            .title("Do checks of the identity documents confirm them?")
            .rationale("Vendors look at pictures of documents and answer with a code; only that answer is read, never a"
                    + " picture. An answer that a document may be changed or copied weighs only where a repetition"
                    + " or another way was offered, or a second attempt by somebody else or on another day came to the"
                    + " same, and until a check passes the same document. Poor pictures, worn cards and"
                    + " checks that did not decide are no contradiction. A pass is evidence and no proof, since good"
                    + " copies and the papers of other people pass too; all passes of vendors together take off at most"
                    + " half. Copies attested by a notary or an official, and originals that were seen, speak for the"
                    + " documents; nobody has to have them.")
            .area(Area.IDENTITY)
            .earliestMoment(Moment.ONBOARDING)
            .parts(IdentityCheck.KIND, IdentityDocument.KIND)
            .findingTypes(ALTERED, MISPRINT)
            .noteTypes(PICTURE)
            .parameters(IdentityOutcomes.LEAST_CONFIDENCE)
            .references(Reference.GUIDANCE_2022, Reference.GUIDANCE_2023)
            .indicators("K05", "K22")
            .build();

    private static FindingType.Builder type(String id) {
        return FindingType.builder(id)
                .group(EvidenceGroup.DOCUMENT)
                .followUps(FollowUp.RESCAN_DOCUMENT, FollowUp.REPEAT_CHECK, FollowUp.IDENTITY_EVIDENCE)
                .explainedBy(ExplanationKind.DOCUMENT_DATA);
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        IdentityOutcomes outcomes = IdentityOutcomes.ofDocuments(
                candidate.identityChecks(),
                candidate.identityDocuments(),
                context.get(IdentityOutcomes.LEAST_CONFIDENCE));
        outcomes.reportMissing(result);
        outcomes.passes()
                .forEach(pass ->
                        result.compared(Fact.of(pass, IdentityCheck.OUTCOME), Fact.of(pass, IdentityCheck.CHECK_KIND)));
        judge(outcomes, result);
        outcomes.passesByRunner(pass -> true)
                .forEach(pass -> result.corroboration(Corroboration.ofVendor(
                        EvidenceGroup.DOCUMENT,
                        PASS,
                        "A vendor checked an identity document and found nothing.",
                        Fact.of(pass, IdentityCheck.OUTCOME),
                        IdentityChecks.VENDOR)));
        corroborateByCopies(candidate.identityDocuments(), result);
        return result.build();
    }

    private static void judge(IdentityOutcomes outcomes, CheckResult.Builder result) {
        outcomes.remarks().stream()
                .filter(IdentityOutcomes::isTooPoor)
                .findFirst()
                .ifPresent(poor -> {
                    result.note(Note.of(PICTURE, Fact.of(poor, IdentityCheck.REASON)));
                    result.missing(IdentityOutcomes.POOR_PICTURE);
                });
        List<IdentityCheck> standing = outcomes.standing();
        if (standing.stream().anyMatch(failure -> !isMisprint(failure) && !isAltered(failure))) {
            result.missing(REASON);
        }
        outcomes.report(
                standing.stream().filter(DocumentAuthenticityCheck::isAltered).toList(),
                ALTERED,
                IdentityCheck.REASON,
                result);
        outcomes.report(
                standing.stream().filter(DocumentAuthenticityCheck::isMisprint).toList(),
                MISPRINT,
                IdentityCheck.REASON,
                result);
    }

    private static boolean isAltered(IdentityCheck failure) {
        return IdentityOutcomes.is(failure, IdentityCheckReason.ALTERED)
                || IdentityOutcomes.is(failure, IdentityCheckReason.COUNTERFEIT);
    }

    private static boolean isMisprint(IdentityCheck failure) {
        return IdentityOutcomes.is(failure, IdentityCheckReason.MISPRINT);
    }

    /** One of them is enough: a second copy says the same again. */
    private static void corroborateByCopies(List<IdentityDocument> documents, CheckResult.Builder result) {
        documents.stream()
                .filter(document -> document.documentKind().isPresent() && document.isVerified())
                .filter(document -> document.verifications().stream().anyMatch(DocumentAuthenticityCheck::isAttested))
                .min(Comparator.comparing(Part::allText))
                .ifPresent(document -> {
                    Fact attested = document.verifications().stream()
                            .filter(DocumentAuthenticityCheck::isAttested)
                            .map(each -> Fact.ofVerification(document, IdentityDocument.DOCUMENT_KIND, each))
                            .min(Comparator.comparing(Fact::date).thenComparing(Fact::source))
                            .orElseThrow();
                    result.compared(Fact.of(document, IdentityDocument.DOCUMENT_KIND), attested);
                    result.corroboration(Corroboration.of(
                            EvidenceGroup.DOCUMENT,
                            ATTESTED,
                            "An attested copy or the original of an identity document was seen.",
                            attested));
                });
    }

    private static boolean isAttested(Verification verification) {
        return verification.confirmsIndependently() && ATTESTING.contains(verification.method());
    }
}
