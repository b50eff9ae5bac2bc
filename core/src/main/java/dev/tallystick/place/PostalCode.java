package dev.tallystick.place;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postal code without its punctuation; of US ZIP codes the first five digits. */
record PostalCode(String country, String key) {

    /** How many leading characters the codes of one large city may differ after; elsewhere one. */
    private static final Map<String, Integer> AREA =
            ImmutableMap.of("US", 3, "AU", 2, "ES", 2, "FR", 2, "IN", 2, "IT", 2);

    private static final Pattern COUNTRY_PREFIX = Pattern.compile("^[A-Z]{1,3}[- ](?=\\d)");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern PLACEHOLDER = Pattern.compile("0*|9{4,}|X+|N/?A");
    private static final int MAX_LENGTH = 32;
    private static final int ZIP = 5;
    private static final int INWARD = 3;

    static Optional<PostalCode> of(PostalAddress address) {
        if (address.postalCode().filter(code -> code.length() <= MAX_LENGTH).isEmpty()
                || address.country().isEmpty()) {
            return Optional.empty();
        }
        String country = address.country().get().code();
        String text =
                PlaceText.digits(PlaceText.width(address.postalCode().get())).toUpperCase(Locale.ROOT);
        String key = PUNCTUATION
                .matcher(COUNTRY_PREFIX.matcher(text).replaceFirst(""))
                .replaceAll("");
        if (country.equals("US")) {
            key = key.length() == ZIP - 1 ? "0" + key : key.substring(0, Math.min(ZIP, key.length()));
        }
        return PLACEHOLDER.matcher(key).matches() ? Optional.empty() : Optional.of(new PostalCode(country, key));
    }

    /** Whether the two are so near that one name can only mean one town. */
    boolean isNear(PostalCode other) {
        if (country.equals("GB")) {
            return outward().equals(other.outward());
        }
        return shares(other, (Math.min(key.length(), other.key.length()) + 1) / 2);
    }

    /** Whether the two may lie in one large city. */
    boolean mayShareCity(PostalCode other) {
        if (country.equals("GB")) {
            return area().equals(other.area());
        }
        return shares(other, AREA.getOrDefault(country, 1));
    }

    private boolean shares(PostalCode other, int characters) {
        int compared = Math.min(characters, Math.min(key.length(), other.key.length()));
        return key.substring(0, compared).equals(other.key.substring(0, compared));
    }

    private String outward() {
        return key.length() > INWARD + 1 ? key.substring(0, key.length() - INWARD) : key;
    }

    private String area() {
        return key.replaceFirst("\\d.*", "");
    }
}
