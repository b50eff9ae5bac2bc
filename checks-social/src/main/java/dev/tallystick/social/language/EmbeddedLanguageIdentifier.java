package dev.tallystick.social.language;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.tallystick.candidate.LanguageTag;
import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Decides by script where that is enough, else asks the model for the languages of the script. */
final class EmbeddedLanguageIdentifier implements LanguageIdentifier {

    static final LanguageIdentifier INSTANCE = new EmbeddedLanguageIdentifier();

    private static final int MIN_LETTERS = 20;

    /** Scripts that one major language writes; the others of the script are close to it. */
    private static final ImmutableMap<UnicodeScript, LanguageTag> BY_SCRIPT =
            Maps.immutableEnumMap(ImmutableMap.<UnicodeScript, LanguageTag>builder()
                    .put(UnicodeScript.ARMENIAN, LanguageTag.of("hy"))
                    .put(UnicodeScript.BENGALI, LanguageTag.of("bn"))
                    .put(UnicodeScript.ETHIOPIC, LanguageTag.of("am"))
                    .put(UnicodeScript.GEORGIAN, LanguageTag.of("ka"))
                    .put(UnicodeScript.GREEK, LanguageTag.of("el"))
                    .put(UnicodeScript.GUJARATI, LanguageTag.of("gu"))
                    .put(UnicodeScript.GURMUKHI, LanguageTag.of("pa"))
                    .put(UnicodeScript.HANGUL, LanguageTag.of("ko"))
                    .put(UnicodeScript.HEBREW, LanguageTag.of("he"))
                    .put(UnicodeScript.KANNADA, LanguageTag.of("kn"))
                    .put(UnicodeScript.KHMER, LanguageTag.of("km"))
                    .put(UnicodeScript.LAO, LanguageTag.of("lo"))
                    .put(UnicodeScript.MALAYALAM, LanguageTag.of("ml"))
                    .put(UnicodeScript.MYANMAR, LanguageTag.of("my"))
                    .put(UnicodeScript.ORIYA, LanguageTag.of("or"))
                    .put(UnicodeScript.SINHALA, LanguageTag.of("si"))
                    .put(UnicodeScript.TAMIL, LanguageTag.of("ta"))
                    .put(UnicodeScript.TELUGU, LanguageTag.of("te"))
                    .put(UnicodeScript.THAANA, LanguageTag.of("dv"))
                    .put(UnicodeScript.THAI, LanguageTag.of("th"))
                    .put(UnicodeScript.TIBETAN, LanguageTag.of("bo"))
                    .buildOrThrow());

    /** Frequent characters of Chinese, simplified or traditional, that modern Japanese does not write. */
    private static final String CHINESE_ONLY =
            "们这吗说话请让给还过对时间个为开发动务产业员经验项语运维关统库环测试进该从车东门问题见现处办" + "设计认实读网络线级户们這對發產會經驗關據從將處辦實寫讀嗎麼沒說讓與戶們你您她哪呢吧啊很跟";

    private EmbeddedLanguageIdentifier() {}

    @Override
    public LanguageVerdict identify(String text) {
        String prose = Prose.of(text);
        Letters letters = Letters.of(prose);
        if (letters.total() < MIN_LETTERS) {
            return LanguageVerdict.none(LanguageVerdict.Reason.TOO_SHORT);
        }
        int others = letters.total() - letters.latin();
        if (others * 10 < letters.latin()) {
            return ask(UnicodeScript.LATIN, prose);
        }
        UnicodeScript script = letters.mainScriptButLatin();
        if (letters.lowerCaseLatin() * 2 > others || letters.count(script) * 5 < others * 4) {
            return LanguageVerdict.none(LanguageVerdict.Reason.MIXED);
        }
        if (letters.count(script) < MIN_LETTERS) {
            return LanguageVerdict.none(LanguageVerdict.Reason.TOO_SHORT);
        }
        if (script == UnicodeScript.HAN) {
            return chineseOrJapanese(prose);
        }
        LanguageTag only = BY_SCRIPT.get(script);
        return only != null ? decidedByScript(only) : ask(script, prose);
    }

    @Override
    public void warmUp() {
        LanguageModel.load();
    }

    private static LanguageVerdict chineseOrJapanese(String prose) {
        long kana =
                prose.codePoints().filter(EmbeddedLanguageIdentifier::isKana).count();
        long han = prose.codePoints()
                .filter(each -> UnicodeScript.of(each) == UnicodeScript.HAN)
                .count();
        if (kana * 10 >= han + kana) {
            return decidedByScript(LanguageTag.of("ja"));
        }
        long chinese = prose.codePoints()
                .filter(each -> CHINESE_ONLY.indexOf(each) >= 0)
                .count();
        return kana == 0 && chinese >= 2
                ? decidedByScript(LanguageTag.of("zh"))
                : LanguageVerdict.none(LanguageVerdict.Reason.UNDECIDED);
    }

    private static boolean isKana(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static LanguageVerdict decidedByScript(LanguageTag language) {
        return LanguageVerdict.of(language, 1, 1);
    }

    private static LanguageVerdict ask(UnicodeScript script, String prose) {
        Optional<LanguageVerdict> verdict = LanguageModel.predict(script, prose);
        return verdict.orElseGet(() -> LanguageVerdict.none(LanguageVerdict.Reason.UNDECIDED));
    }
}
