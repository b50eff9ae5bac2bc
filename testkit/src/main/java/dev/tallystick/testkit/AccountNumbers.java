package dev.tallystick.testkit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/** Account numbers that keep the check digits of their formats. */
final class AccountNumbers {

    /** An institution or programme with a public US routing number and the names that people state for it. */
    record Institution(String kind, String routingNumber, List<String> names) {}

    static final ImmutableList<Institution> INSTITUTIONS = Lines.of("banks.txt").stream()
            .map(row -> new Institution(row.get(0), row.get(1), Splitter.on(';').splitToList(row.get(2))))
            .collect(ImmutableList.toImmutableList());

    /** Of a BBAN after ISO 13616: A a letter, N a digit. */
    private static final ImmutableMap<String, String> BBAN = ImmutableMap.<String, String>builder()
            .put("AT", "NNNNNNNNNNNNNNNN")
            .put("BE", "NNNNNNNNNNNN")
            .put("CH", "NNNNNNNNNNNNNNNNN")
            .put("DE", "NNNNNNNNNNNNNNNNNN")
            .put("ES", "NNNNNNNNNNNNNNNNNNNN")
            .put("FR", "NNNNNNNNNNNNNNNNNNNNNNN")
            .put("GB", "AAAANNNNNNNNNNNNNN")
            .put("IE", "AAAANNNNNNNNNNNNNN")
            .put("IT", "ANNNNNNNNNNNNNNNNNNNNNN")
            .put("LT", "NNNNNNNNNNNNNNNN")
            .put("LU", "NNNNNNNNNNNNNNNN")
            .put("NL", "AAAANNNNNNNNNN")
            .put("PL", "NNNNNNNNNNNNNNNNNNNNNNNN")
            .put("PT", "NNNNNNNNNNNNNNNNNNNNN")
            .put("SE", "NNNNNNNNNNNNNNNNNNNN")
            .buildOrThrow();

    private AccountNumbers() {}

    static List<Institution> ofKind(String kind) {
        return INSTITUTIONS.stream()
                .filter(institution -> institution.kind().equals(kind))
                .toList();
    }

    /** A routing number with the prefix of a Federal Reserve district and the ABA check digit. */
    static String routingNumber(Draw draw) {
        int district = draw.between(1, 12) + draw.of(0, 20);
        String eight = (district < 10 ? "0" : "") + district + draw.digits(6);
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (eight.charAt(i) - '0') * (i % 3 == 0 ? 3 : i % 3 == 1 ? 7 : 1);
        }
        return eight + (10 - sum % 10) % 10;
    }

    static List<String> ibanCountries() {
        return BBAN.keySet().asList();
    }

    /** An IBAN of a country of {@link #ibanCountries}, with the check digits of ISO 7064 (modulus 97). */
    static String iban(Draw draw, String country) {
        return iban(country, NationalDigits.of(country, bban(draw, country)));
    }

    /** An IBAN of a bank, whose code comes first in the account numbers of the country. */
    static String iban(Draw draw, String country, String bankCode) {
        String bban = bankCode + bban(draw, country).substring(bankCode.length());
        return iban(country, NationalDigits.of(country, bban));
    }

    private static String bban(Draw draw, String country) {
        StringBuilder bban = new StringBuilder();
        for (char each : BBAN.getOrDefault(country, "NNNNNNNNNNNNNNNNNN").toCharArray()) {
            bban.append(each == 'N' ? (char) ('0' + draw.between(0, 9)) : (char) ('A' + draw.between(0, 25)));
        }
        return bban.toString();
    }

    private static String iban(String country, String bban) {
        int rest = 0;
        for (char each : (bban + country + "00").toCharArray()) {
            int value = Character.digit(each, 36);
            rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % 97;
        }
        int check = 98 - rest;
        return country + (check < 10 ? "0" : "") + check + bban;
    }
}
