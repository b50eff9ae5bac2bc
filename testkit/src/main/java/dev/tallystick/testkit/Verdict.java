package dev.tallystick.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import dev.tallystick.CheckOutcome;
import dev.tallystick.ReportedFinding;
import dev.tallystick.ScreeningReport;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.MessageCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a case expects of a check, or what came out. */
record Verdict(String status, List<String> findings, List<String> explained, List<String> notes, OptionalInt weight) {

    static Verdict expected(JsonNode expect) {
        return new Verdict(
                expect.get("status").asText(),
                ids(expect.path("findings")),
                ids(expect.path("explained")),
                ids(expect.path("notes")),
                expect.has("weight") ? OptionalInt.of(expect.get("weight").intValue()) : OptionalInt.empty());
    }

    static Verdict of(ScreeningReport report) {
        CheckOutcome outcome = report.checks().get(0);
        return new Verdict(
                outcome.status().name(),
                types(Stream.concat(report.findings().stream(), report.complianceFindings().stream())),
                types(report.explained().stream()),
                Stream.concat(report.notes().stream(), report.complianceNotes().stream())
                        .map(each -> each.note().type().id())
                        .sorted()
                        .toList(),
                report.weight());
    }

    Verdict withoutWeight() {
        return new Verdict(status, findings, explained, notes, OptionalInt.empty());
    }

    /** One line for each thing, so that a difference can be seen. */
    @Override
    public String toString() {
        return "status:    " + status + "\nfindings:  " + findings + "\nexplained: " + explained + "\nnotes:     "
                + notes + (weight.isPresent() ? "\nweight:    " + weight.getAsInt() : "");
    }

    /** The words that came out, for the reader of a failure. */
    static String words(ScreeningReport report) {
        List<String> lines = new ArrayList<>();
        report.findings().forEach(each -> lines.add("finding " + words(each)));
        report.complianceFindings().forEach(each -> lines.add("compliance finding " + words(each)));
        report.explained().forEach(each -> lines.add("explained finding " + words(each)));
        Stream.concat(report.notes().stream(), report.complianceNotes().stream())
                .forEach(each -> lines.add("note " + each.note().type().id() + ": "
                        + each.note().message(MessageCatalogue.english(), Disclosure.CLEAR)));
        report.corroborations()
                .forEach(each ->
                        lines.add("corroboration: " + each.corroboration().statement()));
        for (CheckOutcome outcome : report.checks()) {
            outcome.compared()
                    .forEach(each -> lines.add("compared " + each.first().fact().label() + " with "
                            + each.second().fact().label()));
            outcome.missing()
                    .forEach(each -> lines.add("missing " + each.kind() + " (" + each.reason() + "): " + each.what()));
            outcome.failure().ifPresent(failure -> lines.add("the check failed: " + failure));
        }
        return lines.stream().collect(Collectors.joining("\n  ", "what came out:\n  ", ""));
    }

    private static String words(ReportedFinding each) {
        return each.finding().type().id() + " (" + each.weight() + "): "
                + each.finding().message(Disclosure.CLEAR);
    }

    private static List<String> types(Stream<ReportedFinding> findings) {
        return findings.map(each -> each.finding().type().id()).sorted().collect(ImmutableList.toImmutableList());
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }
}
