package dev.tallystick.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A street line and a unit line, taken apart: house number, street, unit, private mailbox. Directionals, suffixes and
 * secondary unit designators after USPS Publication 28.
 */
final class StreetLine {

    private static final Pattern SEGMENTS = Pattern.compile("[,;\\n]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[a-z]|bis|ter|quater)?(?:[-/]\\d+[a-z]?)*");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");
    private static final Pattern UNIT = Pattern.compile("[a-z]?\\d+[a-z]?\\d*|[a-z]|\\d+-\\d+");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
    private static final Pattern BUILDING = Pattern.compile("house|building|bldg|chambers");
    private static final String MAILBOX = "pmb";
    private static final String HASH = "#";

    private static final ImmutableSet<String> DESIGNATORS = ImmutableSet.of(
            "apt",
            "apartment",
            "suite",
            "ste",
            "unit",
            "flat",
            "room",
            "rm",
            "floor",
            "fl",
            "spc",
            "trlr",
            "lot",
            "dept",
            MAILBOX,
            HASH);

    /** Where the number comes before the street, so that one behind it belongs to the street: "Highway 9". */
    private static final ImmutableSet<String> NUMBER_FIRST = ImmutableSet.of(
            "US", "CA", "GB", "IE", "AU", "NZ", "IN", "ZA", "PR", "GU", "VI", "AS", "MP", "SG", "HK", "PH", "KE", "NG");

    /** Where "#" comes before a unit. */
    private static final ImmutableSet<String> HASH_IS_UNIT =
            ImmutableSet.of("US", "CA", "AU", "NZ", "PR", "GU", "VI", "AS", "MP", "SG", "PH");

    private static final Map<String, String> WORDS = ImmutableMap.<String, String>builder()
            .put("north", "n")
            .put("south", "s")
            .put("east", "e")
            .put("west", "w")
            .put("northeast", "ne")
            .put("northwest", "nw")
            .put("southeast", "se")
            .put("southwest", "sw")
            .put("alley", "aly")
            .put("av", "ave")
            .put("aven", "ave")
            .put("avenue", "ave")
            .put("avenida", "ave")
            .put("boulevard", "blvd")
            .put("boul", "blvd")
            .put("bd", "blvd")
            .put("bridge", "brg")
            .put("building", "bldg")
            .put("center", "ctr")
            .put("centre", "ctr")
            .put("circle", "cir")
            .put("close", "cl")
            .put("court", "ct")
            .put("cove", "cv")
            .put("crescent", "cres")
            .put("drive", "dr")
            .put("drv", "dr")
            .put("expressway", "expy")
            .put("fort", "ft")
            .put("freeway", "fwy")
            .put("gardens", "gdns")
            .put("heights", "hts")
            .put("highway", "hwy")
            .put("junction", "jct")
            .put("lane", "ln")
            .put("mount", "mt")
            .put("mountain", "mtn")
            .put("parkway", "pkwy")
            .put("pky", "pkwy")
            .put("place", "pl")
            .put("plaza", "plz")
            .put("point", "pt")
            .put("road", "rd")
            .put("route", "rte")
            .put("saint", "st")
            .put("square", "sq")
            .put("strasse", "str")
            .put("street", "st")
            .put("strt", "st")
            .put("terrace", "ter")
            .put("terr", "ter")
            .put("trail", "trl")
            .put("turnpike", "tpke")
            .put("valley", "vly")
            .put("wy", "way")
            .put("first", "1st")
            .put("second", "2nd")
            .put("third", "3rd")
            .put("fourth", "4th")
            .put("fifth", "5th")
            .put("sixth", "6th")
            .put("seventh", "7th")
            .put("eighth", "8th")
            .put("ninth", "9th")
            .put("tenth", "10th")
            .buildOrThrow();

    private final String country;
    private final List<String> units = new ArrayList<>();
    private boolean privateMailbox;
    private boolean namesBuilding;
    private String number = "";
    private String street = "";

    private StreetLine(String country) {
        this.country = country;
    }

    static StreetLine of(PostalAddress address) {
        StreetLine line = new StreetLine(address.country().map(Country::code).orElse(""));
        address.street().ifPresent(line::readStreet);
        address.unit().ifPresent(line::readUnit);
        return line;
    }

    /** The house number, empty if there is none. */
    String number() {
        return number;
    }

    /** The street without number and unit, empty if there is none. */
    String street() {
        return street;
    }

    /** Whether a building is named where there is no number. */
    boolean namesBuilding() {
        return namesBuilding;
    }

    boolean namesPrivateMailbox() {
        return privateMailbox;
    }

    Optional<String> unit() {
        return units.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", units));
    }

    /** Whether the two numbers have no house in common, read as ranges; false if either is written in another way. */
    boolean isClearlyOtherNumber(StreetLine other) {
        Matcher one = RANGE.matcher(number);
        Matcher two = RANGE.matcher(other.number);
        return one.matches() && two.matches() && (last(one) < first(two) || last(two) < first(one));
    }

    private static int first(Matcher range) {
        return Integer.parseInt(range.group(1));
    }

    private static int last(Matcher range) {
        return range.group(2) == null ? first(range) : Math.max(first(range), Integer.parseInt(range.group(2)));
    }

    private void readUnit(String text) {
        List<String> words = new ArrayList<>(PlaceText.words(text));
        privateMailbox |= words.contains(MAILBOX);
        words.removeAll(DESIGNATORS);
        if (!words.isEmpty()) {
            units.add(String.join(
                    "",
                    words.stream()
                            .map(word -> ORDINAL.matcher(word).replaceFirst("$1"))
                            .toList()));
        }
    }

    private void readStreet(String text) {
        List<List<String>> segments = new ArrayList<>();
        for (String segment : Splitter.on(SEGMENTS).split(text)) {
            List<String> words = withoutUnits(PlaceText.words(segment));
            if (!words.isEmpty()) {
                segments.add(words);
            }
        }
        for (int i = 0; i < segments.size() && number.isEmpty(); i++) {
            readNumber(segments, i);
        }
        if (number.isEmpty()) {
            List<String> all = segments.stream().flatMap(List::stream).toList();
            namesBuilding = segments.size() > 1 || all.stream().anyMatch(BUILDING.asMatchPredicate());
            street = street(all);
        }
    }

    private void readNumber(List<List<String>> segments, int index) {
        List<String> words = segments.get(index);
        int last = words.size() - 1;
        if (words.get(0).equals("no") && last > 0) {
            words = words.subList(1, last + 1);
            last--;
        }
        if (isNumber(words.get(0))) {
            boolean isSuffixed = last > 0 && words.get(1).matches("bis|ter|quater");
            List<String> rest = words.subList(isSuffixed ? 2 : 1, last + 1);
            if (rest.isEmpty()) {
                rest = index > 0
                        ? segments.get(index - 1)
                        : index + 1 < segments.size() ? segments.get(index + 1) : rest;
            }
            setNumber(words.get(0) + (isSuffixed ? words.get(1) : ""));
            street = street(rest);
        } else if (last > 0 && isNumber(words.get(last)) && !NUMBER_FIRST.contains(country)) {
            setNumber(words.get(last));
            street = street(words.subList(0, last));
        } else if (words.size() == 3 && words.subList(0, 2).equals(List.of("po", "box"))) {
            number = words.get(2);
            street = "po box";
        }
    }

    /** In "135-21320" of Canada and "3/45" of Australia the unit comes first; elsewhere it follows the slash. */
    private void setNumber(String written) {
        int slash = written.indexOf('/');
        int hyphen = written.indexOf('-');
        boolean unitFirst = (country.equals("CA") && hyphen > 0) || (country.matches("AU|NZ") && slash > 0);
        int cut = unitFirst ? Math.max(hyphen, slash) : slash;
        if (cut < 0) {
            number = written;
            return;
        }
        String before = written.substring(0, cut);
        String after = written.substring(cut + 1);
        number = unitFirst ? after : before;
        units.add(unitFirst ? before : after);
    }

    private List<String> withoutUnits(List<String> words) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Matcher ordinal = ORDINAL.matcher(word);
            if (isDesignator(word)) {
                int id = i + 1;
                while (id < words.size() && isDesignator(words.get(id))) {
                    id++;
                }
                if (id < words.size() && UNIT.matcher(words.get(id)).matches()) {
                    privateMailbox |= words.subList(i, id).contains(MAILBOX);
                    units.add(words.get(id));
                    i = id;
                } else if (!word.equals(HASH)) {
                    kept.add(word);
                }
            } else if (ordinal.matches()
                    && i + 1 < words.size()
                    && words.get(i + 1).matches("floor|fl")) {
                units.add(ordinal.group(1));
                i++;
            } else if (!word.equals(HASH)) {
                kept.add(word);
            }
        }
        return kept;
    }

    private boolean isDesignator(String word) {
        return DESIGNATORS.contains(word) && (!word.equals(HASH) || HASH_IS_UNIT.contains(country));
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    private static String street(List<String> words) {
        return String.join(" ", words.stream().map(StreetLine::word).toList());
    }

    private static String word(String word) {
        String mapped = WORDS.getOrDefault(word, word);
        if (mapped.endsWith("strasse")) {
            mapped = mapped.substring(0, mapped.length() - "asse".length());
        }
        return WORDS.containsValue(mapped) ? mapped : PlaceText.withoutUmlauts(mapped);
    }
}
