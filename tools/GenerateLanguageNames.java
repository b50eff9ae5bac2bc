import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the names of languages, in English and in themselves, as the running JDK knows them from CLDR, so that reading a
 * résumé does not depend on the JDK that reads it.
 *
 * <p>{@code java -Djava.locale.providers=CLDR tools/GenerateLanguageNames.java >
 * core/src/main/resources/dev/tallystick/json/language-names.csv}
 */
final class GenerateLanguageNames {

    private GenerateLanguageNames() {}

    public static void main(String[] args) {
        TreeMap<String, String> rows = new TreeMap<>();
        Stream.concat(
                        Arrays.stream(Locale.getISOLanguages()).map(code -> new Locale.Builder().setLanguage(code).build()),
                        Arrays.stream(Locale.getAvailableLocales()))
                .filter(locale -> !locale.getLanguage().isEmpty()
                        && locale.getVariant().isEmpty()
                        && !locale.hasExtensions())
                .forEach(locale -> rows.put(locale.toLanguageTag(), row(locale)));
        System.out.println("tag,english,own");
        rows.values().forEach(System.out::println);
    }

    private static String row(Locale locale) {
        boolean plain = locale.getCountry().isEmpty() && locale.getScript().isEmpty();
        return locale.toLanguageTag() + "," + quoted(locale.getDisplayName(Locale.ENGLISH)) + ","
                + (plain ? quoted(locale.getDisplayName(locale)) : "");
    }

    private static String quoted(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFC);
        return text.contains(",") ? '"' + text + '"' : text;
    }
}
