package dev.tallystick.kyc.domain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.net.IDN;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds domains that differ from given ones by one slip of the pen or by letters that look the same.
 *
 * <p>Look-alikes share the public suffix: organisations hold their name under many. Labels that differ by hyphens,
 * accents or a transcription of letters only ({@code muenchner-bank} and {@code münchner-bank}) are none, and short labels
 * only by letters that look the same. The time for one domain does not depend on how many are given, but for those that
 * look like it. Immutable and thread-safe.
 */
public final class LookAlikes {

    private static final int MIN_LABEL = 5;
    private static final String ENCODED = "xn--";

    /** Letters of other scripts, and figures, that most typefaces draw like a Latin small letter. */
    private static final ImmutableMap<Integer, String> SHAPES = shapes(
            "a\u0430\u03B1\u0251",
            "c\u0441\u03F2",
            "d\u0501",
            "e\u0435",
            "g\u0261",
            "h\u04BB",
            "i\u0456\u0131\u03B9",
            "j\u0458\u03F3",
            "k\u043A\u03BA",
            "l1\u04CF\u0142",
            "m\u043C",
            "n\u0578",
            "o0\u043E\u03BF\u0585",
            "p\u0440\u03C1",
            "q\u051B",
            "s\u0455",
            "t\u0442\u03C4",
            "u\u057D\u03C5",
            "v\u03BD\u0475",
            "w\u051D",
            "x\u0445\u03C7",
            "y\u0443\u03B3\u04AF",
            "z\u1D22");

    /** Letters with strokes, joined or without a dot, which people write with plain ones where these are missing. */
    private static final ImmutableMap<Integer, String> TRANSCRIBED = ImmutableMap.<Integer, String>builder()
            .put(0xDF, "ss")
            .put(0xE6, "a")
            .put(0xF0, "d")
            .put(0xF8, "o")
            .put(0xFE, "th")
            .put(0x111, "d")
            .put(0x131, "i")
            .put(0x142, "l")
            .put(0x153, "o")
            .buildOrThrow();

    private static final Pattern IGNORED = Pattern.compile("[\\p{M}-]+");
    /** A vowel with two dots or a ring is written with a second vowel behind it, or without anything. */
    private static final Pattern UMLAUTS = Pattern.compile("([aou])e|(?<=a)a");

    /** Of more domains that look like each other the first ones are enough. */
    private static final int MAX_ALIKE = 8;

    private final Map<String, List<DomainName>> bySkeleton = new HashMap<>();
    private final Map<String, List<DomainName>> byRest = new HashMap<>();

    /**
     * Prepares the domains to compare with.
     *
     * @param domains the given domains
     */
    public LookAlikes(Collection<DomainName> domains) {
        for (DomainName domain : domains) {
            add(bySkeleton, skeleton(domain), domain);
            rests(domain).forEach(rest -> add(byRest, rest, domain));
        }
    }

    private static void add(Map<String, List<DomainName>> byKey, String key, DomainName domain) {
        List<DomainName> alike = byKey.computeIfAbsent(key, absent -> new ArrayList<>());
        if (alike.size() < MAX_ALIKE) {
            alike.add(domain);
        }
    }

    /**
     * Returns the given domains from which a domain differs by letters that look the same only.
     *
     * @param domain the domain to look at
     * @return the other domains that are drawn like it
     */
    public Collection<DomainName> drawnAlike(DomainName domain) {
        return bySkeleton.getOrDefault(skeleton(domain), List.of()).stream()
                .filter(other -> !spelling(other).equals(spelling(domain)))
                .toList();
    }

    /**
     * Returns the given domains from which a domain differs by one letter put in, left out, changed or exchanged with its
     * neighbour.
     *
     * @param domain the domain to look at
     * @return the other domains that are one slip away
     */
    public Collection<DomainName> oneSlipAway(DomainName domain) {
        Set<DomainName> found = new HashSet<>();
        for (String rest : rests(domain)) {
            byRest.getOrDefault(rest, List.of()).stream()
                    .filter(other -> Spelling.isOneSlip(other.label(), domain.label()))
                    .filter(other -> !spelling(other).equals(spelling(domain)))
                    .forEach(found::add);
        }
        return found;
    }

    /** The label as one of several honest spellings of a name: without hyphens and accents, transcriptions undone. */
    private static String spelling(DomainName domain) {
        String plain = IGNORED.matcher(Normalizer.normalize(shown(domain), Normalizer.Form.NFD))
                .replaceAll("");
        StringBuilder spelling = new StringBuilder();
        plain.codePoints()
                .forEach(letter -> spelling.append(TRANSCRIBED.getOrDefault(letter, Character.toString(letter))));
        return UMLAUTS.matcher(spelling).replaceAll("$1");
    }

    private static String shown(DomainName domain) {
        String label = domain.label();
        return label.startsWith(ENCODED) ? IDN.toUnicode(label) : label;
    }

    /** The label, and the label without any one of its letters: one slip leaves at least one of them in common. */
    private static Set<String> rests(DomainName domain) {
        String label = domain.label();
        if (label.length() < MIN_LABEL) {
            return ImmutableSet.of();
        }
        Set<String> rests = new HashSet<>();
        rests.add(label + "." + domain.suffix());
        for (int i = 0; i < label.length(); i++) {
            rests.add(label.substring(0, i) + label.substring(i + 1) + "." + domain.suffix());
        }
        return rests;
    }

    static String skeleton(DomainName domain) {
        StringBuilder drawn = new StringBuilder();
        shown(domain)
                .codePoints()
                .forEach(character -> drawn.append(SHAPES.getOrDefault(character, Character.toString(character))));
        return drawn.toString().replace("rn", "m").replace("vv", "w") + "." + domain.suffix();
    }

    private static ImmutableMap<Integer, String> shapes(String... rows) {
        ImmutableMap.Builder<Integer, String> shapes = ImmutableMap.builder();
        for (String row : ImmutableList.copyOf(rows)) {
            row.codePoints().skip(1).forEach(character -> shapes.put(character, row.substring(0, 1)));
        }
        return shapes.buildOrThrow();
    }
}
