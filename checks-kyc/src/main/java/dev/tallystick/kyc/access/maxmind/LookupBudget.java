package dev.tallystick.kyc.access.maxmind;

import com.maxmind.db.CacheKey;
import com.maxmind.db.DecodedValue;
import com.maxmind.db.NodeCache;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the work of one look-up: what a pointer leads to is decoded once, and only so many pointers are followed
 * and characters made. A file
 * may otherwise hold a few thousand pointers that stand for billions of values.
 */
final class LookupBudget implements NodeCache {

    /** Records of the largest databases have about a hundred. */
    private static final int MAX_POINTERS = 20_000;

    /** Values that are decoded. */
    private static final int MAX_VALUES = 1_000;

    /** Characters of the texts of a record. */
    private static final int MAX_CHARACTERS = 1 << 17;

    /** Texts are counted where records are made, of which the reader knows nothing but the type. */
    private static final ThreadLocal<Texts> TEXTS = ThreadLocal.withInitial(Texts::new);

    private static final class Texts {
        private long characters;
    }

    private static final class Spent {
        private final Map<CacheKey<?>, DecodedValue> values = new HashMap<>();
        private int pointers;
    }

    private final ThreadLocal<Spent> spent = ThreadLocal.withInitial(Spent::new);

    /** Ends a look-up. */
    void reset() {
        spent.remove();
        TEXTS.remove();
    }

    /** Counts texts that were decoded: pointers to overlapping places may stand for far more text than the file has. */
    static void count(@Nullable String... decoded) {
        Texts now = TEXTS.get();
        for (String text : decoded) {
            now.characters += text == null ? 0 : text.length();
        }
        if (now.characters > MAX_CHARACTERS) {
            throw new IllegalArgumentException("a record with longer texts than any real one");
        }
    }

    @Override
    public DecodedValue get(CacheKey<?> key, Loader loader) throws IOException {
        Spent now = spent.get();
        DecodedValue known = now.values.get(key);
        if (++now.pointers > MAX_POINTERS || (known == null && now.values.size() >= MAX_VALUES)) {
            throw new IllegalArgumentException("a record with more pointers than any real one");
        }
        if (known != null) {
            return known;
        }
        DecodedValue value = loader.load(key);
        now.values.put(key, value);
        return value;
    }
}
