package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What an explanation speaks of. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record ExplanationKind(String id) {

    /** The person moved or is moving. */
    public static final ExplanationKind RELOCATION = new ExplanationKind("relocation");

    /** The person was travelling. */
    public static final ExplanationKind TRAVEL = new ExplanationKind("travel");

    /** Family, a partner or a housemate is involved. */
    public static final ExplanationKind HOUSEHOLD = new ExplanationKind("household");

    /** There is another tie with the place; no reason is asked. */
    public static final ExplanationKind TIE = new ExplanationKind("tie");

    /** The person uses or used another name. */
    public static final ExplanationKind NAME_USE = new ExplanationKind("name-use");

    /** The account is held with somebody else. */
    public static final ExplanationKind JOINT_ACCOUNT = new ExplanationKind("joint-account");

    /** A company of the person is involved. */
    public static final ExplanationKind OWN_COMPANY = new ExplanationKind("own-company");

    /** An agency or employer of record is involved. */
    public static final ExplanationKind AGENCY = new ExplanationKind("agency");

    /** Why the person has this kind of account. */
    public static final ExplanationKind ACCOUNT_USE = new ExplanationKind("account-use");

    /** Why payout details changed, or why money is split. */
    public static final ExplanationKind PAYOUT_CHANGE = new ExplanationKind("payout-change");

    /** How the person receives deliveries. */
    public static final ExplanationKind DELIVERY_ARRANGEMENT = new ExplanationKind("delivery-arrangement");

    /** Which languages the person lives and works in. */
    public static final ExplanationKind LANGUAGE_USE = new ExplanationKind("language-use");

    /** Why a document shows the address that it shows. */
    public static final ExplanationKind DOCUMENT_ADDRESS = new ExplanationKind("document-address");

    /** Why a document or record shows other data than expected, such as another birth date. */
    public static final ExplanationKind DOCUMENT_DATA = new ExplanationKind("document-data");

    /** Why contact details changed, or with whom they are shared. */
    public static final ExplanationKind CONTACT_USE = new ExplanationKind("contact-use");

    /** How dates of study, work and skills fit together. */
    public static final ExplanationKind CAREER_DATES = new ExplanationKind("career-dates");

    /** What became of an employer: renamed, taken over, closed, never in that register. */
    public static final ExplanationKind EMPLOYER = new ExplanationKind("employer");

    /** How the person connects: a virtual private network, a relay, a network of somebody else. */
    public static final ExplanationKind CONNECTION = new ExplanationKind("connection");

    /** Why a tool or device is used. */
    public static final ExplanationKind TOOL_USE = new ExplanationKind("tool-use");

    /** Why the person works at other hours. */
    public static final ExplanationKind WORKING_HOURS = new ExplanationKind("working-hours");

    /** Why a meeting or a camera does not suit; no reason is asked. */
    public static final ExplanationKind MEETING = new ExplanationKind("meeting");

    /** What became of an account and its code: an earlier account, an import, a shared account, another name. */
    public static final ExplanationKind ACCOUNT_HISTORY = new ExplanationKind("account-history");

    /** Why a photo is used, or stands beside another name. */
    public static final ExplanationKind PHOTO_USE = new ExplanationKind("photo-use");

    private static final ImmutableList<ExplanationKind> KNOWN = ImmutableList.of(
            RELOCATION,
            TRAVEL,
            HOUSEHOLD,
            TIE,
            NAME_USE,
            JOINT_ACCOUNT,
            OWN_COMPANY,
            AGENCY,
            ACCOUNT_USE,
            PAYOUT_CHANGE,
            DELIVERY_ARRANGEMENT,
            LANGUAGE_USE,
            DOCUMENT_ADDRESS,
            DOCUMENT_DATA,
            CONTACT_USE,
            CAREER_DATES,
            EMPLOYER,
            CONNECTION,
            TOOL_USE,
            WORKING_HOURS,
            MEETING,
            ACCOUNT_HISTORY,
            PHOTO_USE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public ExplanationKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static ExplanationKind of(String id) {
        return new ExplanationKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<ExplanationKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
