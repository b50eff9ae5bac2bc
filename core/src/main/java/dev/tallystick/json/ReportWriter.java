package dev.tallystick.json;

import dev.tallystick.AreaCoverage;
import dev.tallystick.CheckOutcome;
import dev.tallystick.ComplianceScreen;
import dev.tallystick.GroupWeight;
import dev.tallystick.ReportedCorroboration;
import dev.tallystick.ReportedFact;
import dev.tallystick.ReportedFinding;
import dev.tallystick.ReportedNote;
import dev.tallystick.ScreeningReport;
import dev.tallystick.SkippedCheck;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Wording;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Encodes one report. */
final class ReportWriter {

    private final ScreeningReport report;
    private final Wording wording;

    ReportWriter(ScreeningReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    Map<String, Object> document() {
        JsonObject document = JsonObject.document()
                .put("candidateId", report.candidateId())
                .put("asOf", report.asOf().toString())
                .put("moment", report.moment().id())
                .put("outcome", report.outcome().name());
        if (report.weightsShown()) {
            document.put("weight", report.weight().orElseThrow()).put("groups", each(report.groups(), this::group));
        }
        return document.put("findings", each(report.findings(), this::weighed))
                .put("explained", each(report.explained(), this::weighed))
                .put("notes", each(report.notes(), this::note))
                .put("corroborations", each(report.corroborations(), this::corroboration))
                .put("coverage", each(report.coverage(), ReportWriter::coverage))
                .put(
                        "checks",
                        each(
                                report.checks().stream()
                                        .filter(outcome -> !outcome.check().isOnlyCompliance())
                                        .toList(),
                                this::check))
                .put("skipped", each(report.skipped(), ReportWriter::skipped))
                .put("earlierThanUsual", report.earlierThanUsual())
                .put(
                        "clearingSets",
                        each(
                                report.clearingSets(),
                                set -> new JsonObject().put("steps", each(set.steps(), this::followUp))))
                .put(
                        "compliance",
                        new JsonObject()
                                .put("state", report.compliance().name())
                                .put("namesScreened", report.namesScreened())
                                .put("screens", each(report.complianceScreens(), this::screen))
                                .put("findings", each(report.complianceFindings(), this::unweighed))
                                .put("notes", each(report.complianceNotes(), this::note))
                                .map())
                .put("referenceTables", each(report.referenceTables(), this::table))
                .map();
    }

    private JsonObject group(GroupWeight group) {
        return new JsonObject()
                .put("group", group.group().id())
                .put("heaviest", group.heaviest())
                .put("counted", group.counted());
    }

    private JsonObject weighed(ReportedFinding reported) {
        JsonObject finding = begun(reported);
        if (report.weightsShown()) {
            finding.put("weight", reported.weight())
                    .put("band", reported.band().name())
                    .put("group", reported.finding().type().group().map(EvidenceGroup::id));
        }
        return completed(finding, reported);
    }

    private JsonObject unweighed(ReportedFinding reported) {
        return completed(begun(reported), reported);
    }

    private JsonObject begun(ReportedFinding reported) {
        return new JsonObject()
                .put("check", reported.checkId())
                .put("type", reported.finding().type().id())
                .put("message", wording.message(reported.finding()));
    }

    private JsonObject completed(JsonObject finding, ReportedFinding reported) {
        return finding.put("facts", each(reported.facts(), this::fact))
                .put(
                        "innocentExplanations",
                        wording.innocentExplanations(reported.finding().type()))
                .put("followUps", each(reported.followUps(), this::followUp))
                .put(
                        "explanations",
                        reported.explanations().stream()
                                .flatMap(explanation -> explanation.pointer().stream())
                                .toList());
    }

    private JsonObject fact(ReportedFact reported) {
        return new JsonObject()
                .put("label", reported.fact().label())
                .put("value", wording.value(reported.fact()))
                .put("pointer", reported.pointer())
                .put("contentKey", reported.contentKey())
                .putText("source", reported.fact().source())
                .putText("date", reported.fact().date());
    }

    private JsonObject followUp(FollowUp followUp) {
        return new JsonObject()
                .put("id", followUp.id())
                .put("rank", followUp.rank())
                .put("text", wording.followUp(followUp));
    }

    private JsonObject note(ReportedNote reported) {
        return new JsonObject()
                .put("check", reported.checkId())
                .put("type", reported.note().type().id())
                .put("kind", reported.note().type().kind().name())
                .put("message", wording.note(reported.note()))
                .put("fact", fact(reported.fact()).map());
    }

    private JsonObject corroboration(ReportedCorroboration reported) {
        JsonObject corroboration = new JsonObject()
                .put("check", reported.checkId())
                .put("statement", wording.agreement(reported.corroboration()))
                .put("fact", fact(reported.fact()).map())
                .put("vendorKind", reported.corroboration().vendorKind());
        if (report.weightsShown()) {
            corroboration
                    .put("weight", reported.corroboration().decibans())
                    .put("group", reported.corroboration().group().id());
        }
        return corroboration;
    }

    private JsonObject table(ReferenceTable table) {
        return new JsonObject()
                .put("id", table.id())
                .put("title", table.title())
                .put("asOf", table.asOf().toString())
                .put("rows", table.rowCount())
                .put("stale", table.isStale(report.asOf()));
    }

    private static JsonObject coverage(AreaCoverage coverage) {
        return new JsonObject()
                .put("area", coverage.area().id())
                .put("state", coverage.state().name())
                .put("needed", coverage.needed());
    }

    private JsonObject check(CheckOutcome outcome) {
        JsonObject check = new JsonObject()
                .put("check", outcome.check().id())
                .put("status", outcome.status().name())
                .put("compared", compared(outcome))
                .put("missing", each(outcome.missing(), this::missing));
        if (!outcome.exemptions().isEmpty()) {
            check.put(
                    "exempt",
                    outcome.exemptions().stream().map(wording::exemption).toList());
        }
        return check.put("failure", outcome.failure());
    }

    private static List<Map<String, Object>> compared(CheckOutcome outcome) {
        return each(
                outcome.compared(),
                pair -> new JsonObject().put("first", cited(pair.first())).put("second", cited(pair.second())));
    }

    private JsonObject screen(ComplianceScreen screen) {
        JsonObject json = new JsonObject()
                .put("check", screen.check().id())
                .put("state", screen.state().name())
                .put("compared", screen.outcome().map(ReportWriter::compared).orElse(List.of()))
                .put("missing", each(screen.outcome().map(CheckOutcome::missing).orElse(List.of()), this::missing));
        return json.put("failure", screen.outcome().flatMap(CheckOutcome::failure));
    }

    private static Map<String, Object> cited(ReportedFact reported) {
        return new JsonObject()
                .put("label", reported.fact().label())
                .put("pointer", reported.pointer())
                .map();
    }

    private JsonObject missing(Missing missing) {
        return new JsonObject()
                .put("part", missing.kind().property())
                .put("reason", missing.reason().name())
                .put("what", wording.missing(missing));
    }

    private static JsonObject skipped(SkippedCheck skipped) {
        return new JsonObject()
                .put("check", skipped.check().id())
                .put("reason", skipped.reason().name());
    }

    private static <T> List<Map<String, Object>> each(List<T> list, Function<T, JsonObject> writer) {
        return list.stream().map(item -> writer.apply(item).map()).toList();
    }
}
