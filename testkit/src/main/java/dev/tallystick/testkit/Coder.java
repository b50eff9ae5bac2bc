package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Email;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How somebody commits. One machine in eight shows UTC, one in twenty the zone of a former home. Four in ten people code
 * in the evening. One commit in sixteen is made on the pages of the host, one in twenty-five is amended later.
 */
final class Coder {

    /** People who work on the same code. */
    static final ImmutableList<String> OTHERS = ImmutableList.of(
            "Nora Quist", "Piet Ansgar", "Ines Barlow", "Tomas Wrede", "Amal Serrin", "Ruta Kelm", "Joren Aske");

    private static final Rhythm EVENINGS = new Rhythm("310000000001112224689986", 0.6);

    private final Life life;
    private final Draw draw;
    private final String noreply;
    private final List<String> mails;
    private final Rhythm rhythm;
    private final Map<Integer, ZoneId> zones = new HashMap<>();
    private String name;
    private @Nullable ZoneId clock;

    Coder(Life life, String handle, String accountId) {
        this.life = life;
        this.draw = life.draw;
        this.noreply = accountId + "+" + handle + "@users.noreply.github.com";
        String home = life.parts(Email.KIND).stream()
                .flatMap(mail -> mail.address().stream())
                .filter(mail -> draw.chance(0.75))
                .findFirst()
                .orElse(handle + "@studio-example.com");
        this.mails = List.of(
                home,
                home,
                home,
                noreply,
                handle + "@" + draw.of(CareerFacts.EMPLOYERS).domain());
        this.rhythm = draw.chance(0.6) ? life.rhythm() : EVENINGS.moved(draw.between(-1, 1));
        String full = life.name.full().orElse(handle);
        this.name = draw.chance(0.8)
                ? full
                : draw.chance(0.6) ? handle : life.name.given().orElse(full);
        if (draw.chance(0.125)) {
            this.clock = ZoneOffset.UTC;
        } else if (draw.chance(0.05) && !life.formerHomes().isEmpty()) {
            this.clock = Whereabouts.zone(life.formerHomes().get(0).city());
        }
    }

    String name() {
        return name;
    }

    /** Git was told another name. */
    void isCalled(String other) {
        name = other;
    }

    /** The machine keeps the zone that it came with. */
    void keeps(ZoneId zone) {
        clock = zone;
    }

    /** What Git is told in a project: at home, at work, or the address that the host made. */
    String mail() {
        return draw.of(mails);
    }

    /** When work is done between two instants, in order. */
    List<Instant> work(Instant from, Instant to, int count) {
        return rhythm.instants(draw, from, to, count, this::zoneAt).stream()
                .sorted()
                .toList();
    }

    Commit.Builder commit(String mail, Instant at) {
        Commit.Builder commit = unsigned(at).author(name, mail);
        if (draw.chance(0.06)) {
            return commit.committer("GitHub", "noreply@github.com")
                    .committedAt(at.plusSeconds(draw.between(0, 2)).atOffset(ZoneOffset.UTC));
        }
        Instant committed = draw.chance(0.04) ? at.plusSeconds(draw.between(60, 200_000)) : at;
        return commit.committer(name, mail).committedAt(committed.atOffset(offsetAt(committed)));
    }

    /** Own work that the person finishes later. */
    Commit.Builder rebased(String mail, Instant written, Instant at) {
        return unsigned(written).author(name, mail).committer(name, mail).committedAt(at.atOffset(offsetAt(at)));
    }

    /** A patch of somebody else that the person takes over later. */
    Commit.Builder patch(String mail, Instant written, Instant at) {
        String author = draw.of(OTHERS);
        return rebased(mail, written, at).author(author, nickname(author) + "@patches-example.org");
    }

    private Commit.Builder unsigned(Instant at) {
        return Commit.builder(draw.hash(), at.atOffset(offsetAt(at))).tree(draw.hash());
    }

    static String nickname(String name) {
        return name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
    }

    private ZoneOffset offsetAt(Instant at) {
        ZoneId shown = clock;
        return (shown != null ? shown : zoneAt(at)).getRules().getOffset(at);
    }

    private ZoneId zoneAt(Instant at) {
        int year = at.atOffset(ZoneOffset.UTC).getYear();
        return year >= CareerFacts.THIS_YEAR
                ? life.workZoneAt(at)
                : zones.computeIfAbsent(year, each -> Whereabouts.zone(life.cityIn(each)));
    }
}
