package dev.tallystick.place;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells addresses of armed forces and diplomatic missions by their fields. */
final class ForcesMail {

    private static final Pattern OFFICE =
            Pattern.compile("[AFD]\\.?P\\.?O\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OFFICE_AND_REGION =
            Pattern.compile("[AFD]\\.?P\\.?O\\b[., ]*A[AEP]\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("(?:US-)?A[AEP]|Armed Forces\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ZIP = Pattern.compile("(?:09\\d{3}|340\\d{2}|96[2-6]\\d{2})(?:[ -]?\\d{4})?");
    private static final Pattern BRITISH = Pattern.compile("BFPO\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BRITISH_CODE =
            Pattern.compile("BFPO ?\\d{1,4}|BF1 ?\\d[A-Z]{2}", Pattern.CASE_INSENSITIVE);

    private ForcesMail() {}

    /** A post office of the forces counts whatever the country: some write the one in which it stands. */
    static boolean isAddressed(PostalAddress address) {
        Optional<String> country = address.country().map(Country::code);
        boolean isOffice = is(OFFICE, address.locality());
        boolean isRegion = is(REGION, address.region());
        if (country.equals(Optional.of("US"))) {
            return isOffice || isRegion || is(ZIP, address.postalCode());
        }
        if (country.equals(Optional.of("GB"))) {
            return is(BRITISH, address.locality())
                    || is(BRITISH, address.street())
                    || is(BRITISH_CODE, address.postalCode());
        }
        return (isOffice && isRegion) || is(OFFICE_AND_REGION, address.locality());
    }

    private static boolean is(Pattern pattern, Optional<String> text) {
        return text.filter(written -> pattern.matcher(written).matches()).isPresent();
    }
}
