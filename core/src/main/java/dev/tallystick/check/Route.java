package dev.tallystick.check;

/** Where a finding goes. */
public enum Route {
    /** Weighed, part of the outcome, in words that may be shown to the candidate. */
    CONSISTENCY,
    /** Watch lists and sanctioned territory: reported apart, never weighed, never part of words for the candidate. */
    COMPLIANCE
}
