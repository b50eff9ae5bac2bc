package dev.tallystick.social.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.LanguageTag;
import java.util.List;

/**
 * Languages that never contradict one another: of a text in one of them a verdict may name another one of the same row,
 * and people who know one often read and write the next. A language may stand in several rows.
 *
 * <p>A row holds languages that the identifier does not know as well, where their texts would be taken for a neighbour.
 */
final class CloseLanguages {

    private static final List<ImmutableSet<String>> ROWS = List.of(
            row("af nl fy li vls"),
            row("am ti"),
            row("ar mt"),
            row("az tr crh gag kk tk uz"),
            row("ba cv ce ky kk mn sah tg tk tt ug uz"),
            row("be bg cnr mk ru rue sh sr uk"),
            row("bn as"),
            row("bo dz"),
            row("bs cnr hr sh sl sr"),
            row("ca an ast es ext gl lad mwl oc pt"),
            row("cs sk"),
            row("da nb nn sv fo"),
            row("de bar gsw ksh lb nds pdc"),
            row("el pnt"),
            row("en pcm sco"),
            row("fa ckb ku glk lrc mzn ps tg"),
            row("fi et krl olo vro"),
            row("fr oc wa"),
            row("he yi lad"),
            row("hi awa bho gom kok mag mai mr ne pa pnb sa sd skr ur"),
            row("id ace ban bjn bug jv mad min ms su"),
            row("is fo"),
            row("it co fur lij lmo nap pms sc scn vec"),
            row("lt lv ltg sgs"),
            row("my kar mnw shn"),
            row("ro rup"),
            row("sw bem kg ki lg ln ny nd nr nso rn rw sn ss st tn ts ve xh zu"),
            row("ta ml"),
            row("te kn"),
            row("th lo"),
            row("tl bik ceb hil ilo pag pam war"),
            row("uz ay qu"),
            row("vi yo"));

    private CloseLanguages() {}

    private static ImmutableSet<String> row(String codes) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(codes));
    }

    /** Tells whether two languages are the same or close, whatever their scripts and regions. */
    static boolean areClose(LanguageTag first, LanguageTag second) {
        return areClose(LanguageCodes.of(first), LanguageCodes.of(second));
    }

    /** Tells the same of two {@linkplain LanguageCodes codes}. */
    static boolean areClose(String first, String second) {
        return first.equals(second) || ROWS.stream().anyMatch(row -> row.contains(first) && row.contains(second));
    }
}
