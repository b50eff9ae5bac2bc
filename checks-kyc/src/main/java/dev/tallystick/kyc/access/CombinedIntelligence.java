package dev.tallystick.kyc.access;

import com.google.common.collect.ImmutableList;
import dev.tallystick.reference.ReferenceTable;
import java.net.InetAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several sources as one. */
final class CombinedIntelligence implements IpIntelligence {

    private final ImmutableList<IpIntelligence> sources;

    CombinedIntelligence(List<IpIntelligence> sources) {
        this.sources = ImmutableList.copyOf(sources);
    }

    @Override
    public Optional<IpFacts> find(InetAddress address) {
        List<IpFacts> found = new ArrayList<>();
        sources.forEach(source -> source.find(address).ifPresent(found::add));
        first(found, IpFacts::asn)
                .flatMap(IpFacts::asn)
                .ifPresent(asn -> sources.forEach(source -> source.findAsn(asn).ifPresent(found::add)));
        return merge(found);
    }

    @Override
    public Optional<IpFacts> findAsn(long asn) {
        return merge(
                sources.stream().flatMap(source -> source.findAsn(asn).stream()).toList());
    }

    @Override
    public List<ReferenceTable> tables() {
        return sources.stream().flatMap(source -> source.tables().stream()).collect(ImmutableList.toImmutableList());
    }

    private static Optional<IpFacts> merge(List<IpFacts> found) {
        if (found.size() <= 1) {
            return found.stream().findFirst();
        }
        IpFacts.Builder merged =
                IpFacts.builder(found.stream().map(IpFacts::source).distinct().collect(Collectors.joining("; ")));
        found.stream()
                .flatMap(facts -> facts.asOf().stream())
                .min(Comparator.<LocalDate>naturalOrder())
                .ifPresent(merged::asOf);
        found.stream()
                .filter(facts -> facts.country().isPresent() || facts.position().isPresent())
                .findFirst()
                .ifPresent(place -> {
                    place.country().ifPresent(merged::country);
                    place.region().ifPresent(merged::region);
                    place.locality().ifPresent(merged::locality);
                    place.position().ifPresent(merged::position);
                    place.accuracyKm().ifPresent(merged::accuracyKm);
                });
        first(found, IpFacts::asn).flatMap(IpFacts::asn).ifPresent(merged::asn);
        first(found, IpFacts::organisation).flatMap(IpFacts::organisation).ifPresent(merged::organisation);
        Stream.concat(
                        found.stream()
                                .filter(facts -> facts.connection()
                                        .filter(kind -> !SessionPlaces.SHOWS_PLACE.contains(kind))
                                        .isPresent()),
                        found.stream())
                .flatMap(facts -> facts.connection().stream())
                .findFirst()
                .ifPresent(merged::connection);
        return Optional.of(merged.build());
    }

    private static Optional<IpFacts> first(List<IpFacts> found, Function<IpFacts, Optional<?>> part) {
        return found.stream().filter(facts -> part.apply(facts).isPresent()).findFirst();
    }
}
