package dev.tallystick.social.code;

import dev.tallystick.check.Fact;
import dev.tallystick.check.Reference;

/** Public sources of this package. */
final class References {

    static final Reference GIT_DATES =
            Reference.of("git-commit manual: commit information", "https://git-scm.com/docs/git-commit");
    static final Reference FAKE_ANALYZER = Reference.of(
            "gh-fake-analyzer: what a public account's history says of itself",
            "https://github.com/shortdoom/gh-fake-analyzer");

    static final Fact WORK_DATES = Fact.rule(
            "Git takes dates as they are given; dates that come about at work fall unevenly and are committed one by one.",
            GIT_DATES);

    private References() {}
}
