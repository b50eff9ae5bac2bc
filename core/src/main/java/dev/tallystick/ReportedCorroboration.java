package dev.tallystick;

import dev.tallystick.check.Corroboration;

/**
 * A verified agreement as a report shows it.
 *
 * @param checkId the check that made it
 * @param corroboration the corroboration
 * @param fact its fact
 */
public record ReportedCorroboration(String checkId, Corroboration corroboration, ReportedFact fact) {}
