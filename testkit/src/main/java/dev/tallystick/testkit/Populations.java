package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import java.util.function.Function;

/** The list of populations, by theme. */
final class Populations {

    static final ImmutableList<Population> ALL = ImmutableList.of(
            population("ordinary", "People with few moves and one country.", life -> {}),
            population(
                    "work-visa",
                    "Immigrants on a work visa: studies, homes and passport of another country.",
                    MigrationLives::workVisa),
            population("expats", "People who have lived in several countries for work.", MigrationLives::expats),
            population(
                    "nomads",
                    "People who travel while they work and declare most of their stays.",
                    MigrationLives::nomads),
            population(
                    "dual-citizens",
                    "People with a passport of a country where they never lived.",
                    MigrationLives::dualCitizens),
            population(
                    "refugees",
                    "People with a travel document and gaps in what they can declare.",
                    MigrationLives::refugees),
            population(
                    "family-abroad",
                    "People with family in a country drawn uniformly from all countries.",
                    MigrationLives::familyAbroad),
            population(
                    "living-anywhere",
                    "People who live in a country drawn uniformly from all countries.",
                    Populations::anyName,
                    draw -> draw.of(City.ONE_PER_COUNTRY),
                    MigrationLives::livingAnywhere),
            population(
                    "border-commuters",
                    "People who live on one side of a border and work on the other.",
                    Populations::anyName,
                    MigrationLives::borderTown,
                    MigrationLives::borderCommuters),
            population("students", "Students whose papers show the home of their parents.", MigrationLives::students),
            population(
                    "returnees",
                    "People who came back after years abroad, with a licence from there.",
                    MigrationLives::returnees),
            population("adoptees", "People with another birthplace and perhaps a former name.", NameLives::adoptees),
            population(
                    "changed-name",
                    "People who changed their name; some keep the former one to themselves.",
                    NameLives::changedName),
            population(
                    "mononyms",
                    "People with one name.",
                    draw -> NameStyle.ordered(draw, "M"),
                    Populations::mostlyUs,
                    NameLives::mononyms),
            population(
                    "family-name-first",
                    "People whose family name comes first.",
                    draw -> NameStyle.ordered(draw, "F"),
                    Populations::mostlyUs,
                    NameLives::familyNameFirst),
            population(
                    "double-surnames",
                    "People with two family names who often use one.",
                    draw -> NameStyle.ordered(draw, "D"),
                    Populations::mostlyUs,
                    NameLives::doubleSurnames),
            population("private-people", "People who give next to nothing.", HouseholdLives::privatePeople),
            population("protected-addresses", "People whose address is protected.", HouseholdLives::protectedAddresses),
            population("carers", "People who look after family in another household.", HouseholdLives::carers),
            population(
                    "partners-elsewhere",
                    "People with a partner in another region.",
                    HouseholdLives::partnersElsewhere),
            population("shared-homes", "People who share a flat or house.", HouseholdLives::sharedHomes),
            population(
                    "movers-before-the-offer",
                    "People who have just moved; papers show the home they left.",
                    HouseholdLives::moversBeforeTheOffer),
            population(
                    "movers-after-the-offer",
                    "People who move between offer and start; some tell late.",
                    HouseholdLives::moversAfterTheOffer),
            population(
                    "current-address-only",
                    "People who were asked for nothing but their current address.",
                    HouseholdLives::currentAddressOnly),
            population(
                    "pick-up-users", "People who collect deliveries at a pick-up point.", HouseholdLives::pickUpUsers),
            population(
                    "mailbox-users",
                    "People without a doorman, or on the road, who receive parcels at a rented mailbox.",
                    Populations::anyName,
                    draw -> draw.chance(0.6) ? Mailbox.town(draw) : mostlyUs(draw),
                    HouseholdLives::mailboxUsers),
            population("second-homes", "People with a second home.", HouseholdLives::secondHomes),
            population(
                    "neobank-users",
                    "People whose bank is an app with a sponsor bank behind it.",
                    MoneyLives::neobankUsers),
            population(
                    "prepaid-users",
                    "People who are paid onto a prepaid card or have no account.",
                    MoneyLives::prepaidUsers),
            population(
                    "payout-service-users",
                    "People who receive money by a payout service.",
                    MoneyLives::payoutServiceUsers),
            population(
                    "sloppy-bank-names",
                    "People who write the name of their bank as they say it.",
                    MoneyLives::sloppyBankNames),
            population("accounts-abroad", "People with an account in another country.", MoneyLives::accountsAbroad),
            population(
                    "heritage-speakers",
                    "People who grew up with a language beside the one they work in.",
                    LanguageLives::heritageSpeakers),
            population("bilingual-families", "People who live in two languages.", LanguageLives::bilingualFamilies),
            population(
                    "short-and-mixed-writers",
                    "People who write short, technical or mixed texts.",
                    LanguageLives::shortAndMixedWriters),
            population(
                    "language-learners",
                    "People whose machine speaks their mother tongue.",
                    LanguageLives::languageLearners),
            population(
                    "unlisted-mother-tongues",
                    "People who list the language of the job only.",
                    LanguageLives::unlistedMotherTongues));

    private Populations() {}

    private static City mostlyUs(Draw draw) {
        return draw.chance(0.6) ? draw.of(City.in("US")) : City.anywhere(draw);
    }

    private static NameStyle anyName(Draw draw) {
        return draw.of(NameStyle.ALL);
    }

    private static Population population(String id, String description, Consumer<Life> story) {
        return population(id, description, Populations::anyName, Populations::mostlyUs, story);
    }

    private static Population population(
            String id,
            String description,
            Function<Draw, NameStyle> names,
            Function<Draw, City> homes,
            Consumer<Life> story) {
        return Population.of(id, description, random -> {
            Draw draw = new Draw(random);
            Life life = new Life(draw, names.apply(draw), homes.apply(draw));
            story.accept(life);
            return life.finish();
        });
    }
}
