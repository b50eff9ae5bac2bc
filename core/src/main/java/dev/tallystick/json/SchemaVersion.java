package dev.tallystick.json;

import java.util.regex.Pattern;

/** The version of the formats. A new minor version adds fields, a new major one may change them. */
final class SchemaVersion {

    static final String CURRENT = "1.0";
    static final String PATTERN = "^1\\.(0|[1-9]\\d{0,3})$";
    static final String EXPECTED = "schema version 1.0 or another one that begins with 1.";

    private static final Pattern SUPPORTED = Pattern.compile(PATTERN);

    private SchemaVersion() {}

    static boolean isSupported(String version) {
        return SUPPORTED.matcher(version).matches();
    }
}
