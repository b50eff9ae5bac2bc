package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that the host asked the person for, with the alternatives it offered. */
public final class DocumentRequest extends Part {

    /** What was asked for. */
    public static final Field<RequestedItem> ITEM = Field.of(
            "item",
            FieldType.vocabulary(RequestedItem::of, RequestedItem::id, RequestedItem.known()),
            "What was asked for.");

    /** When it was asked for. */
    public static final Field<Instant> REQUESTED_AT =
            Field.of("requestedAt", FieldType.INSTANT, "When it was asked for.");

    /** What was offered to give instead. */
    public static final Field<List<RequestedItem>> ALTERNATIVES = Field.of(
            "alternatives",
            FieldType.listOf(FieldType.vocabulary(RequestedItem::of, RequestedItem::id, RequestedItem.known())),
            "What was offered to give instead.");

    /** What became of it. */
    public static final Field<RequestOutcome> OUTCOME = Field.of(
            "outcome",
            FieldType.vocabulary(RequestOutcome::of, RequestOutcome::id, RequestOutcome.known()),
            "What became of it.");

    /** When that was known. */
    public static final Field<Instant> ANSWERED_AT = Field.of("answeredAt", FieldType.INSTANT, "When that was known.");

    /** Whether an accommodation was agreed on for this request. */
    public static final Field<Boolean> ACCOMMODATION =
            Field.of("accommodation", FieldType.FLAG, "Whether an accommodation was agreed on for this request.");

    /** The kind of this part. */
    public static final PartKind<DocumentRequest> KIND = PartKind.repeatable(
            "document request",
            "documentRequests",
            DocumentRequest.class,
            "Something that the host asked the person for, with the alternatives it offered.",
            Builder::new,
            ITEM,
            REQUESTED_AT,
            ALTERNATIVES,
            OUTCOME,
            ANSWERED_AT,
            ACCOMMODATION);

    private DocumentRequest(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for a document request.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this document request.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #ITEM}.
     *
     * @return what was asked for; empty if nothing is known
     */
    public Optional<RequestedItem> item() {
        return find(ITEM);
    }

    /**
     * Returns the field {@link #REQUESTED_AT}.
     *
     * @return when it was asked for; empty if nothing is known
     */
    public Optional<Instant> requestedAt() {
        return find(REQUESTED_AT);
    }

    /**
     * Returns the field {@link #ALTERNATIVES}.
     *
     * @return what was offered to give instead; none if nothing is known
     */
    public List<RequestedItem> alternatives() {
        return find(ALTERNATIVES).orElse(List.of());
    }

    /**
     * Returns the field {@link #OUTCOME}.
     *
     * @return what became of it; empty if nothing is known
     */
    public Optional<RequestOutcome> outcome() {
        return find(OUTCOME);
    }

    /**
     * Returns the field {@link #ANSWERED_AT}.
     *
     * @return when that was known; empty if nothing is known
     */
    public Optional<Instant> answeredAt() {
        return find(ANSWERED_AT);
    }

    /**
     * Tells whether an accommodation was agreed on for this request.
     *
     * @return true only if the part says so
     */
    public boolean isAccommodation() {
        return find(ACCOMMODATION).orElse(false);
    }

    /** Collects the fields of a document request; not thread-safe. */
    public static final class Builder extends Part.Builder<DocumentRequest, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link DocumentRequest#ITEM}.
         *
         * @param item the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder item(RequestedItem item) {
            return set(ITEM, item);
        }

        /**
         * Sets the field {@link DocumentRequest#REQUESTED_AT}.
         *
         * @param requestedAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder requestedAt(Instant requestedAt) {
            return set(REQUESTED_AT, requestedAt);
        }

        /**
         * Sets the field {@link DocumentRequest#ALTERNATIVES}.
         *
         * @param alternatives the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder alternatives(List<RequestedItem> alternatives) {
            return set(ALTERNATIVES, alternatives);
        }

        /**
         * Sets the field {@link DocumentRequest#OUTCOME}.
         *
         * @param outcome the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder outcome(RequestOutcome outcome) {
            return set(OUTCOME, outcome);
        }

        /**
         * Sets the field {@link DocumentRequest#ANSWERED_AT}.
         *
         * @param answeredAt the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder answeredAt(Instant answeredAt) {
            return set(ANSWERED_AT, answeredAt);
        }

        /**
         * Sets the field {@link DocumentRequest#ACCOMMODATION}.
         *
         * @param accommodation the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder accommodation(boolean accommodation) {
            return set(ACCOMMODATION, accommodation);
        }

        @Override
        public DocumentRequest build() {
            return new DocumentRequest(this);
        }
    }
}
