package dev.tallystick.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.AttendanceMode;
import dev.tallystick.candidate.Fluency;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.StudyLevel;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Free words of résumés that stand for words of this project. What is not listed stands for nothing. */
final class ResumeWords {

    /** The levels of the Interagency Language Roundtable as networks show them, of the CEFR, and everyday words. */
    private static final ImmutableMap<String, Fluency> FLUENCIES = ImmutableMap.<String, Fluency>builder()
            .put("native", Fluency.NATIVE)
            .put("native speaker", Fluency.NATIVE)
            .put("mother tongue", Fluency.NATIVE)
            .put("first language", Fluency.NATIVE)
            .put("native or bilingual", Fluency.NATIVE)
            .put("native or bilingual proficiency", Fluency.NATIVE)
            .put("fluent", Fluency.FLUENT)
            .put("full professional", Fluency.FLUENT)
            .put("full professional proficiency", Fluency.FLUENT)
            .put("c2", Fluency.FLUENT)
            .put("professional", Fluency.PROFESSIONAL)
            .put("professional working", Fluency.PROFESSIONAL)
            .put("professional working proficiency", Fluency.PROFESSIONAL)
            .put("c1", Fluency.PROFESSIONAL)
            .put("b2", Fluency.PROFESSIONAL)
            .put("limited working", Fluency.LIMITED)
            .put("limited working proficiency", Fluency.LIMITED)
            .put("conversational", Fluency.LIMITED)
            .put("intermediate", Fluency.LIMITED)
            .put("b1", Fluency.LIMITED)
            .put("elementary", Fluency.ELEMENTARY)
            .put("elementary proficiency", Fluency.ELEMENTARY)
            .put("beginner", Fluency.ELEMENTARY)
            .put("basic", Fluency.ELEMENTARY)
            .put("a2", Fluency.ELEMENTARY)
            .put("a1", Fluency.ELEMENTARY)
            .build();

    private static final ImmutableMap<String, Network> NETWORKS = ImmutableMap.<String, Network>builder()
            .put("stackoverflow", Network.STACK_OVERFLOW)
            .put("twitter", Network.X)
            .put("x-twitter", Network.X)
            .put("twitter-x", Network.X)
            .put("linked-in", Network.LINKEDIN)
            .put("freelancer-com", Network.FREELANCER)
            .build();

    private static final ImmutableMap<String, AttendanceMode> ATTENDANCES = ImmutableMap.of(
            "remote", AttendanceMode.REMOTE,
            "hybrid", AttendanceMode.HYBRID,
            "on-site", AttendanceMode.ON_SITE,
            "onsite", AttendanceMode.ON_SITE);

    /** Words of which one in the name of a qualification tells its level. */
    private static final ImmutableMap<String, StudyLevel> LEVELS = ImmutableMap.<String, StudyLevel>builder()
            .put("bachelor", StudyLevel.BACHELOR)
            .put("bachelors", StudyLevel.BACHELOR)
            .put("bsc", StudyLevel.BACHELOR)
            .put("beng", StudyLevel.BACHELOR)
            .put("msc", StudyLevel.MASTER)
            .put("mba", StudyLevel.MASTER)
            .put("meng", StudyLevel.MASTER)
            .put("phd", StudyLevel.DOCTORATE)
            .put("doctorate", StudyLevel.DOCTORATE)
            .put("certificate", StudyLevel.COURSE)
            .put("bootcamp", StudyLevel.COURSE)
            .build();

    /** A degree, not a Scrum master, a webmaster or a master of a craft. */
    private static final Pattern MASTER =
            Pattern.compile("(?:(?:a|the|academic|degree|double|dual|european|executive|full"
                    + "|integrated|international|joint|of|part|postgraduate|professional|research|taught|time) )*"
                    + "masters?(?: (?:and|degree|in|of|program(?:me)?|studies|thesis) ?.*)?");

    /** Sites on which organisations and people have pages: a page there is no domain of an employer. */
    private static final ImmutableSet<String> PAGE_HOSTS = ImmutableSet.of(
            "about.me",
            "angel.co",
            "behance.net",
            "bitbucket.org",
            "crunchbase.com",
            "dribbble.com",
            "facebook.com",
            "fb.com",
            "fb.me",
            "fiverr.com",
            "freelancer.com",
            "github.com",
            "gitlab.com",
            "glassdoor.com",
            "goo.gl",
            "google.com",
            "indeed.com",
            "instagram.com",
            "kununu.com",
            "linkedin.com",
            "linktr.ee",
            "lnkd.in",
            "medium.com",
            "npmjs.com",
            "pinterest.com",
            "researchgate.net",
            "stackoverflow.com",
            "t.me",
            "tiktok.com",
            "twitter.com",
            "upwork.com",
            "vimeo.com",
            "vk.com",
            "weibo.com",
            "wellfound.com",
            "wikipedia.org",
            "x.com",
            "xing.com",
            "yelp.com",
            "youtube.com");

    /** Words without anything that joins several places or stands for a code. */
    private static final Pattern PLAIN_WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’. -]{2,}");

    private static final Pattern WEB_ADDRESS = Pattern.compile(
            "(?i)(?:https?://)?(?:www\\.)?([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+){1,9})(?::\\d*)?(?:/|([/?#].+))?");

    private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}]+").omitEmptyStrings();

    private ResumeWords() {}

    static Optional<Fluency> fluency(String words) {
        return Optional.ofNullable(FLUENCIES.get(words.strip().toLowerCase(Locale.ROOT)));
    }

    static Optional<Network> network(String name) {
        String word =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        Network known = NETWORKS.get(word);
        try {
            return Optional.of(known != null ? known : Network.of(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<AttendanceMode> attendance(String location) {
        return Optional.ofNullable(ATTENDANCES.get(location.toLowerCase(Locale.ROOT)));
    }

    /** The level of a qualification if its words tell exactly one: a master craftsman's certificate tells none. */
    static Optional<StudyLevel> level(String qualification) {
        String words = qualification.toLowerCase(Locale.ROOT).replaceAll("[.'’]", "");
        List<String> split = WORDS.splitToList(words);
        Stream<StudyLevel> master = Stream.empty();
        if (split.contains("master") || split.contains("masters")) {
            if (!MASTER.matcher(String.join(" ", split)).matches()) {
                return Optional.empty();
            }
            master = Stream.of(StudyLevel.MASTER);
        }
        List<StudyLevel> levels = Stream.concat(split.stream().map(LEVELS::get).filter(Objects::nonNull), master)
                .distinct()
                .toList();
        return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
    }

    /** The host of a web address, without a leading "www"; empty for a page on a site of others. */
    static Optional<String> domain(String url) {
        Matcher matcher = WEB_ADDRESS.matcher(url.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String host = matcher.group(1).toLowerCase(Locale.ROOT);
        boolean isPage = matcher.group(2) != null
                && PAGE_HOSTS.stream().anyMatch(site -> host.equals(site) || host.endsWith("." + site));
        return isPage ? Optional.empty() : Optional.of(host);
    }

    static Optional<String> locality(String location) {
        boolean plain =
                PLAIN_WORDS.matcher(location).matches() && attendance(location).isEmpty();
        return plain ? Optional.of(location) : Optional.empty();
    }
}
