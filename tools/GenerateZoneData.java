import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the table of time zones by country in core from zone.tab of the IANA Time Zone Database.
 *
 * <p>Run in the root of the project: {@code java tools/GenerateZoneData.java <zone.tab> <release, as 2025b> <today, as
 * 2026-11-22>}.
 */
public final class GenerateZoneData {

    private static final Path TARGET = Path.of("core", "src", "main", "resources", "dev", "tallystick", "time");

    /** Degrees, minutes and perhaps seconds, as ISO 6709 writes them. */
    private static final Pattern ANGLE = Pattern.compile("([+-])(\\d{2,3})(\\d{2})(\\d{2})?");

    private static final Pattern POSITION = Pattern.compile("([+-]\\d{4}(?:\\d{2})?)([+-]\\d{5}(?:\\d{2})?)");

    private GenerateZoneData() {}

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        byte[] source = Files.readAllBytes(Path.of(args[0]));
        TreeSet<String> rows = new TreeSet<>();
        for (String line : new String(source, StandardCharsets.UTF_8).split("\n")) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] columns = line.split("\t");
                Matcher position = POSITION.matcher(columns[1]);
                if (!position.matches()) {
                    throw new IllegalArgumentException("no position: " + line);
                }
                rows.add(columns[0] + "," + columns[2] + "," + degrees(position.group(1)) + ","
                        + degrees(position.group(2)));
            }
        }
        Files.writeString(TARGET.resolve("zones.csv"), "country,zone,latitude,longitude\n" + String.join("\n", rows) + "\n");
        Files.writeString(TARGET.resolve("zones.source.txt"), "zones.csv was generated on " + args[2]
                + " by tools/GenerateZoneData.java from:\n\nzone.tab of the IANA Time Zone Database " + args[1]
                + ", in the public domain, https://www.iana.org/time-zones, SHA-256 "
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source)) + "\n");
    }

    private static String degrees(String text) {
        Matcher angle = ANGLE.matcher(text);
        if (!angle.matches()) {
            throw new IllegalArgumentException("no angle: " + text);
        }
        double value = Integer.parseInt(angle.group(2))
                + Integer.parseInt(angle.group(3)) / 60.0
                + (angle.group(4) == null ? 0 : Integer.parseInt(angle.group(4)) / 3600.0);
        return String.format(Locale.ROOT, "%.4f", angle.group(1).equals("-") ? -value : value);
    }
}
