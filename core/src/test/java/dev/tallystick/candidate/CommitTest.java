package dev.tallystick.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommitTest {

    private static final String ID = "0123456789abcdef0123456789abcdef01234567";
    private static final OffsetDateTime AT = OffsetDateTime.parse("2024-02-29T23:59:58+05:30");

    @Test
    void theLineOfALogIsReadAndWrittenBack() {
        String line = ID + "\tAda Sample\tada@example.org\t2024-02-29T23:59:58+05:30\tMerge bot\tbot@example.org\t"
                + "2024-03-01T00:00:00Z\t89abcdef\t2024-03-01T00:01:00Z";
        Commit commit = Commit.parse(line);
        assertThat(commit.id()).isEqualTo(ID);
        assertThat(commit.authorName()).isEqualTo("Ada Sample");
        assertThat(commit.authorEmail()).isEqualTo("ada@example.org");
        assertThat(commit.authoredAt()).isEqualTo(AT);
        assertThat(commit.authoredAt().getOffset().getId()).isEqualTo("+05:30");
        assertThat(commit.committerName()).isEqualTo("Merge bot");
        assertThat(commit.committerEmail()).isEqualTo("bot@example.org");
        assertThat(commit.committedAt()).contains(OffsetDateTime.parse("2024-03-01T00:00:00Z"));
        assertThat(commit.tree()).contains("89abcdef");
        assertThat(commit.pushedAt()).contains(Instant.parse("2024-03-01T00:01:00Z"));
        assertThat(commit.line()).isEqualTo(line);
    }

    @Test
    void columnsMayBeEmptyOrMissing() {
        Commit commit = Commit.parse(ID.toUpperCase(Locale.ROOT) + "\t\t\t2024-02-29T23:59:58+05:30");
        assertThat(commit).isEqualTo(Commit.builder(ID, AT).build());
        assertThat(commit.line()).isEqualTo(ID + "\t\t\t2024-02-29T23:59:58+05:30");
        assertThat(commit.committedAt()).isEmpty();
        assertThat(Commit.parse(ID + "\tA\ta@example.org\t2024-02-29T23:59:58+05:30\t\t\t\t89abcdef")
                        .tree())
                .contains("89abcdef");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456",
                "012345\tA\ta\t2024-02-29T23:59:58Z",
                "xyz0123456\tA\ta\t2024-02-29T23:59:58Z",
                "0123456\tA\ta\t2024-02-30T23:59:58Z",
                "0123456\tA\ta\t2024-02-29",
                "0123456\tA\ta\t+10000-01-01T00:00:00Z",
                "0123456\tA\ta\t+999999999-12-31T23:59:59-18:00",
                "0123456\tA\ta\t2024-02-29T23:59:58Z\tA\ta\tyesterday",
                "0123456\tA\ta\t2024-02-29T23:59:58Z\tA\ta\t\ttree",
                "0123456\tA\ta\t2024-02-29T23:59:58Z\tA\ta\t\t\t\tmore"
            })
    void otherLinesAreRejected(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> Commit.parse(line));
    }

    @Test
    void textsAreBoundedAndKeepTheirColumn() {
        assertThat(Commit.builder(ID, AT)
                        .author("Ada\tLine\nBreak", "a")
                        .build()
                        .authorName())
                .isEqualTo("Ada Line Break");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Commit.builder(ID, AT).author("a".repeat(Commit.MAX_TEXT + 1), ""))
                .withMessageContaining("1000");
    }

    @Test
    void textShowsNobody() {
        assertThat(Commit.builder(ID, AT)
                        .author("Ada", "ada@example.org")
                        .build()
                        .toString())
                .isEqualTo("Commit[" + ID + "]");
    }
}
