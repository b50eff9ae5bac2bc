package dev.tallystick.kyc.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.Deadline;
import dev.tallystick.kyc.identity.IdentityChecks;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ZonesTest {

    private static final String ZONE =
            "P<IRLFOSTER<<EDGAR<<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36IRL6411275<3204153<<<<<<<<<<<<<<<2";

    @Test
    void aZoneIsReadOncePerScreeningWhicheverCheckReadsIt() {
        CheckContext.Shared screening = screening();
        ZoneReading first = Zones.read(context(screening, 0), ZONE);

        assertThat(first.zone()).isPresent();
        assertThat(Zones.read(context(screening, 1), ZONE)).isSameAs(first);
        assertThat(Zones.read(context(screening(), 0), ZONE)).isNotSameAs(first);
        assertThat(Zones.read(context(screening, 0), "P<IRL").zone()).isEmpty();
    }

    private static CheckContext.Shared screening() {
        return CheckContext.shared(Candidate.builder().build(), Instant.parse("2026-11-01T00:00:00Z"), Deadline.none());
    }

    private static CheckContext context(CheckContext.Shared screening, int check) {
        CheckInfo info = IdentityChecks.all().get(check).info();
        return screening.forCheck(info, Set.of(), Map.of());
    }
}
