package dev.tallystick.json;

import dev.tallystick.AreaCoverage;
import dev.tallystick.Compliance;
import dev.tallystick.ComplianceScreen;
import dev.tallystick.Outcome;
import dev.tallystick.SkippedCheck;
import dev.tallystick.check.Band;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Missing;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Weight;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schema of a report. */
final class ReportSchema {

    private static final String GROUP_PATTERN = "^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*$";

    private ReportSchema() {}

    static Map<String, Object> schema() {
        Schema step = Schema.ref("followUp");
        return Schema.document("report", "Screening report")
                .described("What a screening found, what it could and could not compare, and what would clear it up.")
                .must("schemaVersion", Schema.text(SchemaVersion.PATTERN).described("Version of this format."))
                .may("candidateId", Schema.type("string").described("The host's id for the person."))
                .must("asOf", instant().described("The time of the screening."))
                .must("moment", PolicySchema.moment().described("The moment for which checks were chosen."))
                .must(
                        "outcome",
                        Schema.oneOf(Outcome.values()).described("What a person looks at next; never a verdict."))
                .may(
                        "weight",
                        Schema.integer(0).described("Decibans of all open findings; absent if the policy shows none."))
                .may("groups", Schema.list(group()).described("How each evidence group enters the weight."))
                .must(
                        "findings",
                        Schema.list(Schema.ref("finding")).described("What contradicts what, heaviest first."))
                .must(
                        "explained",
                        Schema.list(Schema.ref("finding")).described("What an explanation on file explains."))
                .must("notes", Schema.list(note()).described("Remarks on single facts."))
                .must("corroborations", Schema.list(corroboration()).described("Verified agreements."))
                .must("coverage", Schema.list(coverage()).described("How far each area could be compared."))
                .must(
                        "checks",
                        Schema.list(check())
                                .described("What each check came to, without those of the compliance route."))
                .must("skipped", Schema.list(skipped()).described("Checks that did not run."))
                .must(
                        "earlierThanUsual",
                        Schema.list(checkId())
                                .described("Checks that the policy ran before their own earliest moment."))
                .must(
                        "clearingSets",
                        Schema.list(Schema.members().must("steps", Schema.list(step)))
                                .described("Smallest sets of steps that would bring the outcome below REVIEW."))
                .must(
                        "compliance",
                        compliance().described("Watch lists and sanctioned territory, apart from the outcome."))
                .must("referenceTables", Schema.list(table()).described("Tables that the checks look things up in."))
                .with("$defs", definitions())
                .map();
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("finding", finding().map());
        definitions.put("fact", fact().map());
        definitions.put("followUp", followUp().map());
        definitions.put("cited", cited().map());
        return definitions;
    }

    private static Schema group() {
        return Schema.members()
                .must("group", Schema.text(GROUP_PATTERN))
                .must("heaviest", Schema.integer(0, Weight.MAX).described("Weight of the heaviest open finding."))
                .must("counted", Schema.integer(0, Weight.MAX).described("What remains after corroboration."));
    }

    private static Schema finding() {
        return Schema.members()
                .must("check", checkId())
                .must("type", typeId())
                .must("message", Schema.type("string"))
                .may("weight", Schema.integer(0, Weight.MAX).described("Decibans."))
                .may("band", Schema.oneOf(Band.values()))
                .may("group", Schema.text(GROUP_PATTERN))
                .must("facts", Schema.list(Schema.ref("fact")).with("minItems", 2))
                .must("innocentExplanations", Schema.list(Schema.type("string")))
                .must("followUps", Schema.list(Schema.ref("followUp")))
                .must("explanations", Schema.list(pointer()).described("Explanations on file that fit."));
    }

    private static Schema fact() {
        return Schema.members()
                .must("label", Schema.type("string"))
                .must("value", Schema.type("string").described("Masked unless the host asked for clear text."))
                .may("pointer", pointer())
                .may("contentKey", Schema.text("^[0-9a-f]{32}$").described("Survives reordering of the candidate."))
                .may("source", Schema.type("string"))
                .may("date", Schema.type("string"));
    }

    private static Schema followUp() {
        return Schema.members()
                .must("id", Schema.text(Schema.ID_PATTERN))
                .must("rank", Schema.integer(1, 5).described("How intrusive, from 1 to 5."))
                .must("text", Schema.type("string"));
    }

    private static Schema note() {
        return Schema.members()
                .must("check", checkId())
                .must("type", typeId())
                .must("kind", Schema.oneOf(NoteType.Kind.values()))
                .must("message", Schema.type("string"))
                .must("fact", Schema.ref("fact"));
    }

    private static Schema corroboration() {
        return Schema.members()
                .must("check", checkId())
                .must("statement", Schema.type("string"))
                .must("fact", Schema.ref("fact"))
                .may("vendorKind", Schema.type("string"))
                .may("weight", Schema.integer(1, Weight.MAX).described("Decibans that it takes off its group."))
                .may("group", Schema.text(GROUP_PATTERN));
    }

    private static Schema coverage() {
        return Schema.members()
                .must("area", Schema.text(Schema.ID_PATTERN))
                .must("state", Schema.oneOf(AreaCoverage.State.values()))
                .must("needed", Schema.type("boolean"));
    }

    private static Schema check() {
        return Schema.members()
                .must("check", checkId())
                .must("status", Schema.oneOf(CheckResult.Status.values()))
                .must("compared", compared())
                .must("missing", missing())
                .may(
                        "exempt",
                        Schema.list(Schema.type("string"))
                                .described("Rules by which the check does not judge what is there."))
                .may("failure", Schema.type("string"));
    }

    private static Schema compared() {
        return Schema.list(Schema.members().must("first", Schema.ref("cited")).must("second", Schema.ref("cited")));
    }

    private static Schema missing() {
        return Schema.list(Schema.members()
                .must("part", Schema.type("string").described("Property of the candidate."))
                .must("reason", Schema.oneOf(Missing.Reason.values()))
                .must("what", Schema.type("string")));
    }

    private static Schema cited() {
        return Schema.members().must("label", Schema.type("string")).may("pointer", pointer());
    }

    private static Schema skipped() {
        return Schema.members().must("check", checkId()).must("reason", Schema.oneOf(SkippedCheck.Reason.values()));
    }

    private static Schema compliance() {
        return Schema.members()
                .must("state", Schema.oneOf(Compliance.values()))
                .must("namesScreened", Schema.type("boolean").described("Whether names were looked up on a list."))
                .must("screens", Schema.list(screen()).described("How far each check of the compliance route came."))
                .must("findings", Schema.list(Schema.ref("finding")))
                .must("notes", Schema.list(note()).described("Remarks for counsel, with what to ask for."));
    }

    private static Schema screen() {
        return Schema.members()
                .must("check", checkId())
                .must("state", Schema.oneOf(ComplianceScreen.State.values()))
                .must("compared", compared())
                .must("missing", missing())
                .may("failure", Schema.type("string"));
    }

    private static Schema table() {
        return Schema.members()
                .must("id", Schema.type("string"))
                .must("title", Schema.type("string"))
                .must("asOf", Schema.text("^\\d{4}-\\d{2}-\\d{2}$"))
                .must("rows", Schema.integer(0))
                .must(
                        "stale",
                        Schema.type("boolean").described("Older than its age limit at the time of the screening."));
    }

    private static Schema checkId() {
        return Schema.text(Schema.DOTTED_ID_PATTERN);
    }

    private static Schema typeId() {
        return Schema.text(Schema.DOTTED_ID_PATTERN);
    }

    private static Schema pointer() {
        return Schema.text(Schema.POINTER_PATTERN).described("JSON Pointer (RFC 6901) into the candidate.");
    }

    private static Schema instant() {
        return FieldFormat.INSTANT.pattern().map(Schema::text).orElseThrow();
    }
}
