package dev.tallystick.name;

import com.ibm.icu.text.Transliterator;

/** ICU's transliterators, loaded on the first name that needs them: Han characters and rarer scripts. */
final class IcuTransliteration {

    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin/Names");
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");

    private IcuTransliteration() {}

    /** Returns the pinyin of Chinese characters, with tone marks, syllables parted by spaces; {@link HanPinyin} is faster. */
    static String pinyin(String han) {
        return PINYIN.transliterate(han);
    }

    static String simplified(String han) {
        return SIMPLIFIED.transliterate(han);
    }

    static String latin(String text) {
        return LATIN.transliterate(text);
    }
}
