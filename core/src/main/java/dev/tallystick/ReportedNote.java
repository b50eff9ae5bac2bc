package dev.tallystick;

import dev.tallystick.check.Note;

/**
 * A note as a report shows it.
 *
 * @param checkId the check that made it
 * @param note the note
 * @param fact its fact
 */
public record ReportedNote(String checkId, Note note, ReportedFact fact) {}
