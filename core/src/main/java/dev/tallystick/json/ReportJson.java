package dev.tallystick.json;

import dev.tallystick.ScreeningReport;
import dev.tallystick.check.Wording;

/**
 * Reports as JSON: {@code docs/schemas/report.schema.json}. The same report gives the same bytes in any locale and time
 * zone. Compliance findings stand apart under {@code compliance}; where the policy shows no weights, no weight, band or
 * evidence group appears.
 */
public final class ReportJson {

    private ReportJson() {}

    /**
     * Writes a report in English, with personal values masked.
     *
     * @param report the report
     * @return the document, indented and in a fixed order
     */
    public static String write(ScreeningReport report) {
        return write(report, Wording.english());
    }

    /**
     * Writes a report in the words of a catalogue, with as much of personal values as the host asks for.
     *
     * @param report the report
     * @param wording the words and their disclosure
     * @return the document, indented and in a fixed order
     */
    public static String write(ScreeningReport report, Wording wording) {
        return JsonText.print(new ReportWriter(report, wording).document());
    }
}
