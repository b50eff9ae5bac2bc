package dev.tallystick.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A street line and a unit line, taken apart: house number, street, units, boxes. Directionals, suffixes and secondary
 * unit designators after USPS Publication 28.
 */
final class StreetLine {

    private static final Pattern SEGMENTS = Pattern.compile("[,;\\n]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[a-z]|bis|ter|quater)?(?:[-/]\\d+[a-z]?)*");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");
    private static final Pattern UNIT = Pattern.compile("[a-z]?\\d+[a-z]?\\d*|[a-z]|\\d+-\\d+");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
    private static final Pattern BUILDING = Pattern.compile("house|building|bldg|chambers");
    private static final Pattern SIMPLE = Pattern.compile("[a-z]?\\d+[a-z]?");
    private static final String HASH = "#";
    private static final ImmutableSet<String> NUMBER_SUFFIXES = ImmutableSet.of("bis", "ter", "quater");
    private static final ImmutableSet<String> FLOOR_WORDS = ImmutableSet.of("floor", "fl");
    private static final ImmutableSet<String> UNIT_BEFORE_SLASH = ImmutableSet.of("AU", "NZ");

    /** How many stand before one unit, as in "Suite # 5". */
    private static final int MAX_DESIGNATORS = 3;

    /** Where the number comes before the street, so that one behind it belongs to the street: "Highway 9". */
    private static final ImmutableSet<String> NUMBER_FIRST = ImmutableSet.of(
            "US", "CA", "GB", "IE", "AU", "NZ", "IN", "ZA", "PR", "GU", "VI", "AS", "MP", "SG", "HK", "PH", "KE", "NG");

    /** Where "#" comes before a unit. */
    private static final ImmutableSet<String> HASH_IS_UNIT =
            ImmutableSet.of("US", "CA", "AU", "NZ", "PR", "GU", "VI", "AS", "MP", "SG", "PH");

    /** Where PMB stands for the private mailbox of a commercial mail receiving agency. */
    private static final ImmutableSet<String> PRIVATE_MAILBOX =
            ImmutableSet.of("", "US", "PR", "GU", "VI", "AS", "MP", "CA");

    private final String country;
    private final boolean isForces;
    private final List<Unit> units = new ArrayList<>();
    private @Nullable MailPoint mailPoint;
    private boolean privateMailbox;
    private boolean namesBuilding;
    private boolean isPostOfficeBox;
    private String number = "";
    private String street = "";

    private StreetLine(String country, boolean isForces) {
        this.country = country;
        this.isForces = isForces;
    }

    static StreetLine of(PostalAddress address) {
        StreetLine line =
                new StreetLine(address.country().map(Country::code).orElse(""), ForcesMail.isAddressed(address));
        address.street().ifPresent(line::readStreet);
        address.unit().ifPresent(line::readUnit);
        line.readMailPoint();
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

    /** Whether mail goes to a box of a post office and no building is stated. */
    boolean isPostOfficeBox() {
        return isPostOfficeBox;
    }

    /** The units without their designators, empty if there is none. */
    Optional<String> unit() {
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(units.stream().map(Unit::id).collect(Collectors.joining(" ")));
    }

    /** The units by which mail is told apart; a floor or one of several buildings is not enough. */
    ImmutableSet<Unit> unitKey() {
        boolean isEnough =
                units.stream().anyMatch(unit -> unit.kind() == Unit.Kind.UNIT || unit.kind() == Unit.Kind.MAILBOX);
        return isEnough ? ImmutableSet.copyOf(units) : ImmutableSet.of();
    }

    /** Whether both state one unit of a kind and the two are not one: "2b" is not "3b", while "2 rear" may be "2b". */
    boolean isClearlyOtherUnit(StreetLine other) {
        return Arrays.stream(Unit.Kind.values()).anyMatch(kind -> {
            List<String> ids = ids(kind);
            List<String> otherIds = other.ids(kind);
            return ids.size() == 1
                    && otherIds.size() == 1
                    && SIMPLE.matcher(ids.get(0)).matches()
                    && SIMPLE.matcher(otherIds.get(0)).matches()
                    && !ids.equals(otherIds);
        });
    }

    private List<String> ids(Unit.Kind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).map(Unit::id).toList();
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
        List<String> ids = new ArrayList<>();
        Unit.Kind kind = Unit.Kind.UNIT;
        for (String word : withoutMailPoint(PlaceText.words(text))) {
            Optional<Unit.Designator> found = Unit.designator(word);
            Matcher ordinal = ORDINAL.matcher(word);
            if (found.isPresent()) {
                Unit.Designator designator = found.get();
                boolean isBehind = designator.kind() == Unit.Kind.FLOOR && kind == Unit.Kind.UNIT && ids.size() == 1;
                addUnit(isBehind ? Unit.Kind.FLOOR : kind, ids);
                kind = isBehind ? Unit.Kind.UNIT : designator.kind();
                if (!designator.needsNumber()) {
                    ids.add(designator.standard());
                }
                notePrivateMailbox(designator);
            } else if (!word.equals(HASH)) {
                ids.add(ordinal.matches() ? ordinal.group(1) : word);
            }
        }
        addUnit(kind, ids);
    }

    private void addUnit(Unit.Kind kind, List<String> ids) {
        if (!ids.isEmpty()) {
            units.add(new Unit(kind, String.join("", ids)));
            ids.clear();
        }
    }

    private void notePrivateMailbox(Unit.Designator designator) {
        privateMailbox |= designator.kind() == Unit.Kind.MAILBOX && PRIVATE_MAILBOX.contains(country);
    }

    private void readStreet(String text) {
        List<List<String>> written = segments(text).stream()
                .map(this::withoutMailPoint)
                .filter(words -> !words.isEmpty())
                .toList();
        long numbered = written.stream().filter(StreetLine::hasNumber).count();
        List<List<String>> segments = new ArrayList<>();
        for (List<String> segment : written) {
            boolean isOwnLine = numbered > (hasNumber(segment) ? 1 : 0);
            List<String> words = withoutUnits(segment, isOwnLine);
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
            street = StreetWords.street(all, country);
        }
    }

    /** The words between commas; "Box 12" belongs to what is before it. */
    private static List<List<String>> segments(String text) {
        List<List<String>> segments = new ArrayList<>();
        for (String segment : Splitter.on(SEGMENTS).split(PlaceText.folded(text))) {
            List<String> words = PlaceText.foldedWords(segment);
            if (!segments.isEmpty() && words.size() > 1 && words.get(0).equals("box")) {
                segments.get(segments.size() - 1).addAll(words);
            } else {
                segments.add(new ArrayList<>(words));
            }
        }
        return segments;
    }

    private List<String> withoutMailPoint(List<String> words) {
        Optional<MailPoint> found = mailPoint == null ? MailPoint.find(words, country, isForces) : Optional.empty();
        if (found.isEmpty()) {
            return words;
        }
        mailPoint = found.get();
        return Stream.concat(
                        words.subList(0, mailPoint.start()).stream(),
                        words.subList(mailPoint.end(), words.size()).stream())
                .toList();
    }

    /** A box beside a house number is a part of the house; without one it takes the place of the street. */
    private void readMailPoint() {
        MailPoint point = mailPoint;
        if (point == null) {
            return;
        }
        if (number.isEmpty() || street.isEmpty()) {
            number = point.number();
            street = point.street();
            namesBuilding = false;
            isPostOfficeBox = point.kind() == MailPoint.Kind.BOX;
        } else if (point.kind() == MailPoint.Kind.BOX && !point.number().isEmpty()) {
            units.add(new Unit(Unit.Kind.MAILBOX, "box" + point.number()));
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
            boolean isSuffixed = last > 0 && NUMBER_SUFFIXES.contains(words.get(1));
            List<String> rest = words.subList(isSuffixed ? 2 : 1, last + 1);
            if (rest.isEmpty()) {
                rest = index > 0
                        ? segments.get(index - 1)
                        : index + 1 < segments.size() ? segments.get(index + 1) : rest;
            }
            setNumber(words.get(0) + (isSuffixed ? words.get(1) : ""));
            street = StreetWords.street(rest, country);
        } else if (last > 0 && isNumber(words.get(last)) && !NUMBER_FIRST.contains(country)) {
            setNumber(words.get(last));
            street = StreetWords.street(words.subList(0, last), country);
        }
    }

    /** In "135-21320" of Canada and "3/45" of Australia the unit comes first; elsewhere it follows the slash. */
    private void setNumber(String written) {
        int slash = written.indexOf('/');
        int hyphen = written.indexOf('-');
        boolean unitFirst = (country.equals("CA") && hyphen > 0) || (UNIT_BEFORE_SLASH.contains(country) && slash > 0);
        int cut = unitFirst ? Math.max(hyphen, slash) : slash;
        if (cut < 0) {
            number = written;
            return;
        }
        String before = written.substring(0, cut);
        String after = written.substring(cut + 1);
        number = unitFirst ? after : before;
        units.add(new Unit(Unit.Kind.UNIT, unitFirst ? before : after));
    }

    private List<String> withoutUnits(List<String> words, boolean isOwnLine) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Matcher ordinal = ORDINAL.matcher(word);
            int unitEnd = readDesignated(words, i, isOwnLine);
            if (unitEnd > i) {
                i = unitEnd - 1;
            } else if (ordinal.matches() && i + 1 < words.size() && FLOOR_WORDS.contains(words.get(i + 1))) {
                units.add(new Unit(Unit.Kind.FLOOR, ordinal.group(1)));
                i++;
            } else if (!word.equals(HASH)) {
                kept.add(word);
            }
        }
        return kept;
    }

    /** Reads a unit that begins with a designator; returns the end of its words, the start if there is none. */
    private int readDesignated(List<String> words, int start, boolean isOwnLine) {
        int id = start;
        Optional<Unit.Designator> named = Optional.empty();
        while (id < Math.min(words.size(), start + MAX_DESIGNATORS)
                && isDesignator(words.get(id), words, id, isOwnLine)) {
            Optional<Unit.Designator> designator = Unit.designator(words.get(id));
            boolean isMailbox = designator.map(Unit.Designator::kind).equals(Optional.of(Unit.Kind.MAILBOX));
            named = named.isEmpty() || isMailbox ? designator : named;
            id++;
        }
        if (id == start) {
            return start;
        }
        boolean needsNumber = named.map(Unit.Designator::needsNumber).orElse(true);
        String standing = needsNumber ? "" : named.orElseThrow().standard();
        Unit.Kind kind = named.map(Unit.Designator::kind).orElse(Unit.Kind.UNIT);
        if (id < words.size() && UNIT.matcher(words.get(id)).matches()) {
            named.ifPresent(this::notePrivateMailbox);
            units.add(new Unit(kind, standing + words.get(id)));
            return id + 1;
        }
        if (!needsNumber && id == words.size()) {
            units.add(new Unit(kind, standing));
            return id;
        }
        return start;
    }

    /** Whether a word stands for a unit here; one that is a word of street names as well only behind the street. */
    private boolean isDesignator(String word, List<String> words, int index, boolean isOwnLine) {
        if (word.equals(HASH)) {
            return HASH_IS_UNIT.contains(country);
        }
        Optional<Unit.Designator> designator = Unit.designator(word);
        if (designator.isEmpty() || !designator.get().isUsuallyStreet()) {
            return designator.isPresent();
        }
        return index == 0
                ? isOwnLine && words.size() <= 2
                : index > 1
                        && (StreetWords.isSuffixOrDirectional(words.get(index - 1)) || !isWord(words.get(index - 1)));
    }

    private static boolean isWord(String word) {
        return word.chars().noneMatch(Character::isDigit);
    }

    private static boolean hasNumber(List<String> words) {
        return words.stream().anyMatch(StreetLine::isNumber);
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }
}
