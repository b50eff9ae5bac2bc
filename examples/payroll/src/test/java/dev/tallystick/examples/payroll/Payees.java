package dev.tallystick.examples.payroll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Files of payees for tests. */
final class Payees {

    static final String HEADER = "payee_id,full_name,residence_country,holder,institution,account_kind,routing_number,"
            + "account_number,share_percent,entered_on";

    private Payees() {}

    static Path write(Path folder, String... rows) throws IOException {
        return Files.writeString(folder.resolve("payees.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    /** Returns the row of an honest payee. */
    static String row(String id) {
        return id + ",Wanda Zielarek,US,Wanda Zielarek,Chime,e-money,031101279,100000000017,100,2026-09-14";
    }

    /** Writes many rows: honest and dishonest ones, broken ones, and payees of several rows over several lines. */
    static Path writeMany(Path folder, int count) throws IOException {
        Path file = folder.resolve("many.csv");
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(HEADER + "\n");
            for (int i = 1; i <= count; i++) {
                writer.write(text(i) + "\n");
            }
        }
        return file;
    }

    private static String text(int i) {
        String id = String.format(Locale.ROOT, "p-%06d", i / 3);
        return switch (i % 11) {
            case 3 ->
                row(id).replace("Chime,e-money", "Midland Farmers Bank,bank").replace("031101279", "061120084");
            case 5 -> row(id).replace("Chime", "\"Chime,\nsecond line\"");
            case 7 -> row(id).replace(",100,", ",sixty,");
            case 9 -> id + ",\"Wanda";
            default -> row(id);
        };
    }
}
