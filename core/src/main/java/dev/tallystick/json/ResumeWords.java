package dev.tallystick.json;

import com.google.common.collect.ImmutableMap;
import dev.tallystick.candidate.AttendanceMode;
import dev.tallystick.candidate.Fluency;
import dev.tallystick.candidate.Network;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** Words without anything that joins several places or stands for a code. */
    private static final Pattern PLAIN_WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’. -]{2,}");

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

    static Optional<String> locality(String location) {
        boolean plain =
                PLAIN_WORDS.matcher(location).matches() && attendance(location).isEmpty();
        return plain ? Optional.of(location) : Optional.empty();
    }
}
