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
                    "joint-accounts",
                    "People paid into an account with their partner's name, or the partner's.",
                    PayeeLives::jointAccounts),
            population("own-companies", "People paid through their own company.", PayeeLives::ownCompanies),
            population(
                    "agency-workers",
                    "People paid through an agency, an umbrella company or an employer of record.",
                    PayeeLives::agencyWorkers),
            population("remitters", "People who send most of their pay to family.", PayeeLives::remitters),
            population(
                    "bank-closures",
                    "People whose bank closed their account, now and then two of them.",
                    PayeeLives::bankClosures),
            population("separations", "People who leave a joint account.", PayeeLives::separations),
            population(
                    "moved-to-the-partner",
                    "People who move their pay to an account of their partner.",
                    PayeeLives::accountsMovedToThePartner),
            population(
                    "withheld-pay",
                    "People part of whose pay is withheld by law or by an agreement on support.",
                    PayeeLives::withheldPay),
            population("represented", "People whose money somebody else looks after.", PayeeLives::represented),
            population(
                    "new-identity",
                    "People under protection who were given a new number.",
                    PayeeLives::newIdentityUnderProtection),
            population(
                    "account-name-forms",
                    "People whose bank and tax form write their name in other ways than they do.",
                    PayeeLives::accountNameForms),
            population(
                    "new-names",
                    "People with a new name whose account or tax form still has the former one.",
                    PayeeLives::newNames),
            population(
                    "multi-currency-users",
                    "People with accounts in several currencies and countries.",
                    PayeeLives::multiCurrencyUsers),
            population(
                    "crypto-workers",
                    "People in the crypto business, some of whom ask to be paid that way.",
                    PayeeLives::cryptoWorkers),
            population("split-savers", "People who split their pay over accounts.", PayeeLives::splitSavers),
            population(
                    "cash-poor-freelancers",
                    "Freelancers who cannot wait for the money.",
                    PayeeLives::cashPoorFreelancers),
            population("paper-shy", "People who cannot or do not want to hand in a bank paper.", PayeeLives::paperShy),
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
                    LanguageLives::unlistedMotherTongues),
            population(
                    "full-time-travellers",
                    "People who live on the road and have their domicile at a mailbox.",
                    Populations::anyName,
                    TravelLives::domicileTown,
                    TravelLives::fullTimeTravellers),
            population(
                    "military-families",
                    "Families of the forces with a post office box of the forces.",
                    Populations::anyName,
                    draw -> draw.of(City.in("US")),
                    TravelLives::militaryFamilies),
            population(
                    "registered-birth-dates",
                    "Refugees who were registered as born on 1 January.",
                    DocumentLives::registeredBirthDates),
            population(
                    "old-licences",
                    "People who have just moved and whose licence is that of the old home.",
                    DocumentLives::oldLicences),
            population(
                    "married-names",
                    "People some of whose papers show the name before the marriage.",
                    DocumentLives::marriedNames),
            population(
                    "names-unknown-to-the-authority",
                    "People whose new name the authority does not know yet.",
                    DocumentLives::namesUnknownToTheAuthority),
            population(
                    "confidential-names",
                    "People who keep a former name to themselves that papers still show.",
                    DocumentLives::namesKeptConfidential),
            population(
                    "transliterated-names",
                    "People whose name each authority spells in its own way.",
                    DocumentLives::transliteratedStyle,
                    Populations::mostlyUs,
                    DocumentLives::transliteratedNames),
            population("expired-papers", "People whose passport or licence has expired.", DocumentLives::expiredPapers),
            population("worn-papers", "People whose papers are hard to read.", DocumentLives::wornPapers),
            population(
                    "accommodations", "People with an accommodation at checks by video.", VendorLives::accommodations),
            population(
                    "second-attempts",
                    "People whom the camera did not recognise and a person did.",
                    VendorLives::secondAttempts),
            population(
                    "borrowed-pictures",
                    "People who show the picture of somebody else, or whose own is used by others.",
                    VendorLives::borrowedPictures),
            population(
                    "small-agencies",
                    "People whom an agency without accreditation looked into.",
                    VendorLives::smallAgencies),
            population("voip-users", "People whose number is not tied to a line.", ContactLives::voipUsers),
            population(
                    "relay-users",
                    "People who write from a relay or from a domain of their own.",
                    ContactLives::relayUsers),
            population("stolen-phones", "People whose telephone was stolen on the way.", ContactLives::stolenPhones),
            population(
                    "old-numbers",
                    "People who keep the number of the country that they left.",
                    ContactLives::oldNumbers),
            population(
                    "office-references", "People whose references sit in one office.", ContactLives::officeReferences),
            population(
                    "taken-by-others",
                    "People whose parcels a concierge, a neighbour or the family takes.",
                    DeliveryLives::takenByOthers),
            population(
                    "equipment-sent-on",
                    "People whose equipment went for repair, astray or along with them.",
                    DeliveryLives::sentOn),
            population(
                    "online-students-abroad",
                    "People who study at a university abroad without leaving home.",
                    StudyLives::onlineStudentsAbroad),
            population("part-time-students", "People who study beside a full-time job.", StudyLives::partTimeStudents),
            population(
                    "exchange-students",
                    "People who spent a year of their studies abroad.",
                    StudyLives::exchangeStudents),
            population(
                    "graduates-at-work",
                    "People who began their job before they graduated.",
                    StudyLives::graduatesAtWork),
            population(
                    "early-graduates",
                    "Gifted people with a degree at seventeen to nineteen.",
                    StudyLives::earlyGraduates),
            population("apprentices", "People at work since they were fifteen to seventeen.", StudyLives::apprentices),
            population(
                    "career-changers",
                    "People who learnt another trade after years of work.",
                    StudyLives::careerChangers),
            population("founders", "Founders and sole traders, most of whom no register shows.", CareerLives::founders),
            population(
                    "renamed-employers", "People whose employer was renamed or bought.", CareerLives::renamedEmployers),
            population("closed-employers", "People whose employer has closed.", CareerLives::closedEmployers),
            population(
                    "agency-contractors",
                    "People whose clients do not know them since an agency employed them.",
                    CareerLives::agencyContractors),
            population(
                    "two-part-time-jobs",
                    "People with two or three part-time jobs at once.",
                    CareerLives::twoPartTimeJobs),
            population("moonlighters", "People with a side job beside a full-time one.", CareerLives::moonlighters),
            population(
                    "garden-leave",
                    "People whose notice ran on while they began the next job.",
                    CareerLives::gardenLeave),
            population(
                    "remote-employees-abroad",
                    "People who work from home for a firm in another country.",
                    CareerLives::remoteEmployeesAbroad),
            population("vpn-users", "People most of whose sessions come through a VPN.", ConnectionLives::vpnUsers),
            population(
                    "filtered-networks",
                    "People who live where foreign services are reached through a VPN only.",
                    Populations::anyName,
                    ConnectionLives::filteredTown,
                    ConnectionLives::filteredNetworks),
            population("recent-travellers", "People who were away in the last month.", ConnectionLives::travellers),
            population(
                    "business-travellers",
                    "People on the road whose sessions leave from the seat of the company.",
                    ConnectionLives::businessTravellers),
            population("roamers", "People with a telephone of the country that they left.", ConnectionLives::roamers),
            population(
                    "border-networks",
                    "Border commuters whose telephone and office connect across the border.",
                    Populations::anyName,
                    MigrationLives::borderTown,
                    ConnectionLives::borderNetworks),
            population(
                    "telephone-only",
                    "People whose only line is a telephone, listed in another region.",
                    ConnectionLives::telephoneOnly),
            population("shift-workers", "People on early, late and night shifts.", HoursLives::shiftWorkers),
            population("night-owls", "People who sleep in the morning.", HoursLives::nightOwls),
            population("split-days", "People who work around those they care for.", HoursLives::splitDays),
            population(
                    "hours-of-others",
                    "People hired for the hours of a team far away.",
                    Populations::anyName,
                    HoursLives::anyTown,
                    HoursLives::hoursOfOthers),
            population("on-call", "People on call, with sessions of a night or a day.", HoursLives::onCall),
            population("shared-devices", "People who share a flat and its computer.", DeviceLives::sharedDevices),
            population("assisted", "People with a screen reader whom relatives help from afar.", DeviceLives::assisted),
            population("administrators", "Administrators with tools of remote control.", DeviceLives::administrators),
            population(
                    "home-labs",
                    "People with servers at home and a switch that is worked over the network.",
                    DeviceLives::homeLabs),
            population("own-devices", "Contractors who work on their own laptop.", DeviceLives::ownDevices),
            population(
                    "locked-screens",
                    "People who keep their screen from locking with a program.",
                    DeviceLives::lockedScreens),
            population(
                    "slow-connections",
                    "People whose connection carries a voice and no picture.",
                    ConductLives::slowConnections),
            population(
                    "interview-accommodations",
                    "People with an accommodation in interviews.",
                    ConductLives::interviewAccommodations),
            population("new-in-town", "Recent movers who are asked about their town.", ConductLives::newInTown),
            population(
                    "mistaken-people",
                    "People whom observers took for somebody else, or to be elsewhere.",
                    ConductLives::mistakenPeople),
            population("pay-disputes", "People in a heated dispute about their pay.", ConductLives::payDisputes),
            population("misread-rules", "People who used aids that a test did not allow.", ConductLives::misreadRules),
            population("homebodies", "People who seldom come to meetings.", ConductLives::homebodies),
            population("two-clients", "Contractors who share screens with two clients.", ConductLives::twoClients),
            population(
                    "corporate-developers",
                    "Developers with years of work that is not public and a new account for what is.",
                    FootprintLives::corporateDevelopers),
            population(
                    "imported-histories",
                    "People whose code came from another version control system, older than their account.",
                    FootprintLives::importedHistories),
            population(
                    "private-seniors",
                    "People with decades of work and nothing in public.",
                    FootprintLives::privateSeniors),
            population(
                    "career-breaks",
                    "People whose public work rested for years and began again.",
                    FootprintLives::careerBreaks),
            population(
                    "shared-accounts",
                    "Couples and small teams who share an account for code.",
                    FootprintLives::sharedAccounts),
            population(
                    "renamed-accounts",
                    "People whose accounts follow a marriage or another name.",
                    ProfileLives::renamedAccounts),
            population(
                    "patch-maintainers",
                    "Maintainers who take patches of others and rebase their own.",
                    FootprintLives::patchMaintainers),
            population(
                    "scheduled-jobs", "People for whom programs commit at set times.", FootprintLives::scheduledJobs),
            population(
                    "coursework-students",
                    "Students whose repositories are copies of a template.",
                    FootprintLives::courseworkStudents),
            population(
                    "translators",
                    "People who translate and document, with programs in two languages.",
                    FootprintLives::translators),
            population(
                    "old-clocks", "People whose machine keeps the zone of a former home.", FootprintLives::oldClocks),
            population(
                    "pull-request-contributors",
                    "People who change the code of others and have none of their own.",
                    FootprintLives::pullRequestContributors),
            population(
                    "eager-freelancers",
                    "Freelancers who are new on a platform or short of work, with many bids.",
                    ProfileLives::eagerFreelancers),
            population("stock-avatars", "People with an avatar that many use.", ProfileLives::stockAvatars),
            population("namesakes", "People whose namesake has profiles.", ProfileLives::namesakes),
            population(
                    "locked-accounts",
                    "People whose account a platform locked by mistake.",
                    ProfileLives::lockedAccounts),
            population(
                    "accounts-set-up-anew",
                    "People who set an account up anew after a theft, a marriage or a move.",
                    ProfileLives::accountsSetUpAnew));

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
