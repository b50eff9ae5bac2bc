package dev.tallystick.testkit;

import dev.tallystick.candidate.Commit;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Commits of one author, as generated candidates have them: as people make them, or as a program lays them down. */
final class Commits {

    private Commits() {}

    /** One for each instant; many are committed where and when they were written, some histories in one session. */
    static List<Commit> of(Draw draw, String name, String email, List<Instant> instants) {
        boolean isInOneSession = draw.chance(0.2);
        boolean isOnTheMinute = draw.chance(0.2);
        boolean hasCommonTrees = draw.chance(0.3);
        boolean isReceived = draw.chance(0.3);
        ZoneOffset offset = ZoneOffset.ofHours(draw.chance(0.5) ? 0 : draw.between(-9, 10));
        List<Commit> commits = new ArrayList<>(instants.size());
        for (Instant instant : instants) {
            Instant at = isOnTheMinute ? instant.minusSeconds(instant.getEpochSecond() % 60) : instant;
            Instant committed = isInOneSession ? FieldValues.NOW.minusSeconds(draw.between(1, 10_000)) : at;
            Commit.Builder commit = Commit.builder(draw.hash(), at.atOffset(offset))
                    .author(name, email)
                    .committer(name, email)
                    .committedAt(committed.atOffset(offset))
                    .tree(hasCommonTrees ? tree(commits.size()) : draw.hash());
            if (isReceived) {
                commit.pushedAt(committed.plusSeconds(draw.between(1, 100_000)));
            }
            commits.add(commit.build());
        }
        return commits;
    }

    /** The files of a template after so many steps. */
    static String tree(int step) {
        return "7e3a" + Integer.toString(100_000_000 + step) + "c0d";
    }

    static Commit one(Draw draw, String name, String email, Instant at) {
        return Commit.builder(draw.hash(), at.atOffset(ZoneOffset.UTC))
                .author(name, email)
                .committer(name, email)
                .committedAt(at.atOffset(ZoneOffset.UTC))
                .tree(draw.hash())
                .build();
    }
}
