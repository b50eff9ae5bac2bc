package dev.tallystick.testkit;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws a part of any kind: each field from its type, and fields that form an address from one place. */
final class PartGenerator {

    private static final ImmutableSet<String> PLACE_FIELDS =
            ImmutableSet.of("street", "unit", "locality", "region", "postalcode", "country");

    private final Draw draw;
    private final Palette palette;
    private final double dirt;
    private final FieldValues values;

    PartGenerator(Draw draw, Palette palette, double dirt) {
        this.draw = draw;
        this.palette = palette;
        this.dirt = dirt;
        this.values = new FieldValues(draw, palette, dirt);
    }

    <P extends Part> P part(PartKind<P> kind) {
        Part.Builder<P, ?> builder = kind.newBuilder();
        City city = palette.city(draw);
        String street = city.street(draw);
        for (Field<?> field : kind.fields()) {
            if (draw.chance(0.75)) {
                set(builder, field, city, street);
            }
        }
        if (builder instanceof ActivityRecord.Builder activity && draw.chance(0.6)) {
            activity.instants(instants());
        }
        if (builder instanceof CodeRepository.Builder repository && draw.chance(0.6)) {
            repository.commits(
                    Commits.of(draw, FootprintTexts.name(draw, palette), ContactTexts.mail(draw, palette), instants()));
        }
        if (draw.chance(0.8)) {
            builder.provenance(provenance());
        }
        while (draw.chance(0.15)) {
            builder.addVerification(verification());
        }
        return builder.build();
    }

    private <V> void set(Part.Builder<?, ?> builder, Field<V> field, City city, String street) {
        Optional<String> fromPlace = draw.chance(dirt) ? Optional.empty() : placeText(field.name(), city, street);
        builder.set(field, fromPlace.map(field.type()::parse).orElseGet(() -> values.value(field)));
    }

    /** What the address says for a field like {@code locality} or {@code printedLocality}; empty for another field. */
    private Optional<String> placeText(String field, City city, String street) {
        String name = field.toLowerCase(Locale.ROOT).replaceFirst("^printed", "");
        if (!PLACE_FIELDS.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (name) {
                    case "street" -> street;
                    case "unit" -> draw.of("4B", "Apt 12", "3. OG");
                    case "locality" -> city.locality();
                    case "region" -> city.region();
                    case "postalcode" -> city.postalCode();
                    default -> city.country().code();
                });
    }

    /** Mostly in the hours of some zone. */
    private List<Instant> instants() {
        Rhythm rhythm = Rhythm.usual(draw).moved(draw.between(0, 23));
        Instant from = draw.before(FieldValues.NOW, draw.chance(0.7) ? 90 : 1_500);
        return rhythm.instants(draw, from, FieldValues.NOW, draw.between(1, 200), at -> ZoneOffset.UTC);
    }

    private Provenance provenance() {
        Provenance provenance = Provenance.of(draw.of(Source.known()));
        if (draw.chance(0.8)) {
            provenance = provenance.at(draw.before(FieldValues.NOW, 120));
        }
        return draw.chance(0.3) ? provenance.named("application form") : provenance;
    }

    private Verification verification() {
        Verification.Builder verification = Verification.builder(
                        draw.of(VerificationMethod.known()), draw.of(VerificationOutcome.values()))
                .viaCandidate(draw.chance(0.3));
        if (draw.chance(0.7)) {
            verification.at(draw.before(FieldValues.NOW, 30));
        }
        if (draw.chance(0.5)) {
            verification.by("Front office");
        }
        return verification.build();
    }
}
