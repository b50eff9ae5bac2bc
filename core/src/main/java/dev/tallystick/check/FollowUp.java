package dev.tallystick.check;

/**
 * A step that can clear a finding up. Never demands one particular document.
 *
 * @param id a kebab-case word
 * @param rank how intrusive the step is, from 1 (look it up, ask the person to re-enter) to 5 (a visit in person)
 * @param text the step in one sentence that may be shown to the candidate
 */
public record FollowUp(String id, int rank, String text) {

    /** Re-enter account details. */
    public static final FollowUp REENTER_ACCOUNT =
            new FollowUp("reenter-account", 1, "Ask the person to check and re-enter the account details.");
    /** Name the institution that holds the account. */
    public static final FollowUp NAME_INSTITUTION = new FollowUp(
            "name-institution",
            1,
            "Ask which institution or payment programme the account is with; programmes of their choice are fine where"
                    + " the engagement allows them.");
    /** A letter or statement from the institution. */
    public static final FollowUp BANK_LETTER = new FollowUp(
            "bank-letter",
            3,
            "Ask for any letter, statement or account confirmation issued by the institution that shows holder and"
                    + " account.");
    /** Confirm the delivery address. */
    public static final FollowUp CONFIRM_DELIVERY = new FollowUp(
            "confirm-delivery",
            1,
            "Ask where the person would like the delivery to go and how they are connected with that place.");
    /** Offer a pick-up point or delivery against signature. */
    public static final FollowUp OFFER_PICKUP = new FollowUp(
            "offer-pickup",
            2,
            "Offer delivery to the residence against signature, or to a pick-up point near it, whichever suits better.");
    /** Evidence of residence, of free choice. */
    public static final FollowUp RESIDENCE_EVIDENCE = new FollowUp(
            "residence-evidence",
            3,
            "Ask for any evidence of residence that the person chooses: a bill, a tenancy, a registration, a letter from"
                    + " an authority.");
    /** Complete the history of residence. */
    public static final FollowUp COMPLETE_HISTORY = new FollowUp(
            "complete-history",
            1,
            "Ask whether places where the person lived, studied, worked or has other ties are missing from the history;"
                    + " no reason is needed.");
    /** Which languages the person works in. */
    public static final FollowUp WORKING_LANGUAGES =
            new FollowUp("working-languages", 1, "Ask: which languages do you work in?");
    /** Verify what the person explained. */
    public static final FollowUp VERIFY_EXPLANATION = new FollowUp(
            "verify-explanation", 2, "Verify the explanation that is on file, by any means that suits the person.");

    /**
     * Checks id and rank.
     *
     * @param id a kebab-case word
     * @param rank how intrusive the step is, from 1 (look it up, ask the person to re-enter) to 5 (a visit in person)
     * @param text the step in one sentence that may be shown to the candidate
     * @throws IllegalArgumentException if the id is not a kebab-case word, the rank is not within 1 and 5, or the text
     *     is blank
     */
    public FollowUp {
        Ids.requireWord(id);
        if (rank < 1 || rank > 5) {
            throw new IllegalArgumentException("rank not within 1 and 5: " + rank);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("a follow-up needs a text: " + id);
        }
    }
}
