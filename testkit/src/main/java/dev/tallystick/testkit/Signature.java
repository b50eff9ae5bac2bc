package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.tallystick.CheckOutcome;
import dev.tallystick.ReportedFact;
import dev.tallystick.ReportedFinding;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Part;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.MessageCatalogue;
import dev.tallystick.check.Weight;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one check says about a candidate, without pointers and in an order of its own.
 *
 * @param subjects what the findings are about, open and explained, with the weight of their type
 */
record Signature(CheckOutcome outcome, int weight, Map<String, Integer> subjects, List<String> lines) {

    static Signature of(ScreeningReport report) {
        CheckOutcome outcome = report.checks().get(0);
        List<ReportedFinding> findings = Stream.of(report.findings(), report.explained(), report.complianceFindings())
                .flatMap(List::stream)
                .toList();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("status " + outcome.status(), "weight " + report.weight().orElse(0));
        findings.forEach(each -> lines.add(describe(each)));
        report.notes()
                .forEach(each -> lines.add("note " + each.note().type().id() + ": "
                        + each.note().message(MessageCatalogue.english(), Disclosure.CLEAR) + " "
                        + describe(each.fact())));
        report.corroborations()
                .forEach(each ->
                        lines.add("corroboration of " + each.corroboration().group() + " by "
                                + each.corroboration().decibans() + ": "
                                + each.corroboration().statement() + " " + describe(each.fact())));
        outcome.missing().forEach(each -> lines.add("missing " + each));
        outcome.compared()
                .forEach(each -> lines.add("compared " + describe(each.first()) + " with " + describe(each.second())));
        return new Signature(
                outcome,
                report.weight().orElse(0),
                findings.stream()
                        .collect(ImmutableMap.toImmutableMap(Signature::subject, Signature::fullWeight, Math::max)),
                ImmutableList.sortedCopyOf(lines.build()));
    }

    /** The lines alone, one below the other. */
    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    static String describe(Candidate candidate) {
        return candidate.parts().stream()
                .map(part -> describe(part)
                        + part.provenance().map(each -> " from " + each).orElse("")
                        + (part.verifications().isEmpty() ? "" : " " + part.verifications()))
                .collect(Collectors.joining("\n  ", "candidate:\n  ", ""));
    }

    private static String describe(ReportedFinding each) {
        return "finding " + subject(each) + " weight " + each.weight() + (each.isExplained() ? ", explained" : "")
                + ": "
                + each.finding().message(Disclosure.CLEAR) + " "
                + each.facts().stream().map(Signature::describe).sorted().toList();
    }

    private static String subject(ReportedFinding each) {
        return each.finding().type().id() + " about " + describe(each.finding().subject());
    }

    private static int fullWeight(ReportedFinding each) {
        return each.finding().type().weight().map(Weight::decibans).orElse(0);
    }

    private static String describe(ReportedFact reported) {
        return reported.fact().label() + " = " + reported.fact().value(Disclosure.CLEAR);
    }

    private static String describe(Part part) {
        return part.kind().fields().stream()
                .filter(field -> part.find(field).isPresent())
                .map(field -> field.name() + "=" + text(part, field))
                .collect(Collectors.joining(", ", part.kind() + "[", "]"));
    }

    private static String text(Part part, Field<?> field) {
        return part.findText(field).orElse("");
    }
}
