package dev.tallystick.social.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CommitMessageTest {

    @Test
    void leavesOutTypesTrailersAndLinesOfTools() {
        String message = """
                fix(import)!: stop when the disk is full

                This reverts commit 0123456789abcdef.
                The job went on and wrote half a file.

                Signed-off-by: Ann Example <ann@example.org>
                Change-Id: I0123456789
                """;
        assertThat(CommitMessage.proseOf(message).strip())
                .isEqualTo("stop when the disk is full\n\nThe job went on and wrote half a file.");
    }

    @Test
    void leavesOutTheWordsOfOthers() {
        assertThat(CommitMessage.proseOf("Merge pull request #7 from example/topic\n\nStop when the disk is full"))
                .isEmpty();
        assertThat(CommitMessage.proseOf("Stop when the disk is full\n\n(cherry picked from commit 0123456789abcdef)"))
                .isEmpty();
        assertThat(CommitMessage.proseOf("Take it over\n\n    Stop when the disk is full\n\tand tell why\n> or not")
                        .strip())
                .isEqualTo("Take it over");
    }

    @Test
    void readsAMessageThatALogIndents() {
        assertThat(CommitMessage.proseOf("    Stop when the disk is full\n\n    The job went on.\n")
                        .strip())
                .isEqualTo("Stop when the disk is full\n\nThe job went on.");
    }

    @Test
    void readsWhatMerelyBeginsLikeAMerge() {
        assertThat(CommitMessage.proseOf("Merge the two tables of prices into one")
                        .strip())
                .isEqualTo("Merge the two tables of prices into one");
    }

    @Test
    void isNotEnoughAsJargon() {
        assertThat(CommitMessage.isEnough(CommitMessage.proseOf("chore: bump deps")))
                .isFalse();
        assertThat(CommitMessage.isEnough(CommitMessage.proseOf("Merge branch 'main' into 'a-very-long-branch-name'")))
                .isFalse();
        assertThat(CommitMessage.isEnough(CommitMessage.proseOf(""))).isFalse();
    }

    @Test
    void isEnoughAsSentences() {
        assertThat(CommitMessage.isEnough(CommitMessage.proseOf(
                        "Die Rechnungsseite zeigt den Rabatt nun auch dann, wenn er erst nachträglich gewährt wurde.")))
                .isTrue();
        assertThat(CommitMessage.isEnough(CommitMessage.proseOf("修复导入任务在磁盘空间不足时停止的问题")))
                .isTrue();
    }

    @Test
    void readsALongMessageOnlyToItsBound() {
        assertThat(CommitMessage.proseOf("word ".repeat(200_000)).length()).isLessThanOrEqualTo(Prose.MAX_READ + 1);
    }
}
