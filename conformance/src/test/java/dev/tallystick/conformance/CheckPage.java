package dev.tallystick.conformance;

import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.report.TextReport;
import dev.tallystick.testkit.CaseTable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The documentation page of one check. */
final class CheckPage {

    private final Check check;
    private final CheckInfo info;
    private final List<CaseTable.Case> shown;
    private final Markdown page = new Markdown();

    private CheckPage(Check check, List<CaseTable.Case> shown) {
        this.check = check;
        this.info = check.info();
        this.shown = shown;
    }

    /**
     * Renders a page.
     *
     * @param check the check
     * @param shown the cases to print
     * @return the page
     */
    static String render(Check check, List<CaseTable.Case> shown) {
        CheckPage page = new CheckPage(check, shown);
        page.about();
        page.reads();
        page.parameters();
        page.findingTypes();
        page.notes();
        page.cases();
        page.references();
        return page.page.toString();
    }

    private void about() {
        page.paragraph(Markdown.GENERATED);
        page.heading(1, info.title());
        page.paragraph("`" + info.id() + "`");
        page.paragraph(info.rationale());
        page.table(
                List.of("", ""),
                List.of(
                        List.of("Area", info.area().id()),
                        List.of("Earliest moment", info.earliestMoment().id()),
                        List.of(
                                "Indicators",
                                list(
                                        info.indicators(),
                                        id -> "[" + id + "](../indicators.md#" + id.toLowerCase(Locale.ROOT) + ")")),
                        List.of("Earlier ids", list(info.aliases(), id -> "`" + id + "`"))));
    }

    private void reads() {
        page.heading(2, "What it reads");
        page.bullets(info.parts().stream()
                .sorted(Comparator.comparing(PartKind::property))
                .map(kind -> "`" + kind.property() + "`: " + kind.description())
                .toList());
        page.paragraph(
                info.historySources().isEmpty()
                        ? "It does not ask the declared history."
                        : "Declared history that can explain: "
                                + list(info.historySources().stream().sorted().toList(), CheckPage::words) + ".");
    }

    private void parameters() {
        if (info.parameters().isEmpty()) {
            return;
        }
        page.heading(2, "Parameters");
        page.table(
                List.of("Id", "Default", "Range", "Unit", "What it decides"),
                info.parameters().stream()
                        .map(each -> List.of(
                                "`" + each.id() + "`",
                                Integer.toString(each.defaultValue()),
                                range(each),
                                each.unit(),
                                each.description()))
                        .toList());
    }

    private void findingTypes() {
        if (info.findingTypes().isEmpty()) {
            return;
        }
        page.heading(2, "What it finds");
        info.findingTypes().forEach(this::findingType);
    }

    private void findingType(FindingType type) {
        page.heading(3, "`" + type.id() + "`");
        page.paragraph("> " + type.message());
        type.weight()
                .ifPresent(weight -> page.paragraph("**Weight** " + weight.decibans() + " decibans ("
                        + weight.band().words() + "), group `"
                        + type.group().map(Object::toString).orElse("") + "`, "
                        + weight.basis().name().toLowerCase(Locale.ROOT) + ": " + sentence(weight.reason())));
        if (type.weight().isEmpty()) {
            page.paragraph("**Compliance**: reported apart, without weight, never in words for the candidate.");
        }
        page.paragraph("Usual innocent explanations:").bullets(type.innocentExplanations());
        page.paragraph("What clears it up, the least intrusive first:")
                .bullets(type.followUps().stream().map(CheckPage::step).toList());
        if (!type.explainedBy().isEmpty()) {
            page.paragraph("Kinds of explanation that fit: " + kinds(type.explainedBy()) + ".");
        }
    }

    private void notes() {
        if (info.noteTypes().isEmpty()) {
            return;
        }
        page.heading(2, "What it notes, without weight");
        page.table(
                List.of("Id", "Shown", "Note"),
                info.noteTypes().stream()
                        .map(type -> List.of(
                                "`" + type.id() + "`",
                                type.kind() == NoteType.Kind.CONTEXT ? "if switched on by name" : "always",
                                type.message()))
                        .toList());
    }

    private void cases() {
        page.heading(2, shown.size() == 1 ? "An example" : "Examples");
        for (CaseTable.Case each : shown) {
            String name = each.name();
            page.heading(3, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
            page.code("json", CompactJson.print(each.candidateJson()));
            page.paragraph("With this check alone, as of " + each.asOf() + ":");
            page.code("text", TextReport.plain().render(each.report(check)));
        }
    }

    private void references() {
        if (info.references().isEmpty()) {
            return;
        }
        page.heading(2, "Sources");
        page.bullets(info.references().stream().map(CheckPage::link).toList());
    }

    private static String range(Parameter parameter) {
        return parameter.min() + " to " + parameter.max();
    }

    private static String step(FollowUp followUp) {
        return followUp.text() + " (`" + followUp.id() + "`, intrusiveness " + followUp.rank() + " of 5)";
    }

    private static String kinds(Collection<ExplanationKind> kinds) {
        return kinds.stream().map(kind -> "`" + kind.id() + "`").sorted().collect(Collectors.joining(", "));
    }

    private static String link(Reference reference) {
        return reference.url().isEmpty() ? reference.title() : "[" + reference.title() + "](" + reference.url() + ")";
    }

    private static String words(HistorySource source) {
        return source.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static <T> String list(Collection<T> items, Function<T, String> words) {
        return items.isEmpty() ? "none" : items.stream().map(words).collect(Collectors.joining(", "));
    }
}
