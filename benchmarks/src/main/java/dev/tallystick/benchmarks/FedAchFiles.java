package dev.tallystick.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** FedACH directories of invented banks, as large as the real one, the same at every call. */
final class FedAchFiles {

    static final int ROWS = 18_000;

    private static final List<String> BIRDS = List.of(
            "HERON", "PLOVER", "LAPWING", "CURLEW", "TERN", "DUNLIN", "GODWIT", "BITTERN", "EGRET", "PIPIT", "AVOCET");
    private static final List<String> KINDS = List.of(
            "SAVINGS BANK", "NATIONAL BANK, N.A.", "CREDIT UNION", "BANK & TRUST COMPANY", "FEDERAL CREDIT UNION");
    private static final List<String> CITIES = List.of("EGRET FALLS", "SANDERLING", "CURLEW POINT", "NEW MARSHES");
    private static final List<String> STATES = List.of("VT", "ME", "PA", "NY", "GA", "TX");
    private static final int[] WEIGHTS = {3, 7, 1};

    private FedAchFiles() {}

    /** Routing numbers with valid check digits, in ascending order. */
    static List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            // Twelve districts, each with the same number of institutions.
            int eight = (1 + i / (ROWS / 12)) * 1_000_000 + i % (ROWS / 12) * 37;
            numbers.add(checked(String.format(Locale.ROOT, "%08d", eight)));
        }
        return numbers;
    }

    /** Fixed columns, 155 characters and CR LF a row; one in eleven is retired. */
    static byte[] text() {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder file = new StringBuilder();
        for (Row row : rows(random)) {
            file.append(String.format(
                    Locale.ROOT,
                    "%sO%s%s%s%s%-36s%-36s%-20s%s%05d0000802555010011     \r\n",
                    row.number,
                    row.number,
                    row.successor.equals("000000000") ? "1" : "2",
                    row.date,
                    row.successor,
                    row.name,
                    "1 REED LANE",
                    row.city,
                    row.state,
                    random.nextInt(100_000)));
        }
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The same rows as JSON. */
    static byte[] json() {
        StringBuilder file = new StringBuilder("{\"fedACHParticipants\":{\"fedACHParticipants\":[");
        for (Row row : rows(new SplittableRandom(1))) {
            file.append(file.charAt(file.length() - 1) == '[' ? "" : ",\n")
                    .append(String.format(
                            Locale.ROOT,
                            "{\"routingNumber\":\"%s\",\"officeCode\":\"O\",\"servicingFRBNumber\":\"%s\","
                                    + "\"recordTypeCode\":\"%s\",\"changeDate\":\"%s\",\"newRoutingNumber\":\"%s\","
                                    + "\"customerName\":\"%s\",\"customerAddress\":\"1 REED LANE\","
                                    + "\"customerCity\":\"%s\",\"customerState\":\"%s\",\"customerZip\":\"05501\"}",
                            row.number,
                            row.number,
                            row.successor.equals("000000000") ? "1" : "2",
                            row.date,
                            row.successor,
                            row.name,
                            row.city,
                            row.state));
        }
        return file.append("]}}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private record Row(String number, String successor, String date, String name, String city, String state) {}

    private static List<Row> rows(SplittableRandom random) {
        List<String> numbers = numbers();
        List<Row> rows = new ArrayList<>();
        for (String number : numbers) {
            rows.add(new Row(
                    number,
                    random.nextInt(11) == 0 ? numbers.get(random.nextInt(ROWS)) : "000000000",
                    String.format(Locale.ROOT, "%02d%02d%02d", random.nextInt(1, 13), random.nextInt(1, 29), 19),
                    pick(BIRDS, random) + " " + pick(KINDS, random),
                    pick(CITIES, random),
                    pick(STATES, random)));
        }
        return rows;
    }

    private static String pick(List<String> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Eight digits and the check digit of the ABA. */
    static String checked(String eight) {
        int sum = 0;
        for (int i = 0; i < eight.length(); i++) {
            sum += (eight.charAt(i) - '0') * WEIGHTS[i % 3];
        }
        return eight + (10 - sum % 10) % 10;
    }
}
