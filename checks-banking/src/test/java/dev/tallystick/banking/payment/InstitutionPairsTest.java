package dev.tallystick.banking.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.PaymentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class InstitutionPairsTest {

    @Test
    void findsTheFirstTwoInstitutions() {
        List<PaymentEvent> events = events("Heron Bank", "", "HERON  bank", "Plover Credit Union", "Avocet Mutual");
        InstitutionPairs pairs = new InstitutionPairs(events);
        assertThat(pairs.firstDifferent(0, 5)).contains(new InstitutionPairs.Pair(events.get(0), events.get(3)));
        assertThat(pairs.firstDifferent(2, 4)).contains(new InstitutionPairs.Pair(events.get(2), events.get(3)));
        assertThat(pairs.firstDifferent(0, 3)).isEmpty();
        assertThat(pairs.hasUnnamed(0, 5)).isTrue();
        assertThat(pairs.hasUnnamed(2, 5)).isFalse();
    }

    @Test
    void comparesEachTwoNamesOnceHoweverManyEventsStateThem() {
        List<String> comparisons = new ArrayList<>();
        InstitutionPairs pairs = counting(comparisons, 3);
        for (int to = 1; to <= 10_000; to += 100) {
            assertThat(pairs.firstDifferent(0, to)).isEmpty();
        }
        assertThat(comparisons).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void readsFiftyNames() {
        List<String> comparisons = new ArrayList<>();
        assertThat(counting(comparisons, 10_000).firstDifferent(0, 10_000)).isEmpty();
        assertThat(comparisons).hasSize(50 * 49 / 2).doesNotHaveDuplicates();
    }

    private static InstitutionPairs counting(List<String> comparisons, int names) {
        String[] institutions = IntStream.range(0, 10_000)
                .mapToObj(i -> "Heron Bank " + i % names)
                .toArray(String[]::new);
        return new InstitutionPairs(events(institutions), (first, second) -> {
            comparisons.add(first + "|" + second);
            return false;
        });
    }

    private static List<PaymentEvent> events(String... institutions) {
        return Stream.of(institutions)
                .map(name -> PaymentEvent.builder().institution(name).build())
                .toList();
    }
}
