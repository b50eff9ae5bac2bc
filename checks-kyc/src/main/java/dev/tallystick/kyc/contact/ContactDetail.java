package dev.tallystick.kyc.contact;

import dev.tallystick.candidate.ContactChannel;
import dev.tallystick.check.CheckContext;
import dev.tallystick.kyc.domain.Spelling;
import java.util.Locale;
import java.util.Optional;

/**
 * A number, address or account name that tells whether another one is the same in other words.
 *
 * @param text the detail in a form that can be compared letter by letter
 * @param key the same for what may be one detail
 * @param isNumber whether the text is the digits of a telephone number, with or without those before the national ones
 */
record ContactDetail(String text, String key, boolean isNumber) {

    /** How many letters or figures a slip changes at most. */
    private static final int SLIPS = 2;

    /** Digits of a number that are the same with and without calling code, trunk digit and area code. */
    private static final int LAST_DIGITS = 6;

    static ContactDetail of(ContactChannel channel, String written, CheckContext context) {
        if (channel.equals(ContactChannel.PHONE)) {
            String digits = PhoneNumbers.read(context, written, Optional.empty())
                    .e164()
                    .map(number -> number.substring(1))
                    .orElseGet(() -> digits(written));
            if (digits.length() >= LAST_DIGITS) {
                return new ContactDetail(digits, digits.substring(digits.length() - LAST_DIGITS), true);
            }
        }
        String text = (channel.equals(ContactChannel.EMAIL) ? MailAddress.find(written) : Optional.<MailAddress>empty())
                .map(MailAddress::mailbox)
                .orElseGet(() -> written.strip().toLowerCase(Locale.ROOT));
        return new ContactDetail(text, text, false);
    }

    boolean isSlipOf(ContactDetail other) {
        if (Spelling.isWithin(text, other.text, SLIPS)) {
            return true;
        }
        int length = Math.min(text.length(), other.text.length());
        return isNumber && other.isNumber && Spelling.isWithin(last(length), other.last(length), SLIPS);
    }

    private String last(int length) {
        return text.substring(text.length() - length);
    }

    /** The digits of a national number, without an extension. */
    private static String digits(String written) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < Math.min(written.length(), PhoneNumbers.MAX_LENGTH); i++) {
            char character = written.charAt(i);
            int digit = Character.digit(character, 10);
            if (digit >= 0) {
                digits.append(digit);
            } else if (digits.length() >= LAST_DIGITS
                    && (Character.isLetter(character) || ";,#".indexOf(character) >= 0)) {
                break;
            }
        }
        return digits.toString();
    }
}
