package dev.tallystick.banking.payment;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceTable.Rejected;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads wallets and registrations from the remarks of the Specially Designated Nationals list: one entry per line, twelve
 * fields, {@code -0-} for none; remarks end after 1,000 characters and may go on in the file of comments.
 */
final class SdnFile {

    static final String ID = "ofac-sdn";
    static final String TITLE = "Specially Designated Nationals and Blocked Persons List (OFAC)";

    private static final int FIELDS = 12;
    private static final int REMARKS = 11;
    private static final int FULL = 1_000;
    private static final String NOTHING = "-0-";
    private static final Splitter STATEMENTS = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final CharMatcher END = CharMatcher.is('.');
    private static final CharMatcher EMPTY_LINE =
            CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).or(CharMatcher.is('\uFEFF'));
    private static final Pattern WALLET =
            Pattern.compile("(?:alt\\. )?Digital Currency Address - ([A-Z0-9]{2,12}) (\\S{20,200})");
    private static final Pattern NAMES_WALLET = Pattern.compile("(?:alt\\. )?Digital Currency Address\\b.*");
    private static final String KINDS = "(?:alt\\. )?(?:Registration Number|Registration ID"
            + "|Company Number|UK Company Number|Business Registration Number|Commercial Registry Number"
            + "|Unified Social Credit Code \\(USCC\\))";
    private static final Pattern REGISTRATION = Pattern.compile(KINDS + " ([^()]{2,60}) \\(([^()]{2,60})\\)");
    private static final Pattern NAMES_REGISTRATION = Pattern.compile(KINDS + "(?: .*)?");

    private final LocalDate asOf;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    private SdnFile(LocalDate asOf) {
        this.asOf = asOf;
    }

    static SdnFile read(LocalDate asOf, Reader sdn, Reader comments) {
        SdnFile file = new SdnFile(asOf);
        try {
            Map<String, String> overflow = file.overflow(new BufferedReader(comments));
            file.entries(new BufferedReader(sdn), overflow);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ID, e);
        }
    }

    /** Returns a row for each wallet and each registration. */
    List<Map<String, String>> rows() {
        return ImmutableList.copyOf(rows);
    }

    /** Returns lines that could not be read, in full or in part. */
    List<Rejected> rejected() {
        return ImmutableList.copyOf(rejected);
    }

    private Map<String, String> overflow(BufferedReader comments) throws IOException {
        Map<String, String> overflow = new HashMap<>();
        int number = 1;
        for (String line = comments.readLine(); line != null; line = comments.readLine(), number++) {
            Optional<List<String>> fields = fields(line);
            if (fields.isPresent() && fields.get().size() == 2) {
                overflow.merge(fields.get().get(0).strip(), fields.get().get(1), String::concat);
            } else if (!EMPTY_LINE.matchesAllOf(line)) {
                rejected.add(new Rejected(number, "a comment that is not of 2 fields"));
            }
        }
        return overflow;
    }

    private void entries(BufferedReader sdn, Map<String, String> overflow) throws IOException {
        int number = 1;
        for (String line = sdn.readLine(); line != null; line = sdn.readLine(), number++) {
            Optional<List<String>> fields = fields(line);
            if (fields.isPresent() && fields.get().size() == FIELDS) {
                entry(number, fields.get(), overflow);
            } else if (!EMPTY_LINE.matchesAllOf(line)) {
                rejected.add(new Rejected(number, "an entry that is not of 12 fields"));
            }
        }
    }

    private void entry(int line, List<String> fields, Map<String, String> overflow) {
        String entry = fields.get(0).strip();
        String more = overflow.getOrDefault(entry, "");
        String remarks = fields.get(REMARKS);
        boolean isCut = remarks.length() >= FULL && more.isEmpty();
        List<String> statements = STATEMENTS.splitToList(remarks + more);
        for (int i = 0; i < statements.size(); i++) {
            boolean isLast = i == statements.size() - 1;
            statement(line, fields, END.trimTrailingFrom(statements.get(i)), isLast && isCut);
        }
        if (isCut) {
            rejected.add(new Rejected(line, "remarks that are cut off after 1,000 characters, without their rest"));
        }
    }

    /** Reads a wallet or registration; of one that is cut off an address may lack its end, while a bracket ends the other. */
    private void statement(int line, List<String> fields, String statement, boolean isCut) {
        Matcher wallet = WALLET.matcher(statement);
        Matcher registration = REGISTRATION.matcher(statement);
        boolean isOrganisation = fields.get(2).strip().equals(NOTHING);
        if (wallet.matches() && !isCut) {
            add(fields, DesignatedPayeeTable.WALLET, wallet.group(2), "asset", wallet.group(1));
        } else if (NAMES_WALLET.matcher(statement).matches()) {
            rejected.add(new Rejected(line, "a wallet whose address is missing or cut off"));
        } else if (isOrganisation && registration.matches()) {
            registration(line, fields, registration.group(1), registration.group(2));
        } else if (isOrganisation && NAMES_REGISTRATION.matcher(statement).matches()) {
            rejected.add(new Rejected(line, "a registration whose number or country is missing or cut off"));
        }
    }

    private void registration(int line, List<String> fields, String number, String countryName) {
        Optional<Country> country = CountryNames.find(countryName);
        if (country.isPresent()) {
            add(
                    fields,
                    DesignatedPayeeTable.NUMBER,
                    number,
                    DesignatedPayeeTable.COUNTRY,
                    country.get().code());
        } else {
            rejected.add(new Rejected(line, "a registration in a country that is not known by this name"));
        }
    }

    private void add(List<String> fields, String column, String value, String otherColumn, String other) {
        String name = fields.get(1).strip();
        rows.add(ImmutableMap.of(
                column,
                value,
                otherColumn,
                other,
                DesignatedPayees.NAME_COLUMN,
                name.isEmpty() ? "entry " + fields.get(0).strip() : name,
                "entry",
                fields.get(0),
                "programme",
                fields.get(3),
                "source_title",
                TITLE,
                "as_of",
                asOf.toString()));
    }

    /** Splits a line at commas outside quotes; empty if a quote is never closed. */
    private static Optional<List<String>> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && isQuoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return isQuoted ? Optional.empty() : Optional.of(fields);
    }
}
