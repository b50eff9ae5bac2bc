package dev.tallystick.report;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.CheckOutcome;
import dev.tallystick.ClearingSet;
import dev.tallystick.Compliance;
import dev.tallystick.ComplianceScreen;
import dev.tallystick.GroupWeight;
import dev.tallystick.Outcome;
import dev.tallystick.ReportedCorroboration;
import dev.tallystick.ReportedFinding;
import dev.tallystick.ReportedNote;
import dev.tallystick.ScreeningReport;
import dev.tallystick.check.Band;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.MessageCatalogue;
import dev.tallystick.check.Wording;
import dev.tallystick.report.Page.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report as plain text for a person to read: findings with their facts side by side, what explains and what clears
 * them, and what could and could not be compared.
 *
 * <p>No line is longer than the width, by columns of a terminal. Control characters in a candidate's values come out as
 * spaces. The same report always gives the same text. Immutable and thread-safe.
 */
public final class TextReport {

    /** The width without a setting, in columns. */
    public static final int DEFAULT_WIDTH = 100;

    private static final int MIN_WIDTH = 80;
    private static final int MAX_WIDTH = 400;
    private static final int INDENT = 3;

    private final Wording wording;
    private final boolean colour;
    private final int width;

    private TextReport(Builder builder) {
        this.wording = Wording.of(builder.catalogue, builder.disclosure);
        this.colour = builder.colour;
        this.width = builder.width;
    }

    /**
     * Returns a builder; without settings it is English, masked, without colour and {@value #DEFAULT_WIDTH} columns
     * wide.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the renderer without settings: English, masked, without colour.
     *
     * @return the renderer
     */
    public static TextReport plain() {
        return builder().build();
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return lines that each end with a line feed
     */
    public String render(ScreeningReport report) {
        Page page = new Page(width, colour);
        FindingText findings = new FindingText(page, wording, report);
        header(page, report);
        openFindings(page, findings, report);
        clearingSets(page, report.clearingSets());
        explainedFindings(page, findings, report.explained());
        notes(page, report.notes());
        agreements(page, report);
        new CoverageText(page, wording, report).write();
        compliance(page, findings, report);
        return page.toString();
    }

    private void header(Page page, ScreeningReport report) {
        page.rule('=');
        page.line(
                style(report.outcome()),
                0,
                report.outcome().name().replace('_', ' ')
                        + report.candidateId().map(id -> " · " + id).orElse(""));
        page.line(Style.PLAIN, 0, meaning(report));
        page.blank();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Moment", report.moment().id()));
        rows.add(List.of("As of", report.asOf().toString()));
        report.weight().ifPresent(weight -> rows.add(List.of("Weight", weight(weight, report.groups()))));
        page.table(0, rows, 8);
        page.rule('=');
    }

    private static String weight(int weight, List<GroupWeight> groups) {
        String total = weight == 0
                ? "0 decibans"
                : weight + " decibans, " + Band.of(weight).words();
        if (groups.isEmpty()) {
            return total;
        }
        String parts = groups.stream().map(TextReport::part).collect(Collectors.joining(", "));
        boolean capped = groups.stream().mapToInt(GroupWeight::counted).sum() > weight;
        return total + ": " + parts + (capped ? "; weak findings together count at most 9" : "");
    }

    private static String part(GroupWeight group) {
        return group.group() + " " + group.counted()
                + (group.counted() < group.heaviest() ? " (" + group.heaviest() + " before verified agreements)" : "");
    }

    private static void openFindings(Page page, FindingText text, ScreeningReport report) {
        page.heading("FINDINGS (" + report.findings().size() + ")");
        if (report.findings().isEmpty()) {
            page.line(Style.PLAIN, INDENT, "None.");
        }
        int number = 0;
        for (ReportedFinding finding : report.findings()) {
            number++;
            text.open(number, finding);
        }
    }

    private void clearingSets(Page page, List<ClearingSet> sets) {
        if (sets.isEmpty()) {
            return;
        }
        page.heading((sets.size() == 1 ? "THIS IS" : "ANY ONE OF THESE IS")
                + " ENOUGH, IF THE ANSWER SETTLES WHAT IT IS ABOUT");
        for (ClearingSet set : sets) {
            page.item(
                    Style.PLAIN,
                    INDENT,
                    "-",
                    set.steps().stream().map(wording::followUp).collect(Collectors.joining(" And: ")));
        }
    }

    private static void explainedFindings(Page page, FindingText text, List<ReportedFinding> explained) {
        if (explained.isEmpty()) {
            return;
        }
        page.heading("EXPLAINED BY WHAT IS ON FILE (" + explained.size() + ")");
        int number = 0;
        for (ReportedFinding finding : explained) {
            number++;
            text.explained(number, finding);
        }
    }

    private void notes(Page page, List<ReportedNote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        page.heading("NOTES, WITHOUT WEIGHT (" + notes.size() + ")");
        notes.forEach(note -> note(page, note));
    }

    private void note(Page page, ReportedNote note) {
        page.item(Style.PLAIN, INDENT, "-", wording.note(note.note()));
        page.line(
                Style.FAINT,
                INDENT + 2,
                FindingText.where(note.fact()) + " · " + note.note().type().id());
    }

    private void agreements(Page page, ScreeningReport report) {
        if (report.corroborations().isEmpty()) {
            return;
        }
        page.heading("VERIFIED AGREEMENTS (" + report.corroborations().size() + ")");
        for (ReportedCorroboration agreement : report.corroborations()) {
            page.item(Style.PLAIN, INDENT, "-", wording.agreement(agreement.corroboration()));
            String takesOff = report.weightsShown()
                    ? " · takes " + agreement.corroboration().decibans() + " decibans off group "
                            + agreement.corroboration().group()
                    : "";
            page.line(
                    Style.FAINT,
                    INDENT + 2,
                    FindingText.where(agreement.fact()) + " · " + agreement.checkId() + takesOff);
        }
    }

    private void compliance(Page page, FindingText text, ScreeningReport report) {
        page.heading("COMPLIANCE, APART FROM THE OUTCOME: " + words(report.compliance()));
        page.line(Style.PLAIN, INDENT, "For counsel. Nothing of this is ever said to the candidate.");
        page.line(Style.PLAIN, INDENT, report.namesScreened() ? "Names were screened." : "Names were not screened.");
        report.complianceScreens().forEach(screen -> screen(page, screen));
        int number = 0;
        for (ReportedFinding finding : report.complianceFindings()) {
            number++;
            text.compliance(number, finding);
        }
        report.complianceNotes().forEach(note -> note(page, note));
    }

    private void screen(Page page, ComplianceScreen screen) {
        page.line(Style.PLAIN, INDENT, screen.check().id() + ": " + words(screen));
        screen.outcome().ifPresent(outcome -> CoverageText.missing(page, wording, outcome));
    }

    private static String words(ComplianceScreen screen) {
        return switch (screen.state()) {
            case CLEAR -> "clear";
            case HOLD -> "hold";
            case NOT_SCREENED ->
                screen.outcome()
                        .flatMap(CheckOutcome::failure)
                        .map(reason -> "not screened, the check failed (" + reason + ")")
                        .orElse("not screened");
            case NOTHING_TO_SCREEN -> "nothing to look up";
            case WAITING -> "waits for its moment";
            case LEFT_OUT -> "switched off by the policy";
        };
    }

    private static String words(Compliance compliance) {
        return switch (compliance) {
            case CLEAR -> "clear";
            case HOLD -> "hold";
            case NOT_SCREENED -> "not screened";
        };
    }

    private static String meaning(ScreeningReport report) {
        return switch (report.outcome()) {
            case CONSISTENT -> "What this moment needs was compared, and nothing weighs enough for a look.";
            case INSUFFICIENT_DATA ->
                report.findings().isEmpty()
                        ? "Too little could be compared to say anything; that is no sign against the person."
                        : "What was found stays below a review; areas that this moment needs could not be compared.";
            case REVIEW -> "One person looks before the next step. A finding is a question to ask, not a proof.";
            case ESCALATE ->
                "A second person looks as well before the next step. A finding is a question to ask, not a proof.";
        };
    }

    private static Style style(Outcome outcome) {
        return switch (outcome) {
            case CONSISTENT -> Style.GOOD;
            case INSUFFICIENT_DATA -> Style.OPEN;
            case REVIEW -> Style.LOOK;
            case ESCALATE -> Style.LOOK_TWICE;
        };
    }

    /** Collects settings; not thread-safe. */
    public static final class Builder {

        private MessageCatalogue catalogue = MessageCatalogue.english();
        private Disclosure disclosure = Disclosure.MASKED;
        private boolean colour;
        private int width = DEFAULT_WIDTH;

        private Builder() {}

        /**
         * Sets the translations of messages, innocent explanations and follow-ups; headings stay English.
         *
         * @param catalogue the translations
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder catalogue(MessageCatalogue catalogue) {
            this.catalogue = requireNonNull(catalogue, "catalogue");
            return this;
        }

        /**
         * Sets how much of personal values is shown; masked by default.
         *
         * @param disclosure the disclosure
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder disclosure(Disclosure disclosure) {
            this.disclosure = requireNonNull(disclosure, "disclosure");
            return this;
        }

        /**
         * Sets whether lines are coloured by ANSI escapes (ECMA-48); false by default. Only for a terminal.
         *
         * @param colour true to colour
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder colour(boolean colour) {
            this.colour = colour;
            return this;
        }

        /**
         * Sets the width; {@value TextReport#DEFAULT_WIDTH} by default.
         *
         * @param columns columns of a terminal, 80 to 400
         * @return this builder
         * @throws IllegalArgumentException if the width is out of range
         */
        @CanIgnoreReturnValue
        public Builder width(int columns) {
            if (columns < MIN_WIDTH || columns > MAX_WIDTH) {
                throw new IllegalArgumentException(
                        "width not within " + MIN_WIDTH + " and " + MAX_WIDTH + " columns: " + columns);
            }
            this.width = columns;
            return this;
        }

        /**
         * Returns the renderer.
         *
         * @return a new renderer
         */
        public TextReport build() {
            return new TextReport(this);
        }
    }
}
