package dev.tallystick.kyc.history;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Names of employers that company registers need not hold: authorities, schools, universities, hospitals, churches and
 * people who work for themselves.
 *
 * <p>Whole words decide, in every script alike; a name without such a word is taken for a firm, whatever its letters. In
 * languages that join words the last part of a word counts as one, and scripts without blanks are searched.
 */
final class PublicBodies {

    private static final Splitter BETWEEN =
            Splitter.onPattern("[^\\p{L}\\p{M}\\p{N}]+").omitEmptyStrings();

    private static final ImmutableSet<String> WORDS = words(
            "university universities universitas universidad universidade universite universita uniwersytet universitesi"
                    + " college institute instituto institut istituto academy academia academie accademia school schools"
                    + " lycee colegio escuela escola ecole scuola szkola liceo sekolah truong okul ministry ministerio"
                    + " ministere ministero ministerstwo kementerian bakanligi government gobierno governo gouvernement"
                    + " council municipality municipio municipalidad ayuntamiento mairie commune comune gmina prefecture"
                    + " prefettura departamento authority autoridad amt bundesamt landesamt finanzamt federal"
                    + " city town county state province ville ciudad urzad hospital hospitals hopital ospedale szpital"
                    + " hastanesi clinic clinica clinique army navy military police policia court parliament church eglise"
                    + " iglesia igreja chiesa mosque temple synagogue parish foundation fundacion fundacao fondation"
                    + " fondazione fundacja association asociacion associacao associazione selfemployed freelance"
                    + " freelancer freelancing family familie famille familia farm"
                    + " университет институт академия школа гимназия лицей колледж министерство правительство администрация"
                    + " больница поликлиника госпиталь церковь суд полиция армия фонд университетi университеті лікарня"
                    + " міністерство"
                    + " πανεπιστημιο υπουργειο σχολειο νοσοκομειο δημος εκκλησια"
                    + " جامعة الجامعة كلية معهد مدرسة وزارة حكومة بلدية مستشفى هيئة دانشگاه وزارت بیمارستان مدرسه"
                    + " אוניברסיטת אוניברסיטה מכללת משרד עיריית"
                    + " विश्वविद्यालय विद्यालय महाविद्यालय मंत्रालय अस्पताल सरकार বিশ্ববিদ্যালয় মন্ত্রণালয় হাসপাতাল");

    private static final ImmutableList<String> PHRASES = ImmutableList.of(
            " department of ",
            " self employed ",
            " air force ",
            " united nations ",
            " red cross ",
            " dai hoc ",
            " benh vien ");

    /** Last parts of joined words. */
    private static final ImmutableList<String> ENDINGS = ImmutableList.of(
            "universitat",
            "universiteit",
            "universitet",
            "universitetet",
            "hochschule",
            "hogeschool",
            "hogskola",
            "schule",
            "skola",
            "behoerde",
            "akademie",
            "ministerium",
            "ministerie",
            "regierung",
            "verwaltung",
            "gemeinde",
            "gemeente",
            "kommun",
            "kommune",
            "behorde",
            "krankenhaus",
            "ziekenhuis",
            "sjukhus",
            "sykehus",
            "klinik",
            "klinikum",
            "kirche",
            "stiftung",
            "verein");

    /** Words of scripts that are written without blanks, or with few. */
    private static final ImmutableList<String> UNSPACED = folded(
            "大学",
            "大學",
            "学校",
            "學校",
            "学院",
            "學院",
            "学園",
            "高校",
            "中学",
            "中學",
            "小学",
            "小學",
            "病院",
            "医院",
            "醫院",
            "政府",
            "役所",
            "役場",
            "県庁",
            "教育委員会",
            "委员会",
            "委員會",
            "公安局",
            "教会",
            "教會",
            "省庁",
            "대학",
            "학교",
            "병원",
            "시청",
            "구청",
            "교육청",
            "교회",
            "มหาวิทยาลัย",
            "โรงเรียน",
            "โรงพยาบาล",
            "กระทรวง",
            "สำนักงานเขต");

    private static final int MAX_LENGTH = 300;

    private PublicBodies() {}

    /** Whether a name may be one of theirs. */
    static boolean mayInclude(String employer) {
        String name = folded(employer.substring(0, Math.min(employer.length(), MAX_LENGTH)));
        List<String> words = BETWEEN.splitToList(name);
        String spaced = " " + String.join(" ", words) + " ";
        return words.stream()
                        .anyMatch(
                                word -> WORDS.contains(word) || ENDINGS.stream().anyMatch(word::endsWith))
                || PHRASES.stream().anyMatch(spaced::contains)
                || UNSPACED.stream().anyMatch(name::contains);
    }

    /** Small letters without the accents of Latin and Greek. */
    private static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return apart.replaceAll("(?<=[\\p{IsLatin}\\p{IsGreek}])\\p{M}+", "")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ı", "i");
    }

    private static ImmutableList<String> folded(String... words) {
        return Arrays.stream(words).map(PublicBodies::folded).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> words(String text) {
        return Splitter.on(' ')
                .splitToStream(text)
                .flatMap(word -> BETWEEN.splitToStream(folded(word)))
                .collect(ImmutableSet.toImmutableSet());
    }
}
