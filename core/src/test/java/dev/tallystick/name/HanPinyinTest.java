package dev.tallystick.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class HanPinyinTest {

    @Test
    void readsNamesAsIcuDoes() {
        SplittableRandom random = new SplittableRandom(1);
        List<String> names = new ArrayList<>(List.of("", "王晓明", "曾国藩", "欧阳修", "単", "佐々木", "王a明", "𠮷田"));
        for (int i = 0; i < 2_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(1, 5); length > 0; length--) {
                name.append((char) random.nextInt('\u4E00', '\uA000'));
            }
            names.add(name.toString());
        }
        assertThat(names).allSatisfy(HanPinyinTest::isReadAsByIcu);
    }

    @Test
    void readsPairsThatBelongTogether() {
        for (String pair : List.of("令狐", "万俟", "澹台", "长孙", "藏文", "重庆", "秘鲁")) {
            assertThat(List.of(pair, pair + "明", "王" + pair)).allSatisfy(HanPinyinTest::isReadAsByIcu);
        }
        assertThat(HanPinyin.of("令狐冲")).isEqualTo("líng hú chōng");
    }

    private static void isReadAsByIcu(String name) {
        assertThat(HanPinyin.of(name)).isEqualTo(IcuTransliteration.pinyin(name));
    }
}
