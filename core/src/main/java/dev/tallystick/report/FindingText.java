package dev.tallystick.report;

import dev.tallystick.ReportedFact;
import dev.tallystick.ReportedFinding;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Explanation;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Wording;
import dev.tallystick.report.Page.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes findings: both facts, why they matter, what explains them and what would clear them. */
final class FindingText {

    private static final int INDENT = 3;
    private static final int DEEP = 5;
    private static final int LABEL_COLUMNS = 26;
    private static final int VALUE_COLUMNS = 32;

    private final Page page;
    private final Wording wording;
    private final boolean weightsShown;
    private final Map<String, CheckInfo> checks;
    private final Map<String, Integer> firstOfCheck = new HashMap<>();

    FindingText(Page page, Wording wording, ScreeningReport report) {
        this.page = page;
        this.wording = wording;
        this.weightsShown = report.weightsShown();
        this.checks = report.checks().stream()
                .collect(Collectors.toMap(outcome -> outcome.check().id(), outcome -> outcome.check()));
    }

    void open(int number, ReportedFinding finding) {
        head(number, finding, weightsShown ? weight(finding) : Optional.empty());
        facts(finding.facts());
        whyItMatters(number, finding.checkId());
        FindingType type = finding.finding().type();
        innocentExplanations(type);
        whatWouldClear(type);
        if (!finding.explanations().isEmpty()) {
            part("Also on file; as it stands it changes no weight");
            explanations(finding);
        }
    }

    void explained(int number, ReportedFinding finding) {
        head(number, finding, Optional.of("explained, no weight"));
        facts(finding.facts());
        part("Explained by");
        explanations(finding);
        if (!finding.followUps().isEmpty()) {
            part("Next step");
            finding.followUps().forEach(step -> page.item(Style.PLAIN, DEEP, "-", wording.followUp(step)));
        }
    }

    void compliance(int number, ReportedFinding finding) {
        head(number, finding, Optional.empty());
        facts(finding.facts());
        innocentExplanations(finding.finding().type());
        whatWouldClear(finding.finding().type());
    }

    static String where(ReportedFact fact) {
        String date = fact.fact().date();
        return Stream.of(
                        fact.pointer().orElse(""),
                        fact.fact().source(),
                        date.contains("T") ? date.substring(0, date.indexOf('T')) : date)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void head(int number, ReportedFinding finding, Optional<String> weight) {
        page.blank();
        page.item(Style.HEADING, 0, number + ".", wording.message(finding.finding()));
        String id = finding.finding().type().id();
        page.line(Style.FAINT, INDENT, weight.map(words -> words + " · " + id).orElse(id));
    }

    private static Optional<String> weight(ReportedFinding finding) {
        return finding.finding()
                .type()
                .group()
                .map(EvidenceGroup::id)
                .map(group -> finding.band().words() + ", " + finding.weight() + " decibans, group " + group);
    }

    private void facts(List<ReportedFact> facts) {
        part("Side by side");
        page.table(
                DEEP,
                facts.stream()
                        .map(fact -> List.of(fact.fact().label(), wording.value(fact.fact()), where(fact)))
                        .toList(),
                LABEL_COLUMNS,
                VALUE_COLUMNS);
    }

    private void explanations(ReportedFinding finding) {
        List<List<String>> rows = new ArrayList<>();
        for (ReportedFact explanation : finding.explanations()) {
            String words = explanation
                    .fact()
                    .part()
                    .filter(part -> part.find(Explanation.TEXT).isPresent())
                    .map(part -> wording.value(Fact.of(part, Explanation.TEXT)))
                    .orElse("");
            rows.add(List.of(wording.value(explanation.fact()), words, where(explanation)));
        }
        page.table(DEEP, rows, LABEL_COLUMNS, VALUE_COLUMNS);
    }

    private void whyItMatters(int number, String checkId) {
        Integer first = firstOfCheck.putIfAbsent(checkId, number);
        part("Why it matters");
        CheckInfo check = checks.get(checkId);
        String words = check == null ? checkId : wording.rationale(check);
        page.line(Style.PLAIN, DEEP, first == null ? words : "As for finding " + first + ".");
    }

    private void innocentExplanations(FindingType type) {
        part("Usual innocent explanations");
        wording.innocentExplanations(type).forEach(words -> page.item(Style.PLAIN, DEEP, "-", words));
    }

    private void whatWouldClear(FindingType type) {
        part("What would clear it, the least intrusive step first");
        int step = 0;
        for (FollowUp followUp : type.followUps()) {
            step++;
            page.item(Style.PLAIN, DEEP, step + ".", wording.followUp(followUp));
        }
    }

    private void part(String words) {
        page.line(Style.HEADING, INDENT, words);
    }
}
