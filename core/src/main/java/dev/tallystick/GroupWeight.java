package dev.tallystick;

import dev.tallystick.check.EvidenceGroup;

/**
 * How one evidence group enters the weight of a report.
 *
 * @param group the group
 * @param heaviest the weight of its heaviest open finding, in decibans
 * @param counted what remains after corroboration, before the cap on weak findings
 */
public record GroupWeight(EvidenceGroup group, int heaviest, int counted) {}
