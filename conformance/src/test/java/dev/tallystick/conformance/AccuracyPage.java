package dev.tallystick.conformance;

import dev.tallystick.testkit.CrowdResult;
import dev.tallystick.testkit.HonestCrowd;

/** The part of docs/accuracy.md that the build reproduces. */
final class AccuracyPage {

    private AccuracyPage() {}

    static String render(CrowdResult result) {
        return new Markdown()
                .paragraph("All checks at the preset `employment()`, as of " + HonestCrowd.AS_OF
                        + ". Over all populations "
                        + result.reviewOrWorse()
                        + " of the lives come to `REVIEW` or worse; the build fails if it is more"
                        + " than 1 % in any population.")
                .paragraph(result.toMarkdown().stripTrailing())
                .toString();
    }
}
