package dev.tallystick.check;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the names in braces of a message. */
final class Template {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private Template() {}

    static String fill(String template, Map<String, Fact> facts, Map<String, String> arguments, Disclosure disclosure) {
        Matcher matcher = NAME.matcher(template);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String value = value(matcher.group(1), facts, arguments, disclosure);
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(text).toString();
    }

    /** Checks that every name in a message is there. */
    static void requireNames(String template, Map<String, Fact> facts, Map<String, String> arguments) {
        Matcher matcher = NAME.matcher(template);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!facts.containsKey(name) && !arguments.containsKey(name)) {
                throw new IllegalStateException(
                        "the message names {" + name + "}, which is neither a fact nor an argument");
            }
        }
    }

    private static String value(
            String name, Map<String, Fact> facts, Map<String, String> arguments, Disclosure disclosure) {
        Fact fact = facts.get(name);
        return fact != null ? fact.value(disclosure) : arguments.getOrDefault(name, "{" + name + "}");
    }
}
