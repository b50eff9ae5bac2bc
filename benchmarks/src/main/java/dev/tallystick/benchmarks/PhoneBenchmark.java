package dev.tallystick.benchmarks;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.tallystick.kyc.contact.MailAddress;
import dev.tallystick.kyc.contact.PhoneNumbers;
import dev.tallystick.kyc.contact.PhoneReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads telephone numbers, beside the bare calls of the library, and mail addresses, beside a bare scan; and of both the
 * worst texts found, as many characters of them as of the usual ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(3)
public class PhoneBenchmark {

    private static final int CHARACTERS = 10_000;

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private final List<String> numbers = fill(
            "+1 415 555 2671",
            "+351 912 345 678",
            "+44 7911 123456",
            "+49 30 901820",
            "+91 98765 43210",
            "+55 11 91234 5678",
            "+1 876 555 0123",
            "+39 06 6982 0000");
    private final List<String> worstNumbers =
            fill("+1" + "(".repeat(30) + "9".repeat(32), "+1 4155552671" + " ext".repeat(12), "+7 9" + ".0".repeat(30));
    private final List<String> addresses = fill(
            "mira.olesen@harbour.example",
            "piet+jobs@gmail.com",
            "ana@mail.tidewater.co.uk",
            "tom.reis@uni-quarry.example",
            "office@lantern.example");
    private final List<String> worstAddresses = fill(
            "a@" + "b.".repeat(120) + "example",
            "a@" + "\u00FC\u4E00".repeat(15) + ".\u0430\u0431" + ".\u03B1".repeat(40) + ".example",
            ".a".repeat(32).substring(1) + "@" + "b-".repeat(30) + "b.example");

    private static List<String> fill(String... texts) {
        List<String> filled = new ArrayList<>();
        int characters = 0;
        for (int i = 0; characters < CHARACTERS; i++) {
            filled.add(texts[i % texts.length]);
            characters += texts[i % texts.length].length();
        }
        return filled;
    }

    /** Validity, countries and kind of line of each number. */
    @Benchmark
    public void phones(Blackhole sink) {
        read(numbers, sink);
    }

    /** The same for the worst texts found. */
    @Benchmark
    public void worstPhones(Blackhole sink) {
        read(worstNumbers, sink);
    }

    private static void read(List<String> texts, Blackhole sink) {
        for (String text : texts) {
            PhoneReading reading = PhoneNumbers.read(text, Optional.empty());
            sink.consume(reading);
            sink.consume(reading.countries());
        }
    }

    /** Parse, validate, and ask for the region. */
    @Benchmark
    public void libraryCalls(Blackhole sink) throws NumberParseException {
        for (String text : numbers) {
            PhoneNumber number = LIBRARY.parse(text, "ZZ");
            sink.consume(LIBRARY.isValidNumber(number));
            sink.consume(LIBRARY.getRegionCodeForNumber(number));
        }
    }

    /** Local part and domain of each address. */
    @Benchmark
    public void mail(Blackhole sink) {
        addresses.forEach(text -> sink.consume(MailAddress.find(text)));
    }

    /** The same for the worst texts found. */
    @Benchmark
    public void worstMail(Blackhole sink) {
        worstAddresses.forEach(text -> sink.consume(MailAddress.find(text)));
    }

    /** Where the at sign is, and the domain in small letters. */
    @Benchmark
    public void mailScan(Blackhole sink) {
        for (String text : addresses) {
            int at = text.lastIndexOf('@');
            sink.consume(text.substring(at + 1).toLowerCase(Locale.ROOT));
        }
    }
}
