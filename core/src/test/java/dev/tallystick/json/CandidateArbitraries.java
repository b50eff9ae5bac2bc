package dev.tallystick.json;

import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.FieldType;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Session;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Candidates with random valid values in every field of the metamodel. */
final class CandidateArbitraries {

    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());
    private static final List<String> TAGS = List.of("de", "zh-Hant", "pt-BR", "gsw", "es-419", "en-GB-oxendict");

    private static final List<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .sorted()
            .toList();

    private static final List<String> ZONES = List.of("UTC", "Europe/Lisbon", "Etc/GMT+3");

    private final Random random;
    private final Map<FieldType<?>, Supplier<String>> byType;

    private CandidateArbitraries(Random random) {
        this.random = random;
        this.byType = Map.of(
                Phone.COUNTRY.type(),
                () -> oneOf(COUNTRIES),
                BankAccount.CURRENCY.type(),
                () -> oneOf(CURRENCIES),
                LanguageSkill.LANGUAGE.type(),
                () -> oneOf(TAGS),
                FieldFormat.DATE,
                () -> date().toString(),
                FieldFormat.INSTANT,
                () -> instant().toString(),
                Session.POSITION.type(),
                () -> (random.nextInt(179) - 89) + "." + random.nextInt(999_999_999) + ",-0.000001",
                Engagement.HOURS_ZONE.type(),
                () -> oneOf(ZONES),
                ActivityRecord.INSTANTS.type(),
                () -> instant().toString(),
                CodeRepository.COMMITS.type(),
                () -> Integer.toHexString(0x1000_0000 + random.nextInt(0x1000_0000)) + "\tAda\tada@example.org\t"
                        + instant(),
                Education.SUBJECT.type(),
                this::text);
    }

    static Arbitrary<Candidate> candidates() {
        return Arbitraries.longs()
                .map(seed -> new CandidateArbitraries(new Random(seed)).candidate())
                .withoutEdgeCases();
    }

    private Candidate candidate() {
        Candidate.Builder candidate = Candidate.builder();
        if (random.nextBoolean()) {
            candidate.id(text());
        }
        for (PartKind<?> kind : Candidate.kinds()) {
            int parts = kind.isRepeatable() ? random.nextInt(4) : random.nextInt(2);
            for (int i = 0; i < parts; i++) {
                candidate.add(part(kind));
            }
        }
        return candidate.build();
    }

    private Part part(PartKind<?> kind) {
        Part.Builder<?, ?> part = kind.newBuilder();
        for (Field<?> field : kind.fields()) {
            if (random.nextInt(3) > 0) {
                set(part, field);
            }
        }
        if (random.nextBoolean()) {
            part.provenance(provenance());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            part.addVerification(verification());
        }
        return part.build();
    }

    private <V> void set(Part.Builder<?, ?> part, Field<V> field) {
        part.set(field, value(field.type()));
    }

    @SuppressWarnings("unchecked") // the shape of a type decides the class of its values
    private <V> V value(FieldType<V> type) {
        return switch (type.shape()) {
            case STRING -> type.parse(word(type));
            case INTEGER -> type.parse(Integer.toString(random.nextInt()));
            case BOOLEAN -> type.parse(Boolean.toString(random.nextBoolean()));
            case PERIOD -> (V) new DateRange(end(), end());
            case LIST -> {
                List<Object> all = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    all.addAll((List<?>) type.parse(word(type)));
                }
                yield (V) all;
            }
        };
    }

    private String word(FieldType<?> type) {
        if (!type.known().isEmpty()) {
            return oneOf(type.known());
        }
        if (type.shape() == FieldType.Shape.LIST && type.pattern().isEmpty()) {
            return text();
        }
        Supplier<String> words = byType.get(type);
        if (words == null) {
            throw new AssertionError("no values for the type: " + type + "; add it here");
        }
        return words.get();
    }

    private Optional<PartialDate> end() {
        return random.nextBoolean() ? Optional.of(date()) : Optional.empty();
    }

    private PartialDate date() {
        PartialDate day =
                PartialDate.of(LocalDate.of(1 + random.nextInt(9998), 1, 1).plusDays(random.nextInt(366)));
        return switch (random.nextInt(3)) {
            case 0 -> new PartialDate(day.year(), 0, 0);
            case 1 -> new PartialDate(day.year(), day.month(), 0);
            default -> day;
        };
    }

    private Instant instant() {
        return switch (random.nextInt(10)) {
            case 0 -> Instant.parse("9999-12-31T23:59:59.999999999Z");
            case 1 -> Instant.parse("0001-01-01T00:00:00Z");
            case 2 -> Instant.parse("0099-12-31T23:59:59.123456789Z");
            default -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
        };
    }

    private Provenance provenance() {
        Provenance provenance = Provenance.of(oneOf(Source.known()));
        provenance = random.nextBoolean() ? provenance.at(instant()) : provenance;
        return random.nextBoolean() ? provenance.named(text()) : provenance;
    }

    private Verification verification() {
        Verification.Builder verification = Verification.builder(
                        oneOf(VerificationMethod.known()), oneOf(List.of(VerificationOutcome.values())))
                .viaCandidate(random.nextBoolean());
        if (random.nextBoolean()) {
            verification.by(text());
        }
        if (random.nextBoolean()) {
            verification.at(instant());
        }
        return verification.build();
    }

    /** Text of any kind, with what JSON has to escape and what a locale may change. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(
                    oneOf(List.of("a", "İ", "ı", "\"", "\\", "/", "\n", "\t", "\0", "\u2028", "名", "😀", "\uD83D")));
        }
        return text.toString();
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
