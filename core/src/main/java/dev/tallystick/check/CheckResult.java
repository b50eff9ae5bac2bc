package dev.tallystick.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The answer of a check: what was compared, what was found, and what was missing. */
public final class CheckResult {

    /** What a check came to. */
    public enum Status {
        /** At least one finding. */
        INCONSISTENT,
        /** Something was compared and nothing found. */
        CONSISTENT,
        /** Nothing could be compared, since something was missing, unreadable or invalid. */
        INSUFFICIENT_DATA,
        /** The question does not arise, or is not asked by rule: see {@link CheckResult#exemptions()}. */
        NOT_APPLICABLE,
        /** The check threw an exception, returned nothing or broke its own description; set by the engine. */
        FAILED
    }

    /**
     * Two facts that were compared.
     *
     * @param first a fact
     * @param second another
     */
    public record Compared(Fact first, Fact second) {}

    private final ImmutableList<Compared> compared;
    private final ImmutableList<Missing> missing;
    private final ImmutableList<String> exemptions;
    private final ImmutableList<Finding> findings;
    private final ImmutableList<Note> notes;
    private final ImmutableList<Corroboration> corroborations;

    private CheckResult(Builder builder) {
        this.compared = ImmutableList.copyOf(builder.compared);
        this.missing = ImmutableList.copyOf(builder.missing);
        this.exemptions = ImmutableList.sortedCopyOf(builder.exemptions);
        this.findings = ImmutableList.copyOf(builder.findings);
        this.notes = ImmutableList.copyOf(builder.notes);
        this.corroborations = ImmutableList.copyOf(builder.corroborations);
    }

    private CheckResult(CheckResult original, UnaryOperator<Fact> replacement, UnaryOperator<String> words) {
        this.compared = original.compared.stream()
                .map(pair -> new Compared(replacement.apply(pair.first()), replacement.apply(pair.second())))
                .collect(ImmutableList.toImmutableList());
        this.missing = original.missing;
        this.exemptions = original.exemptions;
        this.findings = original.findings.stream()
                .map(finding -> finding.with(replacement, words))
                .collect(ImmutableList.toImmutableList());
        this.notes = original.notes.stream()
                .map(note -> note.with(replacement.apply(note.fact()), words))
                .collect(ImmutableList.toImmutableList());
        this.corroborations = original.corroborations.stream()
                .map(each -> each.withFact(replacement.apply(each.fact())))
                .collect(ImmutableList.toImmutableList());
    }

    static Builder builder(CheckInfo info) {
        return new Builder(info);
    }

    /**
     * Returns this result with other facts and words in the places of its own, such as ones that show less.
     *
     * @param facts gives the fact to take for each, itself if it stays
     * @param words gives the words to take for each argument of a message, themselves if they stay
     * @return the result
     */
    public CheckResult with(UnaryOperator<Fact> facts, UnaryOperator<String> words) {
        return new CheckResult(this, facts, words);
    }

    /**
     * Returns what the check came to.
     *
     * @return any status but {@link Status#FAILED}
     */
    public Status status() {
        if (!findings.isEmpty()) {
            return Status.INCONSISTENT;
        }
        if (!compared.isEmpty()) {
            return Status.CONSISTENT;
        }
        return missing.isEmpty() ? Status.NOT_APPLICABLE : Status.INSUFFICIENT_DATA;
    }

    /**
     * Returns what was compared.
     *
     * @return pairs of facts
     */
    public List<Compared> compared() {
        return compared;
    }

    /**
     * Returns what was missing.
     *
     * @return the inputs, each once
     */
    public List<Missing> missing() {
        return missing;
    }

    /**
     * Returns why the check does not judge what is there.
     *
     * @return rules in a few words, each once, for example {@code the address is protected}
     */
    public List<String> exemptions() {
        return exemptions;
    }

    /**
     * Returns what was found.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns remarks on single facts.
     *
     * @return the notes
     */
    public List<Note> notes() {
        return notes;
    }

    /**
     * Returns verified agreements.
     *
     * @return the corroborations
     */
    public List<Corroboration> corroborations() {
        return corroborations;
    }

    @Override
    public String toString() {
        return "CheckResult[" + status() + "]";
    }

    /** Collects a result; not thread-safe. */
    public static final class Builder {

        private final CheckInfo info;
        private final List<Compared> compared = new ArrayList<>();
        private final Set<Missing> missing = new LinkedHashSet<>();
        private final Set<String> exemptions = new LinkedHashSet<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private final List<Corroboration> corroborations = new ArrayList<>();

        private Builder(CheckInfo info) {
            this.info = info;
        }

        /**
         * Adds two facts that were compared, whatever came of it.
         *
         * @param first a fact
         * @param second another
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder compared(Fact first, Fact second) {
            compared.add(new Compared(requireNonNull(first, "first"), requireNonNull(second, "second")));
            return this;
        }

        /**
         * Adds an input that could not be used; the same one counts once.
         *
         * @param input the input
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder missing(Missing input) {
            missing.add(requireNonNull(input, "input"));
            return this;
        }

        /**
         * Adds a rule by which the check does not judge what is there; the same one counts once. Such a check has asked
         * its question: the person has nothing to add.
         *
         * @param rule the rule in a few words that may be shown to the candidate: "the address is protected"
         * @return this builder
         * @throws IllegalArgumentException if the rule is blank
         */
        @CanIgnoreReturnValue
        public Builder exempt(String rule) {
            if (rule.isBlank()) {
                throw new IllegalArgumentException("an exemption needs a rule: " + info.id());
            }
            exemptions.add(rule);
            return this;
        }

        /**
         * Adds a finding.
         *
         * @param finding a finding of a declared type
         * @return this builder
         * @throws IllegalArgumentException if the check does not declare the type
         */
        @CanIgnoreReturnValue
        public Builder finding(Finding finding) {
            if (!info.findingTypes().contains(finding.type())) {
                throw new IllegalArgumentException(
                        info.id() + " does not declare " + finding.type().id());
            }
            findings.add(finding);
            return this;
        }

        /**
         * Adds a note.
         *
         * @param note a note of a declared type
         * @return this builder
         * @throws IllegalArgumentException if the check does not declare the type
         */
        @CanIgnoreReturnValue
        public Builder note(Note note) {
            if (!info.noteTypes().contains(note.type())) {
                throw new IllegalArgumentException(
                        info.id() + " does not declare " + note.type().id());
            }
            notes.add(note);
            return this;
        }

        /**
         * Adds a verified agreement.
         *
         * @param corroboration the corroboration
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder corroboration(Corroboration corroboration) {
            corroborations.add(requireNonNull(corroboration, "corroboration"));
            return this;
        }

        /**
         * Returns the result.
         *
         * @return a new result
         */
        public CheckResult build() {
            return new CheckResult(this);
        }
    }
}
