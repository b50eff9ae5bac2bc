package dev.tallystick.kyc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.check.CheckResult;
import dev.tallystick.testkit.CaseTable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No check fails where the times of the lives of all case tables are moved to the first and last of the calendar. */
final class EndsOfTimeTest {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    private static final Screener SCREENER = Screener.builder()
            .addProvider(KycChecks.create())
            .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
            .build();

    static Stream<Path> tables() throws IOException, URISyntaxException {
        Path directory =
                Path.of(KycChecksTest.class.getResource("contact").toURI()).getParent();
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".cases.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noCheckFails(Path table) {
        for (CaseTable.Case each : CaseTable.read(table)) {
            Candidate candidate = each.candidate();
            assertNoneFails(each.name(), moved(candidate, () -> false), LAST);
            assertNoneFails(each.name(), moved(candidate, () -> true), FIRST);
            assertNoneFails(each.name(), moved(candidate, alternating(false)), NOW);
            assertNoneFails(each.name(), moved(candidate, alternating(true)), NOW);
        }
    }

    private static void assertNoneFails(String name, Candidate candidate, Instant asOf) {
        assertThat(SCREENER.screen(candidate, asOf).checks())
                .as(name + ", as of " + asOf)
                .isNotEmpty()
                .allSatisfy(outcome ->
                        assertThat(outcome.status()).as(outcome.toString()).isNotEqualTo(CheckResult.Status.FAILED));
    }

    private static BooleanSupplier alternating(boolean first) {
        boolean[] next = {first};
        return () -> {
            next[0] = !next[0];
            return next[0];
        };
    }

    private static Candidate moved(Candidate candidate, BooleanSupplier toLast) {
        Candidate.Builder moved = Candidate.builder();
        candidate.parts().forEach(part -> moved.add(moved(part, toLast)));
        return moved.build();
    }

    private static Part moved(Part part, BooleanSupplier toLast) {
        Part.Builder<?, ?> moved = part.kind().newBuilder();
        part.kind().fields().forEach(field -> move(part, field, moved, toLast));
        part.provenance()
                .map(provenance -> provenance.at().isPresent() ? provenance.at(instant(toLast)) : provenance)
                .ifPresent(moved::provenance);
        part.verifications()
                .forEach(verification -> moved.addVerification(
                        verification.toBuilder().at(instant(toLast)).build()));
        return moved.build();
    }

    private static <V> void move(Part part, Field<V> field, Part.Builder<?, ?> moved, BooleanSupplier toLast) {
        part.find(field).ifPresent(value -> moved.set(field, moved(value, toLast)));
    }

    @SuppressWarnings("unchecked") // the class of a value stays
    private static <V> V moved(V value, BooleanSupplier toLast) {
        if (value instanceof Instant) {
            return (V) instant(toLast);
        }
        if (value instanceof PartialDate date) {
            return (V) date(date, toLast);
        }
        if (value instanceof DateRange range) {
            return (V) new DateRange(
                    range.from().map(from -> date(from, toLast)), range.to().map(to -> date(to, toLast)));
        }
        return value;
    }

    private static Instant instant(BooleanSupplier toLast) {
        return toLast.getAsBoolean() ? LAST : FIRST;
    }

    /** A date of the same precision. */
    private static PartialDate date(PartialDate date, BooleanSupplier toLast) {
        boolean last = toLast.getAsBoolean();
        int month = last ? 12 : 1;
        int day = last ? 31 : 1;
        return new PartialDate(last ? 9999 : 1, date.month() == 0 ? 0 : month, date.day() == 0 ? 0 : day);
    }
}
