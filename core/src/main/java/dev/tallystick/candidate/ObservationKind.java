package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What was seen in an interview or at work. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record ObservationKind(String id) {

    /** The camera stayed off. */
    public static final ObservationKind CAMERA_OFF = new ObservationKind("camera-off");

    /** What was seen of place or time does not fit what was stated. */
    public static final ObservationKind PLACE_OR_TIME = new ObservationKind("place-or-time");

    /** A written rule of a test was broken. */
    public static final ObservationKind TEST_RULE_BROKEN = new ObservationKind("test-rule-broken");

    /** Another person than at an earlier stage took part. */
    public static final ObservationKind OTHER_PERSON = new ObservationKind("other-person");

    /** A fixed set of questions on residence and résumé, the same for everyone, was asked. */
    public static final ObservationKind FIXED_QUESTIONS = new ObservationKind("fixed-questions");

    /** A voluntary look outside or at surroundings was asked for. */
    public static final ObservationKind OUTSIDE_VIEW = new ObservationKind("outside-view");

    /** Several people work under one account. */
    public static final ObservationKind SEVERAL_OPERATORS = new ObservationKind("several-operators");

    /** An account that is not the person's own was used. */
    public static final ObservationKind OTHER_ACCOUNT = new ObservationKind("other-account");

    /** The person asked to go on under another account than before; to use one is {@link #OTHER_ACCOUNT}. */
    public static final ObservationKind OTHER_ACCOUNT_ASKED = new ObservationKind("other-account-asked");

    /** An account under another name was visible. */
    public static final ObservationKind ACCOUNT_VISIBLE = new ObservationKind("account-visible");

    /** The person could not be reached in agreed hours. */
    public static final ObservationKind UNREACHABLE = new ObservationKind("unreachable");

    /** The person wants to work on a device or system of their own. */
    public static final ObservationKind OWN_DEVICE_WANTED = new ObservationKind("own-device-wanted");

    /** Data or code was copied to a place that is not the host's. */
    public static final ObservationKind DATA_COPIED = new ObservationKind("data-copied");

    /**
     * It was threatened to publish or keep data or code unless money is paid. To tell authorities, courts or the press, or
     * to announce it, is no such threat.
     */
    public static final ObservationKind THREAT_TO_PUBLISH = new ObservationKind("threat-to-publish");

    /** The background was blurred or replaced. */
    public static final ObservationKind BACKGROUND_HIDDEN = new ObservationKind("background-hidden");

    /** There were long pauses before answers. */
    public static final ObservationKind PAUSES = new ObservationKind("pauses");

    /** Personal matters were left vague. */
    public static final ObservationKind VAGUE = new ObservationKind("vague");

    /** A biometric or drug test was declined. */
    public static final ObservationKind BIOMETRICS_DECLINED = new ObservationKind("biometrics-declined");

    /** It was asked to move the conversation off the platform before there was a contract. */
    public static final ObservationKind OFF_PLATFORM = new ObservationKind("off-platform");

    /** Many small contributions were made to public code for the sake of a count or badge. */
    public static final ObservationKind BADGE_CONTRIBUTIONS = new ObservationKind("badge-contributions");

    /** Public posts of the person ask for work. */
    public static final ObservationKind ASKS_FOR_WORK = new ObservationKind("asks-for-work");

    private static final ImmutableList<ObservationKind> KNOWN = ImmutableList.of(
            CAMERA_OFF,
            PLACE_OR_TIME,
            TEST_RULE_BROKEN,
            OTHER_PERSON,
            FIXED_QUESTIONS,
            OUTSIDE_VIEW,
            SEVERAL_OPERATORS,
            OTHER_ACCOUNT,
            OTHER_ACCOUNT_ASKED,
            ACCOUNT_VISIBLE,
            UNREACHABLE,
            OWN_DEVICE_WANTED,
            DATA_COPIED,
            THREAT_TO_PUBLISH,
            BACKGROUND_HIDDEN,
            PAUSES,
            VAGUE,
            BIOMETRICS_DECLINED,
            OFF_PLATFORM,
            BADGE_CONTRIBUTIONS,
            ASKS_FOR_WORK);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public ObservationKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static ObservationKind of(String id) {
        return new ObservationKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<ObservationKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
