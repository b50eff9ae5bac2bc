package dev.tallystick.social.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.MessageCatalogue;
import dev.tallystick.check.NoteType;
import dev.tallystick.testkit.CheckTester;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class PlatformNotesCheckTest {

    @TestFactory
    Stream<DynamicTest> caseTable() {
        return CheckTester.of(new PlatformNotesCheck(), PlatformNotesCheckTest.class)
                .cases("platform-notes.cases.json");
    }

    @Test
    void aNoteTellsWhenAndByHowManyItWasSeen() {
        Observation.Builder seen = Observation.builder().observed(ObservationKind.ACCOUNT_VISIBLE);
        assertThat(message(seen.build()))
                .isEqualTo("An account under another name was visible on a shared screen, seen at a time that is not"
                        + " known; families share computers.");
        assertThat(message(seen.at(Instant.parse("2026-10-05T23:30:00Z")).build()))
                .contains("seen on 2026-10-05; families");
        assertThat(message(seen.observers(2).build())).contains("seen on 2026-10-05 by 2 people; families");
    }

    private static String message(Observation observation) {
        NoteType visible = new PlatformNotesCheck()
                .info().noteTypes().stream()
                        .filter(type -> type.id().equals("social.platform-notes.account-visible"))
                        .findFirst()
                        .orElseThrow();
        return Screener.builder()
                .addCheck(new PlatformNotesCheck())
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT)
                        .contextNote(visible.id())
                        .build())
                .build()
                .screen(Candidate.builder().add(observation).build(), Instant.parse("2026-11-01T00:00:00Z"))
                .notes()
                .get(0)
                .note()
                .message(MessageCatalogue.english(), Disclosure.MASKED);
    }

    @Test
    void givesContextAloneAndWeighsNothing() {
        PlatformNotesCheck check = new PlatformNotesCheck();
        assertThat(check.info().findingTypes()).isEmpty();
        assertThat(check.info().noteTypes())
                .hasSize(5)
                .extracting(NoteType::kind)
                .containsOnly(NoteType.Kind.CONTEXT);
    }
}
