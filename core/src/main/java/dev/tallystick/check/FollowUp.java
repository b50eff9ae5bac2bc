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
    /** Who holds the account. */
    public static final FollowUp NAME_HOLDER = new FollowUp(
            "name-holder",
            1,
            "Ask in whose name the account is and how the person is connected with the holder; joint accounts, accounts"
                    + " of an own company and accounts of family are fine where the engagement allows them.");
    /** Who the other party is. */
    public static final FollowUp NAME_PARTY = new FollowUp(
            "name-party",
            1,
            "Ask what the other party is to the person: an own company, an agency, an employer of record or somebody"
                    + " else.");
    /** Which way of being paid suits. */
    public static final FollowUp CHOOSE_PAYOUT = new FollowUp(
            "choose-payout", 1, "Name the ways of being paid that the engagement offers, and ask which one suits.");
    /** Check the tax form. */
    public static final FollowUp RENEW_TAX_FORM = new FollowUp(
            "renew-tax-form",
            1,
            "Ask the person to check the tax form and to sign a new one if anything on it is out of date.");
    /** Agree on when money is due. */
    public static final FollowUp AGREE_SCHEDULE =
            new FollowUp("agree-schedule", 1, "Agree in writing on when money is due, in steps that suit both sides.");
    /** Confirm a change of payout details. */
    public static final FollowUp CONFIRM_CHANGE = new FollowUp(
            "confirm-change",
            2,
            "Confirm the new payout details with the person through a channel that was on file before the change.");
    /** Offer another way to show the account. */
    public static final FollowUp OFFER_ALTERNATIVE = new FollowUp(
            "offer-alternative",
            2,
            "Offer other ways to show who holds the account: an account confirmation downloaded from the institution, a"
                    + " small transfer read back, or a comparison run by the institution.");
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
            2,
            "Ask whether places where the person lived, studied, worked or has other ties are missing from the history;"
                    + " no reason is needed.");
    /** Which languages the person works in. */
    public static final FollowUp WORKING_LANGUAGES =
            new FollowUp("working-languages", 1, "Ask: which languages do you work in?");
    /** Read the document again. */
    public static final FollowUp RESCAN_DOCUMENT = new FollowUp(
            "rescan-document",
            1,
            "Ask for a new picture of the document in good light, or compare what was typed with the document.");
    /** Which names the person uses. */
    public static final FollowUp CONFIRM_NAMES = new FollowUp(
            "confirm-names",
            1,
            "Ask which names the person uses or used, and where; no reason is needed, and a former name may be kept"
                    + " confidential.");
    /** Check a birth date. */
    public static final FollowUp CONFIRM_BIRTH_DATE = new FollowUp(
            "confirm-birth-date",
            1,
            "Ask the person to check the birth date as it was entered; records that state another one, or only a year,"
                    + " are common.");
    /** Check dates of study and work. */
    public static final FollowUp CONFIRM_DATES = new FollowUp(
            "confirm-dates",
            1,
            "Ask the person to check the dates, and whether study or work was part-time, online or remote.");
    /** Confirm contact details. */
    public static final FollowUp CONFIRM_CONTACT = new FollowUp(
            "confirm-contact",
            1,
            "Ask which contact details are current, and confirm them through one that was on file before.");
    /** Ask for another reference. */
    public static final FollowUp OTHER_REFERENCE =
            new FollowUp("other-reference", 1, "Ask for another reference, or for another way to reach this one.");
    /** What the employer is. */
    public static final FollowUp NAME_EMPLOYER = new FollowUp(
            "name-employer",
            1,
            "Ask under which name and in which register the employer can be found, and whether it was renamed or closed.");
    /** Reach an institution by another way. */
    public static final FollowUp INDEPENDENT_CONTACT = new FollowUp(
            "independent-contact",
            2,
            "Ask the institution again, through contact details that were found independently of the person.");
    /** Repeat a check of identity. */
    public static final FollowUp REPEAT_CHECK = new FollowUp(
            "repeat-check",
            2,
            "Offer to repeat the check, with other equipment, at another time, or with a person instead of a machine.");
    /** Evidence of work or study, of free choice. */
    public static final FollowUp HISTORY_EVIDENCE = new FollowUp(
            "history-evidence",
            3,
            "Ask for any evidence of the work or study that the person chooses: a contract, a pay slip, a certificate, a"
                    + " colleague to talk to.");
    /** Evidence of identity, of free choice. */
    public static final FollowUp IDENTITY_EVIDENCE = new FollowUp(
            "identity-evidence",
            3,
            "Ask for any further evidence of identity that the person chooses; no particular document is needed.");
    /** Meet. */
    public static final FollowUp MEET = new FollowUp(
            "meet",
            4,
            "Meet, in person or by video, with a colleague who took part in an earlier stage; the host bears the cost.");
    /** Where the person works from. */
    public static final FollowUp CONFIRM_WHEREABOUTS = new FollowUp(
            "confirm-whereabouts",
            1,
            "Ask from where the person works at present, whether they travel, and how they connect.");
    /** Which hours suit. */
    public static final FollowUp AGREE_HOURS =
            new FollowUp("agree-hours", 1, "Ask which hours suit the person, and write down what is agreed.");
    /** Which tools are needed. */
    public static final FollowUp REVIEW_TOOLS = new FollowUp(
            "review-tools",
            1,
            "Ask what the tool is used for, and remove or allow it together with whoever looks after devices.");
    /** Look at the device together. */
    public static final FollowUp CHECK_DEVICE = new FollowUp(
            "check-device", 3, "Look at the device together in a call: serial number, what is attached, who uses it.");
    /** Talk in a form that suits. */
    public static final FollowUp TALK =
            new FollowUp("talk", 1, "Talk about it in the form and at the time that suit the person.");
    /** Leave it to those who handle incidents. */
    public static final FollowUp INCIDENT_PROCEDURE = new FollowUp(
            "incident-procedure",
            5,
            "Hand it to whoever handles incidents, and ask counsel before anything else is done.");
    /** How an account and its history came about. */
    public static final FollowUp ASK_ABOUT_ACCOUNT = new FollowUp(
            "ask-about-account",
            1,
            "Ask how the account and its history came about: an earlier account, an import, an employer's account, a"
                    + " course, work that is not public.");
    /** How an account is used. */
    public static final FollowUp ASK_ABOUT_PROFILE = new FollowUp(
            "ask-about-profile",
            1,
            "Ask how the account is used and by whom, as with a tool, a team, an agency or family, and what changed;"
                    + " nobody needs to keep an account.");
    /** Which profiles are the person's. */
    public static final FollowUp CONFIRM_PROFILE = new FollowUp(
            "confirm-profile",
            1,
            "Ask which profiles are the person's and whether they are up to date; nobody needs to have one.");
    /** Show control of an account. */
    public static final FollowUp PROVE_ACCOUNT = new FollowUp(
            "prove-account",
            2,
            "Ask the person to show that they can sign in, for example by publishing a word that you agree on.");
    /** Go through own work together. */
    public static final FollowUp WALK_THROUGH = new FollowUp(
            "walk-through",
            2,
            "Go through a piece of work that the person chooses together, and ask why it was done that way.");
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
