package dev.tallystick.testkit;

import dev.tallystick.candidate.Fluency;
import dev.tallystick.candidate.LocaleSource;
import dev.tallystick.candidate.WritingContext;

/** People who live and work in more than one language. */
final class LanguageLives {

    private LanguageLives() {}

    static void heritageSpeakers(Life life) {
        Draw draw = life.draw;
        String heritage = other(draw);
        Papers.speaks(life, "en", Fluency.NATIVE);
        if (draw.chance(0.6)) {
            Papers.speaks(life, heritage, draw.of(Fluency.LIMITED, Fluency.ELEMENTARY, Fluency.FLUENT));
        }
        work(life, "en", 3);
        if (draw.chance(0.4)) {
            Papers.uses(life, heritage, LocaleSource.INPUT_METHOD);
        }
        Papers.uses(life, "en-US", LocaleSource.INTERFACE);
        if (draw.chance(0.1)) {
            Papers.writes(life, Texts.paragraph(draw, heritage), WritingContext.CHAT);
        }
    }

    static void bilingualFamilies(Life life) {
        Draw draw = life.draw;
        String second = other(draw);
        Papers.speaks(life, "en", draw.of(Fluency.FLUENT, Fluency.NATIVE));
        if (draw.chance(0.9)) {
            Papers.speaks(life, second, Fluency.NATIVE);
        }
        work(life, "en", 2);
        work(life, second, draw.between(0, 2));
        Papers.uses(life, draw.chance(0.6) ? "en-GB" : second, LocaleSource.INTERFACE);
        if (draw.chance(0.5)) {
            Papers.uses(life, second, LocaleSource.INPUT_METHOD);
        }
        if (draw.chance(0.5)) {
            Papers.applies(life, Texts.paragraph(draw, "en"), "en");
        }
    }

    static void shortAndMixedWriters(Life life) {
        Draw draw = life.draw;
        String second = other(draw);
        Papers.speaks(life, "en", Fluency.PROFESSIONAL);
        for (int i = 0; i < 4; i++) {
            Papers.writes(life, Texts.jargon(draw), draw.of(WritingContext.CHAT, WritingContext.COMMIT));
        }
        Papers.writes(life, Texts.sentence(draw, second) + " — " + Texts.sentence(draw, "en"), WritingContext.MESSAGE);
        if (draw.chance(0.3)) {
            Papers.uses(life, second, LocaleSource.INTERFACE);
        }
    }

    static void languageLearners(Life life) {
        Draw draw = life.draw;
        String mother = other(draw);
        Papers.speaks(life, mother, Fluency.NATIVE);
        Papers.speaks(life, "en", draw.of(Fluency.PROFESSIONAL, Fluency.FLUENT));
        work(life, "en", 2);
        // At home on their own machine, in their own language.
        Papers.uses(life, mother, LocaleSource.INTERFACE);
        if (draw.chance(0.5)) {
            Papers.uses(life, mother, LocaleSource.INPUT_METHOD);
        }
    }

    /** Whose application names the language of the job only, as the form asked for it. */
    static void unlistedMotherTongues(Life life) {
        Draw draw = life.draw;
        String mother = other(draw);
        Papers.speaks(life, "en", draw.of(Fluency.FLUENT, Fluency.PROFESSIONAL));
        work(life, "en", draw.between(1, 2));
        if (draw.chance(0.1)) {
            // Among colleagues from home.
            work(life, mother, 2);
        }
        if (draw.chance(0.4)) {
            Papers.uses(life, mother, LocaleSource.INTERFACE);
        } else {
            Papers.uses(life, "en-US", LocaleSource.INTERFACE);
        }
    }

    private static void work(Life life, String language, int texts) {
        for (int i = 0; i < texts; i++) {
            Papers.writes(life, Texts.paragraph(life.draw, language), WritingContext.MESSAGE);
        }
    }

    private static String other(Draw draw) {
        return draw.of(Texts.languages().stream()
                .filter(language -> !language.equals("en"))
                .toList());
    }
}
