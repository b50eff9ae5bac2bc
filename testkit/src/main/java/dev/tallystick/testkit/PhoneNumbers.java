package dev.tallystick.testkit;

import com.google.common.collect.ImmutableListMultimap;
import dev.tallystick.place.Country;
import java.util.List;

/** Telephone numbers that the numbering plans of their countries allow. */
final class PhoneNumbers {

    private static final ImmutableListMultimap<String, List<String>> PLANS = Lines.of("phones.txt").stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(row -> row.get(0), row -> row));

    private static final int MOBILE = 3;
    private static final int FIXED_LINE = 4;

    private PhoneNumbers() {}

    static String mobile(Draw draw, Country country) {
        return international(draw, country, MOBILE);
    }

    static String fixedLine(Draw draw, Country country) {
        return international(draw, country, FIXED_LINE);
    }

    /** A mobile number as it is dialled within the country. */
    static String domestic(Draw draw, Country country) {
        List<String> plan = plan(draw, country);
        return plan.get(2) + filled(draw, plan.get(MOBILE));
    }

    private static String international(Draw draw, Country country, int column) {
        List<String> plan = plan(draw, country);
        String pattern = plan.get(column).isEmpty() ? plan.get(MOBILE) : plan.get(column);
        return "+" + plan.get(1) + filled(draw, pattern);
    }

    /** That of the United States for the few countries without a plan of their own. */
    private static List<String> plan(Draw draw, Country country) {
        return draw.of(PLANS.get(PLANS.containsKey(country.code()) ? country.code() : "US"));
    }

    private static String filled(Draw draw, String pattern) {
        StringBuilder number = new StringBuilder(pattern.length());
        for (int i = 0; i < pattern.length(); i++) {
            String each = pattern.substring(i, i + 1);
            number.append(each.equals("*") ? draw.digits(1) : each);
        }
        return number.toString();
    }
}
