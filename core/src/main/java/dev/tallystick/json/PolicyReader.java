package dev.tallystick.json;

import dev.tallystick.ScreeningPolicy;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.FieldType;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Area;
import dev.tallystick.check.Weight;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Decodes a policy. */
final class PolicyReader {

    static final int LEAST_REVIEW_FROM = 10;

    private static final FieldType<Moment> MOMENT = Engagement.MOMENT.type();

    private final Decoding decoding;

    PolicyReader(Decoding decoding) {
        this.decoding = decoding;
    }

    Optional<ScreeningPolicy> policy(Located root) {
        return decoding.members(root).map(this::policy);
    }

    private ScreeningPolicy policy(Members members) {
        members.header();
        // A missing moment is a problem, so that the policy made in its place is never returned.
        ScreeningPolicy.Builder policy =
                ScreeningPolicy.builder(members.requiredWord("moment", MOMENT::parse, FieldFormat.words(MOMENT))
                        .orElse(Moment.APPLICATION));
        each(members, "disabledChecks", Function.identity(), "the id of a check")
                .forEach(policy::disable);
        members.named("earliestMoments")
                .forEach((check, value) ->
                        decoding.value(value, MOMENT).ifPresent(moment -> policy.earliestMoment(check, moment)));
        members.named("parameters").forEach((check, values) -> parameters(policy, check, values));
        members.named("weights")
                .forEach((type, value) ->
                        decoding.integer(value, 0, Weight.MAX).ifPresent(decibans -> policy.weight(type, decibans)));
        each(members, "contextNotes", Function.identity(), "the id of a context note")
                .forEach(policy::contextNote);
        policy.neededAreas(
                each(members, "neededAreas", Area::new, "the id of an area").toArray(Area[]::new));
        if (members.find("historySources").isPresent()) {
            policy.historySources(historySources(members));
        }
        thresholds(policy, members);
        members.flag("weightsShown").ifPresent(policy::weightsShown);
        members.rejectOthers();
        return policy.build();
    }

    private void parameters(ScreeningPolicy.Builder policy, String check, Located values) {
        decoding.members(values)
                .ifPresent(members -> values.members()
                        .forEach((parameter, value) -> decoding.integer(value, Integer.MIN_VALUE, Integer.MAX_VALUE)
                                .ifPresent(number -> policy.parameter(check, parameter, number))));
    }

    private Set<HistorySource> historySources(Members members) {
        Set<HistorySource> sources = EnumSet.noneOf(HistorySource.class);
        sources.addAll(each(
                members,
                "historySources",
                word -> Words.parse(HistorySource.values(), word),
                "one of " + Words.all(HistorySource.values())));
        return sources;
    }

    private void thresholds(ScreeningPolicy.Builder policy, Members members) {
        int review = members.integer("reviewFrom", LEAST_REVIEW_FROM, Integer.MAX_VALUE)
                .orElse(ScreeningPolicy.DEFAULT_REVIEW_FROM);
        int escalate = members.integer("escalateFrom", LEAST_REVIEW_FROM, Integer.MAX_VALUE)
                .orElse(ScreeningPolicy.DEFAULT_ESCALATE_FROM);
        if (escalate < review) {
            members.find("escalateFrom")
                    .or(() -> members.find("reviewFrom"))
                    .ifPresent(value -> decoding.expected(
                            value,
                            "escalateFrom (" + ScreeningPolicy.DEFAULT_ESCALATE_FROM
                                    + " unless given) not below reviewFrom"));
        } else {
            policy.thresholds(review, escalate);
        }
    }

    private <V> List<V> each(Members members, String name, Function<String, V> parser, String what) {
        return members.items(name).stream()
                .flatMap(item -> decoding.word(item, parser, what).stream())
                .toList();
    }
}
