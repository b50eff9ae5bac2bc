package dev.tallystick.banking.payment;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Provenance;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Takes each claim once, whatever its spacing and case, and whatever the order of the candidate. */
final class Claims {

    private Claims() {}

    /** Returns of equal claims the verified one, then the one recorded first; ordered by what they say. */
    static <P extends Part> List<P> distinct(List<P> parts) {
        Map<String, P> byText = new TreeMap<>();
        parts.stream()
                .sorted(Comparator.comparing((P part) -> !part.isVerified())
                        .thenComparing(part ->
                                part.provenance().flatMap(Provenance::at).orElse(Instant.MIN))
                        .thenComparing(Claims::written))
                .forEach(part -> byText.putIfAbsent(fold(written(part)), part));
        return ImmutableList.copyOf(byText.values());
    }

    /** Returns a text without surrounding and repeated blanks, in lower case. */
    static String fold(String text) {
        return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ').toLowerCase(Locale.ROOT);
    }

    static String written(Part part) {
        return part.allText();
    }
}
