package dev.tallystick.kyc.contact;

import com.google.common.collect.ImmutableList;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.tallystick.candidate.LineType;
import dev.tallystick.place.Country;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the numbering plans say of a number. Immutable and thread-safe.
 *
 * <p>Two readings are equal if number and extension are. {@code toString} shows the calling code only.
 */
public final class PhoneReading {

    /** How far a number could be read. */
    public enum Validity {
        /** The plan assigns the range that the number belongs to. */
        VALID,
        /** The plan does not assign such a number. */
        INVALID,
        /** A national number without the country whose form it has. */
        NO_CALLING_CODE,
        /** No number, or a text that is too long. */
        UNREADABLE
    }

    /** Numbers that belong to an organisation or a service as a rule. */
    private static final LineType SHARED_COST = LineType.of("shared-cost");

    private static final LineType UNIVERSAL_ACCESS = LineType.of("universal-access");
    private static final LineType VOICEMAIL = LineType.of("voicemail");

    private static final int NORTH_AMERICA = 1;
    private static final int MAX_ZONES = 4;
    private static final String NO_REGION = "001";

    private final Validity validity;
    private final @Nullable PhoneNumber number;
    private final @Nullable String e164;

    private PhoneReading(Validity validity, @Nullable PhoneNumber number, @Nullable String e164) {
        this.validity = validity;
        this.number = number;
        this.e164 = e164;
    }

    static PhoneReading unread(Validity validity) {
        return new PhoneReading(validity, null, null);
    }

    static PhoneReading of(PhoneNumber number) {
        PhoneNumberUtil plans = PhoneNumbers.plans();
        Validity validity = plans.isValidNumber(number) ? Validity.VALID : Validity.INVALID;
        return new PhoneReading(validity, number, plans.format(number, PhoneNumberFormat.E164));
    }

    /**
     * Returns how far the number could be read.
     *
     * @return the validity
     */
    public Validity validity() {
        return validity;
    }

    /**
     * Tells whether the plan assigns the range that the number belongs to.
     *
     * @return true if so
     */
    public boolean isValid() {
        return validity == Validity.VALID;
    }

    /**
     * Returns the number in E.164 form.
     *
     * @return plus sign, calling code and national number without the extension; empty if it could not be read
     */
    public Optional<String> e164() {
        return Optional.ofNullable(e164);
    }

    /**
     * Returns the extension.
     *
     * @return digits, empty if there is none
     */
    public Optional<String> extension() {
        return Optional.ofNullable(number).map(PhoneNumber::getExtension).filter(text -> !text.isEmpty());
    }

    /**
     * Returns the calling code.
     *
     * @return one to three digits with a plus sign, such as {@code +351}; empty if the number could not be read
     */
    public Optional<String> callingCode() {
        return Optional.ofNullable(number).map(read -> "+" + read.getCountryCode());
    }

    /**
     * Returns the countries and territories that use the calling code, as a set: the digits behind the code are not held
     * against anybody.
     *
     * @return those of ISO 3166-1, ordered by code; none if the number could not be read, or if its code belongs to no
     *     country, as that of international freephone, networks and satellites
     */
    public List<Country> countries() {
        return number == null
                ? ImmutableList.of()
                : PhoneNumbers.plans().getRegionCodesForCountryCode(number.getCountryCode()).stream()
                        .filter(region -> !region.equals(NO_REGION))
                        .sorted()
                        .flatMap(region -> Country.find(region).stream())
                        .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the kind of line by the numbering plan.
     *
     * @return the kind; {@link LineType#UNKNOWN} for an invalid number, and where the plan does not separate mobile from
     *     fixed lines, as under {@code +1}
     */
    public LineType lineType() {
        if (number == null || !isValid()) {
            return LineType.UNKNOWN;
        }
        PhoneNumberType type = PhoneNumbers.plans().getNumberType(number);
        return switch (type) {
            case FIXED_LINE -> separated(LineType.FIXED_LINE);
            case MOBILE -> separated(LineType.MOBILE);
            case VOIP -> separated(LineType.VOIP);
            case TOLL_FREE -> LineType.TOLL_FREE;
            case PREMIUM_RATE -> LineType.PREMIUM;
            case PERSONAL_NUMBER -> LineType.PERSONAL;
            case PAGER -> LineType.PAGER;
            case SHARED_COST -> SHARED_COST;
            case UAN -> UNIVERSAL_ACCESS;
            case VOICEMAIL -> VOICEMAIL;
            case FIXED_LINE_OR_MOBILE, UNKNOWN -> LineType.UNKNOWN;
        };
    }

    /**
     * Returns where the number was first assigned, in words.
     *
     * @return a city, region or country in English; empty if nothing is known or the number is invalid
     */
    public Optional<String> area() {
        return Optional.ofNullable(number)
                .filter(read -> isValid())
                .map(read -> PhoneNumbers.places().getDescriptionForNumber(read, Locale.ENGLISH))
                .filter(text -> !text.isEmpty());
    }

    /**
     * Returns to whom the range of the number was first assigned. Never proof of who carries the number: numbers move
     * between carriers, and ranges are passed on.
     *
     * @return a company in English; empty if nothing is known, as of most fixed lines and under {@code +1}, or if the
     *     number is invalid
     */
    public Optional<String> carrier() {
        return Optional.ofNullable(number)
                .filter(read -> isValid())
                .map(read -> PhoneNumbers.carriers().getNameForValidNumber(read, Locale.ENGLISH))
                .filter(text -> !text.isEmpty());
    }

    /**
     * Returns the time zones of the area of the number.
     *
     * @return one to four zones; none if nothing is known, or if there are more: such a number may be anywhere
     */
    public List<ZoneId> zones() {
        if (number == null || !isValid()) {
            return ImmutableList.of();
        }
        List<ZoneId> zones = PhoneNumbers.zones().getTimeZonesForNumber(number).stream()
                .filter(id -> !id.equals(PhoneNumberToTimeZonesMapper.getUnknownTimeZone()))
                .flatMap(id -> zone(id).stream())
                .collect(ImmutableList.toImmutableList());
        return zones.size() > MAX_ZONES ? ImmutableList.of() : zones;
    }

    /** Whether the number belongs to one person or household of a country, as far as the plan tells. */
    boolean isOfSubscriber() {
        LineType type = lineType();
        return type.equals(LineType.FIXED_LINE) || type.equals(LineType.MOBILE) || type.equals(LineType.UNKNOWN);
    }

    private LineType separated(LineType type) {
        return number != null && number.getCountryCode() == NORTH_AMERICA ? LineType.UNKNOWN : type;
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            // Its table may name a zone that this JDK does not know yet.
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PhoneReading that
                && validity == that.validity
                && Objects.equals(e164, that.e164)
                && extension().equals(that.extension());
    }

    @Override
    public int hashCode() {
        return Objects.hash(validity, e164);
    }

    @Override
    public String toString() {
        return "PhoneReading[" + validity
                + callingCode().map(code -> ", " + code).orElse("") + "]";
    }
}
