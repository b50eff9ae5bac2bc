package dev.tallystick.social.activity;

import dev.tallystick.social.activity.OwnCommits.Own;
import dev.tallystick.social.commit.DateCounts;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Signs that dates were laid down by a program: one second or one minute of the hour, one distance, one number a day or no
 * day off, no bursts, or a single session. Any of them is enough not to judge what else the dates say.
 */
final class ProgramSigns {

    /** Fewer dates tell nothing. */
    private static final int MIN_DATES = 40;

    /** Whether there are bursts takes more. */
    private static final int MIN_FOR_BURSTS = 90;

    private static final int DAY = 86_400;
    private static final double SAME_SECOND = 0.25;
    private static final double SAME_MINUTE = 0.12;
    private static final double SAME_GAP = 0.12;
    private static final int MIN_GAPS = 25;
    private static final double SAME_NUMBER = 0.50;
    private static final int MIN_DAYS = 15;
    private static final int UNBROKEN_DAYS = 100;
    private static final int MIN_PAIRS = 36;
    private static final double SHORT_GAPS_OVER_CHANCE = 1.6;
    private static final double IN_SESSION = 0.75;
    private static final int SESSION = 2 * DAY;
    private static final int SESSION_SPAN = 90 * DAY;

    private ProgramSigns() {}

    /** Tells whether commits, in the order of their dates, show a sign. Dates of one second count once. */
    static boolean areShownBy(List<Own> commits) {
        DateCounts counts = count(commits);
        return counts.size() >= MIN_DATES
                && (isByTheClock(counts) || isUniform(counts) || isWithoutBursts(counts) || isOneSession(commits));
    }

    private static DateCounts count(List<Own> commits) {
        long[] authored = new long[commits.size()];
        int[] offset = new int[commits.size()];
        int size = 0;
        for (Own own : commits) {
            OffsetDateTime at = own.commit().authoredAt();
            long second = at.toEpochSecond();
            if (size == 0 || second != authored[size - 1]) {
                authored[size] = second;
                offset[size] = at.getOffset().getTotalSeconds();
                size++;
            }
        }
        return DateCounts.of(authored, offset, size);
    }

    private static boolean isByTheClock(DateCounts counts) {
        return Math.max(counts.atFullMinutes(), counts.atOneSecond()) >= SAME_SECOND * counts.size()
                || counts.atOneMinuteAndSecond() >= SAME_MINUTE * counts.size()
                || counts.equalGaps() >= SAME_GAP * Math.max(MIN_GAPS, counts.gaps());
    }

    private static boolean isUniform(DateCounts counts) {
        return counts.unbrokenDays() >= UNBROKEN_DAYS
                || (counts.days() >= MIN_DAYS && counts.daysWithUsualNumber() >= SAME_NUMBER * counts.days());
    }

    /** People save their work in bursts; draws at random follow each other closely only by chance. */
    private static boolean isWithoutBursts(DateCounts counts) {
        return counts.size() >= MIN_FOR_BURSTS
                && counts.pairs() >= MIN_PAIRS
                && counts.shortPairs() <= SHORT_GAPS_OVER_CHANCE * counts.shortPairsByChance(0);
    }

    /** Whether most were committed within two days, though their dates lie months apart. */
    private static boolean isOneSession(List<Own> commits) {
        long[] committed = commits.stream()
                .flatMap(own -> own.commit().committedAt().stream())
                .mapToLong(OffsetDateTime::toEpochSecond)
                .sorted()
                .toArray();
        int size = commits.size();
        int needed = (int) Math.ceil(IN_SESSION * size);
        long span = second(commits, size - 1 - size / 20) - second(commits, size / 20);
        for (int i = 0; i + needed <= committed.length; i++) {
            if (committed[i + needed - 1] - committed[i] <= SESSION) {
                return span >= SESSION_SPAN;
            }
        }
        return false;
    }

    private static long second(List<Own> commits, int index) {
        return commits.get(index).authoredAt().getEpochSecond();
    }
}
