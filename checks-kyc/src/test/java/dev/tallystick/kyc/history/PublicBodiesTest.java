package dev.tallystick.kyc.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicBodiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alder Valley University",
                "Università di Portolago",
                "Fachhochschule Erlental",
                "Musikschule Erlental e.V.",
                "Bundesamt für Häfen",
                "Hafenbehörde Nord",
                "Department of Harbors",
                "City of Alder",
                "Urząd Miasta Olchowo",
                "Đại học Cảng Xanh",
                "Liman Üniversitesi",
                "Sağlık Bakanlığı",
                "Self-employed",
                "Ольховский университет",
                "東京港湾大学",
                "한강대학교",
                "มหาวิทยาลัยท่าเรือ",
                "جامعة الميناء",
                "अल्डर विश्वविद्यालय",
                "Πανεπιστήμιο Λιμένος"
            })
    void namesThatCompanyRegistersNeedNotHoldAreKnownInEveryScript(String name) {
        assertThat(PublicBodies.mayInclude(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbor International",
                "Nation Motors",
                "Harbor Travel Agency",
                "Book Club Harbor",
                "Statewide Delivery",
                "Citywide Couriers",
                "Harbor Department Stores",
                "Pharmacy Farmington",
                "Gesamt GmbH",
                "株式会社港湾解析",
                "ООО Ольха",
                "하버분석",
                "شركة الميناء",
                "हार्बर एनालिटिक्स",
                "",
                "!?"
            })
    void firmsAreFirmsInEveryScript(String name) {
        assertThat(PublicBodies.mayInclude(name)).isFalse();
    }
}
