package dev.tallystick.kyc.document;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Moment;
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
import java.util.Map;
import java.util.Optional;

/**
 * Holds the number of a document against the form that its authority publishes.
 *
 * <p>A number that breaks the form was mistyped, unless the machine-readable zone shows the same number and all its check
 * digits fit. Nothing is decoded: of numbers that hold a birth date, a sex, a place or a region, as those of some licences
 * and identity cards do, no more than the form is read, and forms that rest on such parts are not in the table. Numbers
 * that hide a part of themselves are not judged.
 */
final class DocumentNumberCheck implements Check {

    private static final FindingType OTHER_FORM = FindingType.builder("kyc.document-number.other-form")
            .message("The {kind} shows a number, {number}, in print and in its machine-readable zone that does not have"
                    + " the form published for it: {form}.")
            .weight(Weight.assumed(
                    8, "the same number twice with check digits is no slip, yet authorities issue exceptions"))
            .group(EvidenceGroup.DOCUMENT)
            .innocently(
                    "The authority issued a special, older or newer series that the published form leaves out.",
                    "The document is of another kind than was entered, such as a card or an emergency passport.",
                    "The zone and the number were typed from one wrong source.")
            .followUps(FollowUp.RESCAN_DOCUMENT, FollowUp.IDENTITY_EVIDENCE)
            .explainedBy(ExplanationKind.DOCUMENT_DATA)
            .build();

    private static final NoteType REENTER = NoteType.dataQuality(
            "kyc.document-number.reenter",
            "The number {fact} of the {kind} does not have the published form ({rule}), from position {position} on."
                    + " Please re-enter it.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.document-number")
            .title("Does the number of a document have the published form?")
            .rationale(
                    "The number of a document is compared with the form that its authority publishes: how many letters"
                            + " and digits, and which check characters. A number that breaks the form was mistyped, cut off or put into the wrong field, so"
                            + " that it is to be entered again. It weighs something only where a well-read machine-readable"
                            + " zone shows the very same number. Nothing about the person is read from a number.")
            .area(Area.IDENTITY)
            .earliestMoment(Moment.ONBOARDING)
            .parts(IdentityDocument.KIND)
            .findingTypes(OTHER_FORM)
            .noteTypes(REENTER)
            .references(
                    Reference.of(
                            "US Department of State: Next Generation Passport",
                            "https://travel.state.gov/content/travel/en/passports/passport-help/next-generation-passport.html"),
                    Reference.of(
                            "Personalausweisgesetz, section 2 (8)",
                            "https://www.gesetze-im-internet.de/pauswg/__2.html"),
                    Reference.of(
                            "Ministerio del Interior: Cálculo del dígito de control del NIF/NIE",
                            "https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/"))
            .indicators("K04")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        for (IdentityDocument document : candidate.identityDocuments()) {
            if (document.number().filter(number -> !number.isBlank()).isPresent()) {
                judge(document, context, result);
            }
        }
        return result.build();
    }

    private static void judge(IdentityDocument document, CheckContext context, CheckResult.Builder result) {
        if (document.issuingCountry().isEmpty() || document.documentKind().isEmpty()) {
            result.missing(Missing.absent(IdentityDocument.KIND, "kind and issuing country of the document"));
            return;
        }
        Optional<NumberForm> form = NumberForm.find(
                document.issuingCountry().get(), document.documentKind().get());
        if (form.isEmpty()) {
            result.missing(Missing.of(
                    IdentityDocument.KIND,
                    Missing.Reason.NOT_IN_REFERENCE,
                    "the published form of the numbers of such documents"));
            return;
        }
        Optional<DocumentNumber> number = document.number().flatMap(DocumentNumber::of);
        if (number.isEmpty()) {
            result.missing(
                    Missing.of(IdentityDocument.KIND, Missing.Reason.TOO_LITTLE, "the whole number of the document"));
            return;
        }
        judge(document, number.get(), form.get(), context, result);
    }

    private static void judge(
            IdentityDocument document,
            DocumentNumber number,
            NumberForm form,
            CheckContext context,
            CheckResult.Builder result) {
        Fact written = Fact.of(document, IdentityDocument.NUMBER);
        Fact rule = Fact.of(form.row(), "rule");
        int fault = form.fault(number).orElse(0);
        if (fault == 0) {
            result.compared(written, rule);
            return;
        }
        boolean shown = DocumentScans.of(document, context)
                .onlySure()
                .filter(number::isShownBy)
                .isPresent();
        if (shown && form.isConfirmed()) {
            result.compared(written, rule);
            result.finding(Finding.builder(OTHER_FORM, document)
                    .fact("number", written)
                    .fact("zone", DocumentFacts.zone(document, "the same number in the machine-readable zone"))
                    .fact("form", rule)
                    .argument("kind", DocumentFacts.kind(document))
                    .observedAt(DocumentFacts.shownAt(document))
                    .build());
            return;
        }
        result.note(Note.of(
                REENTER,
                written,
                Map.of(
                        "kind", DocumentFacts.kind(document),
                        "rule", form.row().get("rule"),
                        "position", String.valueOf(fault))));
        result.missing(
                Missing.of(IdentityDocument.KIND, Missing.Reason.INVALID, "the number of the document, entered again"));
    }
}
