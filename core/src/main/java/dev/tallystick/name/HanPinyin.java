package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Pinyin of names in Han characters, as {@link IcuTransliteration#pinyin} gives it, from what ICU said of each character
 * before: at the start of a name, where characters have the readings of surnames, and after another one.
 */
final class HanPinyin {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char ANY = '王';

    /** Pairs that ICU reads otherwise than their characters one by one. */
    private static final ImmutableList<String> PAIRS = ImmutableList.of("令狐", "万俟", "澹台", "长孙", "藏文", "重庆", "秘鲁");

    /** Filled as characters are met; a race reads a character twice. */
    private static final @Nullable String[] AT_START = new String[LAST - FIRST + 1];

    private static final @Nullable String[] AFTER = new String[LAST - FIRST + 1];
    private static final int PREFIX =
            IcuTransliteration.pinyin(String.valueOf(ANY)).length() + 1;

    private HanPinyin() {}

    /** Returns the pinyin, with tone marks, syllables parted by spaces. */
    static String of(String han) {
        if (!isReadOneByOne(han)) {
            return IcuTransliteration.pinyin(han);
        }
        StringBuilder pinyin = new StringBuilder(han.length() * 6);
        for (int i = 0; i < han.length(); i++) {
            pinyin.append(i == 0 ? atStart(han.charAt(i)) : " " + after(han.charAt(i)));
        }
        return pinyin.toString();
    }

    private static boolean isReadOneByOne(String han) {
        for (int i = 0; i < han.length(); i++) {
            if (han.charAt(i) < FIRST || han.charAt(i) > LAST) {
                return false;
            }
        }
        for (String pair : PAIRS) {
            if (han.contains(pair)) {
                return false;
            }
        }
        return true;
    }

    private static String atStart(char c) {
        String known = AT_START[c - FIRST];
        if (known == null) {
            known = IcuTransliteration.pinyin(String.valueOf(c));
            AT_START[c - FIRST] = known;
        }
        return known;
    }

    private static String after(char c) {
        String known = AFTER[c - FIRST];
        if (known == null) {
            known = IcuTransliteration.pinyin(String.valueOf(new char[] {ANY, c}))
                    .substring(PREFIX);
            AFTER[c - FIRST] = known;
        }
        return known;
    }
}
