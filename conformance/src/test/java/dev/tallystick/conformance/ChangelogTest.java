package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.NoteType;
import org.junit.jupiter.api.Test;

final class ChangelogTest {

    private final String changelog = Repository.read(Repository.root().resolve("CHANGELOG.md"));

    @Test
    void everyFindingTypeIsNamedWithItsWeight() {
        for (CheckInfo info : Providers.infos()) {
            for (FindingType type : info.findingTypes()) {
                String weight = type.weight().map(each -> " " + each.decibans()).orElse("");
                assertThat(changelog).contains("`" + type.id() + "`" + weight);
            }
        }
    }

    @Test
    void everyNoteTypeIsNamed() {
        assertThat(Providers.infos().stream().flatMap(info -> info.noteTypes().stream()))
                .extracting(NoteType::id)
                .allSatisfy(id -> assertThat(changelog).contains("`" + id + "`"));
    }
}
