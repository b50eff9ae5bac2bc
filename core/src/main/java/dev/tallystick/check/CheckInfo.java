package dev.tallystick.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The description of a check: what it asks, what it reads, what it can find. Ids are API. */
public final class CheckInfo {

    private final String id;
    private final ImmutableList<String> aliases;
    private final String title;
    private final String rationale;
    private final Area area;
    private final Moment earliestMoment;
    private final ImmutableSet<PartKind<?>> parts;
    private final ImmutableSet<HistorySource> historySources;
    private final ImmutableList<FindingType> findingTypes;
    private final ImmutableList<NoteType> noteTypes;
    private final ImmutableList<Parameter> parameters;
    private final ImmutableList<Reference> references;
    private final ImmutableList<String> indicators;

    private CheckInfo(Builder builder, Area area) {
        this.id = builder.id;
        this.aliases = builder.aliases;
        this.title = builder.title;
        this.rationale = builder.rationale;
        this.area = area;
        this.earliestMoment = builder.earliestMoment;
        this.parts = builder.parts;
        this.historySources = builder.historySources;
        this.findingTypes = builder.findingTypes;
        this.noteTypes = builder.noteTypes;
        this.parameters = builder.parameters;
        this.references = builder.references;
        this.indicators = builder.indicators;
    }

    /**
     * Returns a builder.
     *
     * @param id the prefix of the provider, a dot and a kebab-case word; fixed for ever
     * @return a new builder
     */
    public static Builder builder(String id) {
        return new Builder(Ids.requireDotted(id));
    }

    /**
     * Returns a builder for a result of this check.
     *
     * @return a new builder
     */
    public CheckResult.Builder result() {
        return CheckResult.builder(this);
    }

    /**
     * Returns the id.
     *
     * @return for example {@code kyc.shipping-vs-residence}
     */
    public String id() {
        return id;
    }

    /**
     * Returns earlier ids of this check, which policies may still use.
     *
     * @return the aliases
     */
    public List<String> aliases() {
        return aliases;
    }

    /**
     * Returns the question in one line.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns why the question is asked and who is not judged.
     *
     * @return one paragraph
     */
    public String rationale() {
        return rationale;
    }

    /**
     * Returns the area that the check covers.
     *
     * @return the area
     */
    public Area area() {
        return area;
    }

    /**
     * Returns the moment before which the check does not run, unless a policy says so by name.
     *
     * @return the earliest moment
     */
    public Moment earliestMoment() {
        return earliestMoment;
    }

    /**
     * Returns the kinds of parts that the check reads; others throw.
     *
     * @return the kinds
     */
    public Set<PartKind<?>> parts() {
        return parts;
    }

    /**
     * Returns the kinds of places by which history may explain to this check.
     *
     * @return the sources; none if the check does not ask the history
     */
    public Set<HistorySource> historySources() {
        return historySources;
    }

    /**
     * Returns what the check can find.
     *
     * @return the finding types
     */
    public List<FindingType> findingTypes() {
        return findingTypes;
    }

    /**
     * Tells whether everything that the check can find is for the compliance route. Such a check is neither part of the
     * coverage nor of the outcome, and nothing of it belongs into words for the candidate.
     *
     * @return true if it has finding types and all of them are on the compliance route
     */
    public boolean isOnlyCompliance() {
        return !findingTypes.isEmpty() && findingTypes.stream().allMatch(type -> type.route() == Route.COMPLIANCE);
    }

    /**
     * Returns what the check can note.
     *
     * @return the note types
     */
    public List<NoteType> noteTypes() {
        return noteTypes;
    }

    /**
     * Returns what a policy may set.
     *
     * @return the parameters
     */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * Returns the public sources that the check rests on.
     *
     * @return the references
     */
    public List<Reference> references() {
        return references;
    }

    /**
     * Returns the rows of the indicator catalogue that the check covers.
     *
     * @return ids such as {@code L12}
     */
    public List<String> indicators() {
        return indicators;
    }

    @Override
    public String toString() {
        return id;
    }

    /** Collects the description of a check; not thread-safe. */
    public static final class Builder {

        private final String id;
        private ImmutableList<String> aliases = ImmutableList.of();
        private String title = "";
        private String rationale = "";
        private @Nullable Area area;
        private Moment earliestMoment = Moment.APPLICATION;
        private ImmutableSet<PartKind<?>> parts = ImmutableSet.of();
        private ImmutableSet<HistorySource> historySources = ImmutableSet.of();
        private ImmutableList<FindingType> findingTypes = ImmutableList.of();
        private ImmutableList<NoteType> noteTypes = ImmutableList.of();
        private ImmutableList<Parameter> parameters = ImmutableList.of();
        private ImmutableList<Reference> references = ImmutableList.of();
        private ImmutableList<String> indicators = ImmutableList.of();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Sets earlier ids.
         *
         * @param aliases ids that policies may still use
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder aliases(String... aliases) {
            this.aliases = ImmutableList.copyOf(aliases);
            return this;
        }

        /**
         * Sets the question in one line.
         *
         * @param title the title, without a final period
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets why the question is asked and who is not judged.
         *
         * @param rationale one paragraph
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder rationale(String rationale) {
            this.rationale = requireNonNull(rationale, "rationale");
            return this;
        }

        /**
         * Sets the area that the check covers.
         *
         * @param area the area
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder area(Area area) {
            this.area = requireNonNull(area, "area");
            return this;
        }

        /**
         * Sets the earliest moment; {@link Moment#APPLICATION} by default.
         *
         * @param earliestMoment the moment
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder earliestMoment(Moment earliestMoment) {
            this.earliestMoment = requireNonNull(earliestMoment, "earliestMoment");
            return this;
        }

        /**
         * Sets the kinds of parts that the check reads.
         *
         * @param parts the kinds
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder parts(PartKind<?>... parts) {
            this.parts = ImmutableSet.copyOf(parts);
            return this;
        }

        /**
         * Sets the kinds of places by which history may explain.
         *
         * @param sources the sources
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder historySources(HistorySource... sources) {
            this.historySources = ImmutableSet.copyOf(sources);
            return this;
        }

        /**
         * Sets what the check can find.
         *
         * @param types the finding types
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder findingTypes(FindingType... types) {
            this.findingTypes = ImmutableList.copyOf(types);
            return this;
        }

        /**
         * Sets what the check can note.
         *
         * @param types the note types
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder noteTypes(NoteType... types) {
            this.noteTypes = ImmutableList.copyOf(types);
            return this;
        }

        /**
         * Sets what a policy may set.
         *
         * @param parameters the parameters
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder parameters(Parameter... parameters) {
            this.parameters = ImmutableList.copyOf(parameters);
            return this;
        }

        /**
         * Sets the public sources that the check rests on.
         *
         * @param references the sources
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder references(Reference... references) {
            this.references = ImmutableList.copyOf(references);
            return this;
        }

        /**
         * Sets the rows of the indicator catalogue that the check covers.
         *
         * @param ids ids such as {@code L12}
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder indicators(String... ids) {
            this.indicators = ImmutableList.copyOf(ids);
            return this;
        }

        /**
         * Returns the description.
         *
         * @return a new description
         * @throws IllegalStateException if something is missing or misnamed, with the id of the check
         */
        public CheckInfo build() {
            require(!title.isBlank(), "a title");
            require(!rationale.isBlank(), "a rationale");
            require(!parts.isEmpty(), "parts to read");
            require(!findingTypes.isEmpty() || !noteTypes.isEmpty(), "finding types or note types");
            require(
                    findingTypes.stream().allMatch(type -> type.id().startsWith(id + ".")),
                    "its id as prefix of its finding types");
            require(
                    noteTypes.stream().allMatch(type -> type.id().startsWith(id + ".")),
                    "its id as prefix of its note types");
            require(area != null, "an area");
            return new CheckInfo(this, requireNonNull(area));
        }

        private void require(boolean condition, String what) {
            if (!condition) {
                throw new IllegalStateException("check " + id + " needs " + what);
            }
        }
    }
}
