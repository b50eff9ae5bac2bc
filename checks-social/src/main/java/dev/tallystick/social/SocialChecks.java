package dev.tallystick.social;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.WritingSample;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckProvider;
import dev.tallystick.check.CheckSelection;
import dev.tallystick.social.activity.ActivityChecks;
import dev.tallystick.social.code.CodeChecks;
import dev.tallystick.social.language.LanguageChecks;
import dev.tallystick.social.language.LanguageIdentifier;
import dev.tallystick.social.platform.PlatformChecks;
import dev.tallystick.social.profile.ProfileChecks;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The checks of this module; immutable and thread-safe. */
public final class SocialChecks implements CheckProvider {

    private final LanguageIdentifier languageIdentifier;
    private final List<Check> checks;

    /** Makes all checks with the embedded look-ups, as {@link #create()} does; for {@link java.util.ServiceLoader}. */
    public SocialChecks() {
        this(builder());
    }

    private SocialChecks(Builder builder) {
        this.languageIdentifier = builder.languageIdentifier;
        this.checks = CheckSelection.of(
                Stream.of(
                                ActivityChecks.all(),
                                CodeChecks.all(),
                                LanguageChecks.all(languageIdentifier),
                                PlatformChecks.all(),
                                ProfileChecks.all())
                        .flatMap(List::stream)
                        .toList(),
                builder.without);
    }

    /**
     * Returns all checks with the embedded look-ups.
     *
     * @return the provider
     */
    public static SocialChecks create() {
        return new SocialChecks();
    }

    /**
     * Returns a builder that starts with all checks and the embedded look-ups.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String id() {
        return "social";
    }

    @Override
    public List<Check> checks() {
        return checks;
    }

    /** Loads the language identifier unless no check is left that asks it. */
    @Override
    public void warmUp() {
        if (checks.stream().anyMatch(check -> check.info().parts().contains(WritingSample.KIND))) {
            languageIdentifier.warmUp();
        }
    }

    /** Chooses look-ups and checks; not thread-safe. */
    public static final class Builder {

        private LanguageIdentifier languageIdentifier = LanguageIdentifier.embedded();
        private final Set<String> without = new TreeSet<>();

        private Builder() {}

        /**
         * Sets what identifies the language of a text; {@link LanguageIdentifier#embedded()} by default.
         *
         * @param languageIdentifier the identifier
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder languageIdentifier(LanguageIdentifier languageIdentifier) {
            this.languageIdentifier = requireNonNull(languageIdentifier, "languageIdentifier");
            return this;
        }

        /**
         * Leaves checks out.
         *
         * @param checkIds ids of checks of this provider
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder without(String... checkIds) {
            without.addAll(List.of(checkIds));
            return this;
        }

        /**
         * Returns the provider.
         *
         * @return a new provider
         * @throws IllegalArgumentException if a check that is left out does not exist
         */
        public SocialChecks build() {
            return new SocialChecks(this);
        }
    }
}
