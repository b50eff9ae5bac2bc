package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeAuthor;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Photo;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.ProfileChangeKind;
import dev.tallystick.candidate.ScopeKind;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.name.NameGrade;
import dev.tallystick.name.PersonNames;
import dev.tallystick.place.Country;
import dev.tallystick.testkit.HonestCrowd;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lives that differ in nothing that a check may weigh get exactly the same weight. */
final class TwinsTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    /** People of many scripts, orders and lengths of name, each with somebody of the same family name and a stranger. */
    private static final List<Twin> TWINS = List.of(
            new Twin(name("Anna Berg", "Anna", "Berg"), "Tobias Berg", "Pablo Quintana"),
            new Twin(name("Wei Li", "Wei", "Li"), "Fang Li", "Junjie Zhang"),
            new Twin(name("Олександра Петрівна Коваль", "Олександра", "Коваль"), "Богдан Коваль", "Ярослав Дмитренко"),
            new Twin(name("فاطمة منصور", "فاطمة", "منصور"), "خالد منصور", "يوسف حداد"),
            new Twin(name("山田太郎", "太郎", "山田"), "山田花子", "佐藤健一"),
            new Twin(name("김서연", "서연", "김"), "김민준", "박지훈"),
            new Twin(name("नीलम शर्मा", "नीलम", "शर्मा"), "राजेश शर्मा", "विक्रम देशमुख"),
            new Twin(name("Nguyễn Thị Minh Khai", "Khai", "Nguyễn"), "Nguyễn Văn Hùng", "Phạm Quốc Bảo"),
            new Twin(
                    name("María José Carreño Quiñones", "María José", "Carreño Quiñones"),
                    "Andrés Carreño Quiñones",
                    "Tiago Magalhães"));

    /** A person with one name, who shares it with nobody. */
    private static final Twin MONONYM =
            new Twin(PersonName.builder().full("Suharto").role(NameRole.LEGAL).build(), "", "Pablo Quintana");

    private record Twin(PersonName name, String relative, String stranger) {

        String full() {
            return name.full().orElseThrow();
        }
    }

    /** Fields other than those of names in which the person or somebody else is named. */
    private static final Set<Field<?>> NAMED = Set.of(
            BankAccount.HOLDER,
            BankAccount.JOINT_HOLDERS,
            AccountEvidence.HOLDER,
            TaxForm.NAME,
            PaymentEvent.HOLDER,
            Counterparty.NAME,
            Counterparty.OFFICERS,
            IdentityDocument.HOLDER,
            IdentityCheck.SHOWN_NAME,
            Profile.DISPLAY_NAME,
            Photo.SHOWN_NAME,
            Observation.ACCOUNT_HOLDER,
            CodeAuthor.NAME,
            Delivery.RECEIVED_BY);

    private static final int LIVES = 5;

    private static final Screener SCREENER = Providers.screener(ScreeningPolicy.employment());

    @ParameterizedTest
    @MethodSource("lives")
    void anotherNameInAnyScriptChangesNothing(Candidate life) {
        KnownNames own = KnownNames.of(life.names());
        boolean namesRelatives = life.bankAccounts().stream()
                .flatMap(account -> account.holder().stream())
                .anyMatch(holder -> Relation.of(holder, own) == Relation.RELATIVE);
        Stream<Twin> twins = namesRelatives ? TWINS.stream() : Stream.concat(TWINS.stream(), Stream.of(MONONYM));
        assertAlike(twins.collect(Collectors.toMap(Twin::full, twin -> renamed(life, own, twin))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "DE", "AE", "JP", "BR"})
    void peopleWhoMovedFromAnyCountryAreTreatedAlike(String home) {
        assertAlike(countriesBut(home).collect(Collectors.toMap(Function.identity(), code -> moved(code, home))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "DE", "AE", "JP", "BR"})
    void aPassportThatNothingTiesToTheHistoryIsTreatedAlikeWhicheverCountryIssuedIt(String home) {
        assertAlike(countriesBut(home).collect(Collectors.toMap(Function.identity(), code -> untied(code, home))));
    }

    static Stream<Candidate> lives() {
        return HonestCrowd.populations().stream()
                .flatMap(population -> LongStream.range(0, LIVES).mapToObj(population::candidate));
    }

    private static void assertAlike(Map<String, Candidate> twins) {
        Map<String, String> verdicts = twins.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> verdict(entry.getValue())));
        assertThat(twins).hasSizeGreaterThan(2);
        assertThat(verdicts.values().stream().distinct())
                .as("outcome and weight by twin: %s", verdicts)
                .hasSize(1);
    }

    private static String verdict(Candidate candidate) {
        ScreeningReport report = SCREENER.screen(candidate, AS_OF);
        return report.outcome() + " " + report.weight().orElseThrow() + " "
                + report.findings().stream()
                        .map(finding -> finding.finding().type().id())
                        .sorted()
                        .toList();
    }

    /** Grew up and studied in one country, holds its passport, moved to another and has its permit. */
    private static Candidate moved(String from, String to) {
        return life(from, to)
                .add(residence(from).period(range("1992", "2016")).build())
                .add(Education.builder()
                        .country(Country.of(from))
                        .period(range("2010", "2014"))
                        .build())
                .add(IdentityDocument.builder()
                        .documentKind(DocumentKind.RESIDENCE_PERMIT)
                        .issuingCountry(Country.of(to))
                        .issuedOn(PartialDate.parse("2021-05-02"))
                        .build())
                .build();
    }

    /** Stated a full history, in which nothing has to do with the country of the passport. */
    private static Candidate untied(String passport, String home) {
        Candidate.Builder life = life(passport, home)
                .add(residence(home).period(range("1992", "2016")).build());
        for (ScopeKind kind : ScopeKind.known()) {
            life.add(HistoryScope.builder()
                    .asked(kind)
                    .period(range("1992", "2026"))
                    .build());
        }
        return life.build();
    }

    private static Candidate.Builder life(String passport, String home) {
        return Candidate.builder()
                .add(residence(home)
                        .period(new DateRange(Optional.of(PartialDate.parse("2016-09")), Optional.empty()))
                        .build())
                .add(IdentityDocument.builder()
                        .documentKind(DocumentKind.PASSPORT)
                        .issuingCountry(Country.of(passport))
                        .issuedOn(PartialDate.parse("2019-02-11"))
                        .build());
    }

    private static Address.Builder residence(String country) {
        return Address.builder().role(AddressRole.RESIDENCE).country(Country.of(country));
    }

    /** Who a name that stands somewhere belongs to, seen from the person. */
    private enum Relation {
        OWN,
        RELATIVE,
        STRANGER,
        ORGANISATION;

        static Relation of(String written, KnownNames own) {
            if (PersonNames.isOrganisation(written)) {
                return ORGANISATION;
            }
            if (own.isEmpty() || own.mayInclude(written) || written.contains(" & ") || written.contains(" and ")) {
                return OWN;
            }
            boolean isRelative = own.current()
                    .flatMap(PersonName::family)
                    .filter(family -> PersonNames.compare(family, written).grade() == NameGrade.PARTIAL)
                    .isPresent();
            return isRelative ? RELATIVE : STRANGER;
        }
    }

    /** The same life of somebody else: every name that stands somewhere keeps its relation to the person. */
    private static Candidate renamed(Candidate life, KnownNames own, Twin twin) {
        Candidate.Builder renamed = Candidate.builder().add(twin.name());
        for (PartKind<?> kind : Candidate.kinds()) {
            if (!kind.equals(PersonName.KIND)) {
                life.parts(kind).forEach(part -> renamed.add(renamed(part, own, twin)));
            }
        }
        return renamed.build();
    }

    private static Part renamed(Part part, KnownNames own, Twin twin) {
        Part.Builder<?, ?> renamed = part.kind().newBuilder();
        part.kind().fields().forEach(field -> copy(part, field, renamed, own, twin));
        part.provenance().ifPresent(renamed::provenance);
        part.verifications().forEach(renamed::addVerification);
        return renamed.build();
    }

    private static <V> void copy(Part part, Field<V> field, Part.Builder<?, ?> renamed, KnownNames own, Twin twin) {
        if (field.equals(IdentityDocument.ZONES)) {
            return; // a zone writes every name in Latin letters and is compared with the print beside it
        }
        if (field.equals(CodeRepository.COMMITS)) {
            List<Commit> commits = ((CodeRepository) part)
                    .commits().stream().map(each -> renamed(each, own, twin)).toList();
            renamed.set(CodeRepository.COMMITS, commits);
        } else if (NAMED.contains(field) || isChangedName(part, field)) {
            part.findText(field)
                    .ifPresent(written -> renamed.set(field, field.type().parse(name(written, own, twin))));
        } else {
            part.find(field).ifPresent(value -> renamed.set(field, value));
        }
    }

    private static boolean isChangedName(Part part, Field<?> field) {
        return part instanceof ProfileChange change
                && (field.equals(ProfileChange.BEFORE) || field.equals(ProfileChange.AFTER))
                && change.change().equals(Optional.of(ProfileChangeKind.DISPLAY_NAME));
    }

    private static Commit renamed(Commit commit, KnownNames own, Twin twin) {
        Commit.Builder renamed = Commit.builder(commit.id(), commit.authoredAt())
                .author(commitName(commit.authorName(), own, twin), commit.authorEmail())
                .committer(commitName(commit.committerName(), own, twin), commit.committerEmail());
        commit.committedAt().ifPresent(renamed::committedAt);
        commit.tree().ifPresent(renamed::tree);
        commit.pushedAt().ifPresent(renamed::pushedAt);
        return renamed.build();
    }

    /** A user name is nobody's name in any script. */
    private static String commitName(String written, KnownNames own, Twin twin) {
        return written.indexOf(' ') < 0 ? written : name(written, own, twin);
    }

    private static String name(String written, KnownNames own, Twin twin) {
        return switch (Relation.of(written, own)) {
            case OWN -> twin.full();
            case RELATIVE -> twin.relative();
            case STRANGER -> twin.stranger();
            case ORGANISATION -> written;
        };
    }

    private static PersonName name(String full, String given, String family) {
        return PersonName.builder()
                .full(full)
                .given(given)
                .family(family)
                .role(NameRole.LEGAL)
                .build();
    }

    private static DateRange range(String from, String to) {
        return new DateRange(Optional.of(PartialDate.parse(from)), Optional.of(PartialDate.parse(to)));
    }

    /** Returns all countries but one, and but the territories whose people hold its passport. */
    private static Stream<String> countriesBut(String home) {
        Set<String> territories = home.equals("US") ? Set.of("AS", "GU", "MP", "PR", "UM", "VI") : Set.of();
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> !code.equals(home) && !territories.contains(code));
    }
}
