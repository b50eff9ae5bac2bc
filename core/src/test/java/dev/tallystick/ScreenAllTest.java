package dev.tallystick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.PersonName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ScreenAllTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    private final Screener screener = Screener.builder()
            .addCheck(new ToyCheck())
            .policy(ScreeningPolicy.payroll())
            .build();

    @Test
    void reportsComeInTheOrderOfTheCandidates() {
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            List<String> ids = screener.screenAll(candidates(500), AS_OF, executor)
                    .map(report -> report.candidateId().orElseThrow())
                    .toList();
            assertThat(ids)
                    .isEqualTo(IntStream.range(0, 500).mapToObj(String::valueOf).toList());
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void candidatesAreReadAsReportsAreConsumed() {
        AtomicInteger read = new AtomicInteger();
        Stream<Candidate> endless = Stream.generate(
                () -> Candidate.builder().id("" + read.incrementAndGet()).build());

        List<Optional<String>> first = screener.screenAll(endless, AS_OF, Runnable::run)
                .limit(3)
                .map(ScreeningReport::candidateId)
                .toList();

        assertThat(first).containsExactly(Optional.of("1"), Optional.of("2"), Optional.of("3"));
        assertThat(read.get()).isLessThanOrEqualTo(3 + 4 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void closingTheReportsClosesTheCandidates() {
        AtomicBoolean closed = new AtomicBoolean();
        screener.screenAll(candidates(1).onClose(() -> closed.set(true)), AS_OF, Runnable::run)
                .close();

        assertThat(closed).isTrue();
    }

    @Test
    void aRejectedTaskFailsInItsTurn() {
        AtomicInteger accepted = new AtomicInteger();
        List<String> seen = new ArrayList<>();

        assertThatThrownBy(() -> screener.screenAll(candidates(5), AS_OF, task -> {
                            if (accepted.incrementAndGet() > 2) {
                                throw new RejectedExecutionException("full");
                            }
                            task.run();
                        })
                        .forEach(report -> seen.add(report.candidateId().orElseThrow())))
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(seen).containsExactly("0", "1");
    }

    @Test
    void aFaultOfTheHostReachesTheHost() {
        Stream<Candidate> candidates = Stream.of(Candidate.builder().build(), (Candidate) null);

        assertThatThrownBy(() ->
                        screener.screenAll(candidates, AS_OF, Runnable::run).toList())
                .isInstanceOf(NullPointerException.class);
    }

    private static Stream<Candidate> candidates(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Candidate.builder()
                        .id(String.valueOf(i))
                        .add(PersonName.builder().full("Ida Lund").build())
                        .add(BankAccount.builder().holder("Per Holm").build())
                        .build());
    }
}
