package dev.tallystick.json;

import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Weight;
import java.util.Arrays;
import java.util.Map;

/** The schema of a policy. */
final class PolicySchema {

    private PolicySchema() {}

    static Map<String, Object> schema() {
        Schema checkIds = Schema.list(Schema.text(Schema.DOTTED_ID_PATTERN));
        return Schema.document("policy", "Screening policy")
                .described("Which checks run at which moment, with which parameters and weights.")
                .may("$schema", Schema.type("string"))
                .may("schemaVersion", Schema.text(SchemaVersion.PATTERN).described("Version of this format."))
                .must("moment", moment().described("How far the hiring or engagement has come."))
                .may("disabledChecks", checkIds.described("Checks that do not run, by id."))
                .may(
                        "earliestMoments",
                        Schema.named(Schema.DOTTED_ID_PATTERN, moment())
                                .described("Moments from which checks run, by the id of the check."))
                .may(
                        "parameters",
                        Schema.named(
                                        Schema.DOTTED_ID_PATTERN,
                                        Schema.named(
                                                Schema.ID_PATTERN,
                                                Schema.integer(Integer.MIN_VALUE, Integer.MAX_VALUE)))
                                .described("Values by the id of the parameter, by the id of the check."))
                .may(
                        "weights",
                        Schema.named(Schema.DOTTED_ID_PATTERN, Schema.integer(0, Weight.MAX))
                                .described("Decibans by the id of the finding type."))
                .may(
                        "contextNotes",
                        Schema.list(Schema.text(Schema.DOTTED_ID_PATTERN))
                                .described("Context notes that are switched on, by id."))
                .may(
                        "neededAreas",
                        Schema.list(Schema.text(Schema.ID_PATTERN))
                                .described("Areas that must be covered for the outcome CONSISTENT."))
                .may(
                        "historySources",
                        Schema.list(Schema.type("string")
                                        .with(
                                                "enum",
                                                Arrays.stream(HistorySource.values())
                                                        .map(Words::of)
                                                        .toList()))
                                .described("Kinds of places by which history may explain; all if absent."))
                .may(
                        "reviewFrom",
                        Schema.integer(PolicyReader.LEAST_REVIEW_FROM, Integer.MAX_VALUE)
                                .described("Decibans from which one person looks; 20 if absent."))
                .may(
                        "escalateFrom",
                        Schema.integer(PolicyReader.LEAST_REVIEW_FROM, Integer.MAX_VALUE)
                                .described(
                                        "Decibans from which a second person looks; 40 if absent, not below reviewFrom."))
                .may("weightsShown", Schema.type("boolean").described("Whether reports show weights; true if absent."))
                .map();
    }

    static Schema moment() {
        return Schema.type("string")
                .with("enum", Moment.all().stream().map(Moment::id).toList());
    }
}
