package dev.tallystick.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.candidate.Part;
import dev.tallystick.place.PostalAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A contradiction: a {@link FindingType} filled in for one subject, with at least two facts. */
public final class Finding {

    private final FindingType type;
    private final Part subject;
    private final ImmutableMap<String, Fact> facts;
    private final ImmutableMap<String, String> arguments;
    private final Optional<Instant> observedAt;
    private final Optional<DateRange> period;
    private final Optional<PostalAddress> place;
    private final Optional<LanguageTag> language;
    private final Optional<String> organisation;
    private final ImmutableList<List<String>> named;

    private Finding(Builder builder) {
        this.type = builder.type;
        this.subject = builder.subject;
        this.facts = ImmutableMap.copyOf(builder.facts);
        this.arguments = ImmutableMap.copyOf(builder.arguments);
        this.observedAt = Optional.ofNullable(builder.observedAt);
        this.period = Optional.ofNullable(builder.period);
        this.place = Optional.ofNullable(builder.place);
        this.language = Optional.ofNullable(builder.language);
        this.organisation = Optional.ofNullable(builder.organisation);
        this.named = ImmutableList.copyOf(builder.named);
    }

    /**
     * Returns a builder.
     *
     * @param type the kind of contradiction
     * @param subject the part that it is about: many odd items of one subject are one finding
     * @return a new builder
     */
    public static Builder builder(FindingType type, Part subject) {
        return new Builder(requireNonNull(type, "type"), requireNonNull(subject, "subject"));
    }

    /**
     * Returns the kind of contradiction.
     *
     * @return the type
     */
    public FindingType type() {
        return type;
    }

    /**
     * Returns the part that the finding is about.
     *
     * @return the subject
     */
    public Part subject() {
        return subject;
    }

    /**
     * Returns the facts that do not fit.
     *
     * @return at least two
     */
    public List<Fact> facts() {
        return facts.values().asList();
    }

    /**
     * Returns when the contradiction came up: an explanation on file before counts.
     *
     * @return the time, empty if nothing is known
     */
    public Optional<Instant> observedAt() {
        return observedAt;
    }

    /**
     * Returns the time that the facts are about, where it is another than that of the observation: the date of issue of
     * a document. An explanation of either time fits.
     *
     * @return the period, empty if there is none
     */
    public Optional<DateRange> period() {
        return period;
    }

    /**
     * Returns the place that the finding is about; an explanation of another place does not fit.
     *
     * @return the place, empty if it is about none
     */
    public Optional<PostalAddress> place() {
        return place;
    }

    /**
     * Returns the language that the finding is about; an explanation of another language does not fit.
     *
     * @return the language, empty if it is about none
     */
    public Optional<LanguageTag> language() {
        return language;
    }

    /**
     * Returns the organisation that the finding is about; what a person merely says explains it only by its name.
     *
     * @return the name as written, empty if it is about none
     */
    public Optional<String> organisation() {
        return organisation;
    }

    /**
     * Returns what the finding is about besides: programs, devices. What a person merely says explains it only if it names
     * each, by any of its names.
     *
     * @return the names of each thing; empty if no name is needed
     */
    public List<List<String>> named() {
        return named;
    }

    /**
     * Returns the message in English.
     *
     * @param disclosure how much of personal values is shown
     * @return one sentence
     */
    public String message(Disclosure disclosure) {
        return message(MessageCatalogue.english(), disclosure);
    }

    /**
     * Returns the message.
     *
     * @param catalogue translations
     * @param disclosure how much of personal values is shown
     * @return one sentence
     */
    public String message(MessageCatalogue catalogue, Disclosure disclosure) {
        return Template.fill(catalogue.find(type.id()).orElse(type.message()), facts, arguments, disclosure);
    }

    Finding with(UnaryOperator<Fact> replacement, UnaryOperator<String> words) {
        Builder changed = new Builder(type, subject);
        facts.forEach((name, fact) -> changed.facts.put(name, replacement.apply(fact)));
        arguments.forEach((name, text) -> changed.arguments.put(name, words.apply(text)));
        changed.observedAt = observedAt.orElse(null);
        changed.period = period.orElse(null);
        changed.place = place.orElse(null);
        changed.language = language.orElse(null);
        changed.organisation = organisation.orElse(null);
        changed.named.addAll(named);
        return new Finding(changed);
    }

    @Override
    public String toString() {
        return "Finding[" + type.id() + "]";
    }

    /** Collects a finding; not thread-safe. */
    public static final class Builder {

        private final FindingType type;
        private final Part subject;
        private final Map<String, Fact> facts = new LinkedHashMap<>();
        private final Map<String, String> arguments = new LinkedHashMap<>();
        private @Nullable Instant observedAt;
        private @Nullable DateRange period;
        private @Nullable PostalAddress place;
        private @Nullable LanguageTag language;
        private @Nullable String organisation;
        private final List<List<String>> named = new ArrayList<>();

        private Builder(FindingType type, Part subject) {
            this.type = type;
            this.subject = subject;
        }

        /**
         * Adds a fact under the name that the message uses.
         *
         * @param name letters only
         * @param fact the fact
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder fact(String name, Fact fact) {
            facts.put(name, requireNonNull(fact, name));
            return this;
        }

        /**
         * Adds words to the message that are no fact and need no masking: a count, a grade, a name of a rule.
         *
         * @param name letters only
         * @param words the words
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder argument(String name, String words) {
            arguments.put(name, requireNonNull(words, name));
            return this;
        }

        /**
         * Sets when the contradiction came up.
         *
         * @param observedAt the time
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder observedAt(Optional<Instant> observedAt) {
            this.observedAt = observedAt.orElse(null);
            return this;
        }

        /**
         * Sets the time that the facts are about, where it is another than that of the observation.
         *
         * @param period the period
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder period(DateRange period) {
            this.period = requireNonNull(period, "period");
            return this;
        }

        /**
         * Sets the place that the finding is about.
         *
         * @param place the place
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder place(PostalAddress place) {
            this.place = requireNonNull(place, "place");
            return this;
        }

        /**
         * Sets the language that the finding is about.
         *
         * @param language the language
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder language(LanguageTag language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /**
         * Sets the organisation that the finding is about: one unverified explanation shall not explain what several
         * organisations say.
         *
         * @param organisation the name as written
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder organisation(String organisation) {
            this.organisation = requireNonNull(organisation, "organisation");
            return this;
        }

        /**
         * Adds a thing that the finding is about, such as a program: one unverified explanation shall not explain all that
         * is ever seen on a device.
         *
         * @param names its names, any of which will do
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder named(List<String> names) {
            named.add(ImmutableList.copyOf(names));
            return this;
        }

        /**
         * Returns the finding.
         *
         * @return a new finding
         * @throws IllegalStateException if there are fewer than two different facts, or the message names something
         *     that is neither a fact nor an argument
         */
        public Finding build() {
            if (ImmutableSet.copyOf(facts.values()).size() < 2) {
                throw new IllegalStateException("a finding needs two facts: " + type.id());
            }
            Template.requireNames(type.message(), facts, arguments);
            return new Finding(this);
        }
    }
}
