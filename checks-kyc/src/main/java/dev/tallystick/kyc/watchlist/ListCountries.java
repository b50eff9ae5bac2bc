package dev.tallystick.kyc.watchlist;

import dev.tallystick.place.Country;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries as lists write them: by code, or by an English name. */
final class ListCountries {

    /** What lists write where they do not know. */
    private static final Set<String> NOT_GIVEN = Set.of("", "00", "unknown", "undetermined", "notknown");

    /** Names that differ from the ones that Java has, as the lists of several publishers write them. */
    private static final String ALIASES = """
            AE uae
            BN bruneidarussalam
            BO boliviaplurinationalstateof plurinationalstateofbolivia
            BS bahamasthe
            CD congodemocraticrepublicof congodemocraticrepublicofthe democraticrepublicofcongo \
            democraticrepublicofthecongo drcongo zaire
            CG congo congorepublicof congorepublicofthe republicofcongo republicofthecongo
            CI cotedivoire ivorycoast
            CV caboverde capeverde
            CZ czechrepublic czechia
            FM micronesia micronesiafederatedstatesof federatedstatesofmicronesia
            GB uk greatbritain unitedkingdomofgreatbritainandnorthernireland
            GM gambiathe
            HK hongkong
            IR iranislamicrepublicof islamicrepublicofiran
            KN saintkittsandnevis
            KP koreanorth northkorea koreademocraticpeoplesrepublicof democraticpeoplesrepublicofkorea dprk
            KR koreasouth southkorea koreasouthrepublicof korearepublicof republicofkorea
            LA laopeoplesdemocraticrepublic laopdr
            LC saintlucia
            LY libyanarabjamahiriya stateoflibya
            MD republicofmoldova moldovarepublicof
            MK macedonia northmacedoniarepublicof republicofnorthmacedonia formeryugoslavrepublicofmacedonia \
            macedoniatheformeryugoslavrepublicof northmacedoniatherepublicof
            MM burma myanmar myanmarburma
            MO macau macao
            PS palestinian palestine stateofpalestine palestinestateof westbank gaza gazastrip westbankandgaza \
            occupiedpalestinianterritory palestinianterritories palestinianterritoryoccupied
            RU russianfederation
            ST saotomeandprincipe
            SY syrianarabrepublic
            SZ swaziland
            TL easttimor timorleste
            TR turkey turkiye
            TW taiwanprovinceofchina
            TZ unitedrepublicoftanzania tanzaniaunitedrepublicof
            US usa unitedstatesofamerica
            VA holysee vatican vaticancity
            VC saintvincentandthegrenadines
            VE venezuelabolivarianrepublicof bolivarianrepublicofvenezuela
            VN vietnam socialistrepublicofvietnam
            """;

    private static final Map<String, Country> BY_NAME = byName();

    private ListCountries() {}

    static Optional<Country> find(String written) {
        String text = written.strip();
        return Country.find(text.toUpperCase(Locale.ROOT)).or(() -> {
            String plain = plain(text);
            return Optional.ofNullable(BY_NAME.get(plain))
                    .or(() -> Optional.ofNullable(BY_NAME.get(plain.startsWith("the") ? plain.substring(3) : plain)));
        });
    }

    /** Returns a document whose issuing country is known, not given, or given and not read. */
    static Optional<ListedDocument> document(String number, String country) {
        Optional<Country> known = find(country);
        boolean isUnread = known.isEmpty() && !NOT_GIVEN.contains(plain(country));
        return ListedDocument.plain(number).isEmpty()
                ? Optional.empty()
                : Optional.of(new ListedDocument(number, known, isUnread)).filter(ListedDocument::isTelling);
    }

    private static Map<String, Country> byName() {
        Map<String, Country> byName = new HashMap<>();
        for (Country country : Country.all()) {
            byName.put(plain(country.displayName()), country);
        }
        ALIASES.lines().forEach(line -> {
            Country country = Country.of(line.substring(0, 2));
            for (int from = 3, to; from < line.length(); from = to + 1) {
                int blank = line.indexOf(' ', from);
                to = blank < 0 ? line.length() : blank;
                byName.put(line.substring(from, to), country);
            }
        });
        return Map.copyOf(byName);
    }

    /** Letters and digits alone. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        String text = Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Turkish writes a small i without its dot.
            plain.append(c == '\u0131' ? "i" : Character.isLetterOrDigit(c) ? String.valueOf(c) : "");
        }
        return plain.toString();
    }
}
