package dev.tallystick.candidate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a host holds about one person, as claims and evidence. Immutable; every part is optional.
 *
 * <p>A candidate that the engine hands to a check is restricted to the parts that the check declares: reading another
 * one throws {@link UndeclaredPartException}.
 */
public final class Candidate {

    private static final ImmutableList<PartKind<?>> KINDS = ImmutableList.of(
            PersonName.KIND,
            BirthDate.KIND,
            Address.KIND,
            IdentityDocument.KIND,
            IdentityCheck.KIND,
            Phone.KIND,
            Email.KIND,
            ContactChange.KIND,
            BankAccount.KIND,
            AccountEvidence.KIND,
            TaxForm.KIND,
            PaymentEvent.KIND,
            Education.KIND,
            Employment.KIND,
            Skill.KIND,
            OrganisationRecord.KIND,
            Referee.KIND,
            BackgroundCheck.KIND,
            LanguageSkill.KIND,
            WritingSample.KIND,
            InterfaceLocale.KIND,
            Profile.KIND,
            CodeRepository.KIND,
            CodeAuthor.KIND,
            ContributionClaim.KIND,
            ProfileEntry.KIND,
            ProfileChange.KIND,
            Photo.KIND,
            Delivery.KIND,
            Device.KIND,
            DeviceItem.KIND,
            DevicePosition.KIND,
            Session.KIND,
            ActivityRecord.KIND,
            Meeting.KIND,
            Observation.KIND,
            ListDecision.KIND,
            TimelineEvent.KIND,
            DocumentRequest.KIND,
            Counterparty.KIND,
            PlatformCounter.KIND,
            Explanation.KIND,
            Engagement.KIND,
            HistoryScope.KIND);

    private final Contents contents;
    private final @Nullable ImmutableSet<PartKind<?>> readable;

    private record Contents(Optional<String> id, ImmutableMap<PartKind<?>, ImmutableList<Part>> parts) {}

    private Candidate(Contents contents, @Nullable ImmutableSet<PartKind<?>> readable) {
        this.contents = contents;
        this.readable = readable;
    }

    /**
     * Returns a builder for a candidate.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns all kinds of parts in the order of JSON and documentation.
     *
     * @return the kinds
     */
    public static List<PartKind<?>> kinds() {
        return KINDS;
    }

    /**
     * Returns a builder with the contents of this candidate.
     *
     * @return a new builder
     * @throws IllegalStateException if this candidate is restricted
     */
    public Builder toBuilder() {
        if (isRestricted()) {
            throw new IllegalStateException("a restricted candidate cannot be copied");
        }
        Builder builder = builder();
        builder.id = contents.id.orElse(null);
        contents.parts.forEach((kind, list) -> builder.parts.put(kind, new ArrayList<>(list)));
        return builder;
    }

    /**
     * Returns a view of the same parts that lets only some kinds be read.
     *
     * @param kinds the kinds that may be read
     * @return the view; it has no {@link #toBuilder} and no JSON
     */
    public Candidate restrictedTo(Set<? extends PartKind<?>> kinds) {
        kinds.forEach(this::requireReadable);
        return new Candidate(contents, ImmutableSet.copyOf(kinds));
    }

    /**
     * Tells whether only some kinds of parts may be read.
     *
     * @return true for a view made by {@link #restrictedTo}
     */
    public boolean isRestricted() {
        return readable != null;
    }

    /**
     * Returns the host's id for this candidate.
     *
     * @return an opaque id, empty if the host gave none
     */
    public Optional<String> id() {
        return contents.id;
    }

    /**
     * Returns the parts of one kind.
     *
     * @param <P> the class of the parts
     * @param kind the kind
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public <P extends Part> List<P> parts(PartKind<P> kind) {
        requireReadable(kind);
        return cast(contents.parts.getOrDefault(kind, ImmutableList.of()));
    }

    /**
     * Returns all parts that may be read, ordered by kind.
     *
     * @return the parts
     */
    public List<Part> parts() {
        return contents.parts.entrySet().stream()
                .filter(entry -> isReadable(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the parts of kind {@link PersonName}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<PersonName> names() {
        return parts(PersonName.KIND);
    }

    /**
     * Returns the parts of kind {@link BirthDate}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<BirthDate> birthDates() {
        return parts(BirthDate.KIND);
    }

    /**
     * Returns the parts of kind {@link Address}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Address> addresses() {
        return parts(Address.KIND);
    }

    /**
     * Returns the parts of kind {@link IdentityDocument}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<IdentityDocument> identityDocuments() {
        return parts(IdentityDocument.KIND);
    }

    /**
     * Returns the parts of kind {@link IdentityCheck}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<IdentityCheck> identityChecks() {
        return parts(IdentityCheck.KIND);
    }

    /**
     * Returns the parts of kind {@link Phone}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Phone> phones() {
        return parts(Phone.KIND);
    }

    /**
     * Returns the parts of kind {@link Email}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Email> emails() {
        return parts(Email.KIND);
    }

    /**
     * Returns the parts of kind {@link ContactChange}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<ContactChange> contactChanges() {
        return parts(ContactChange.KIND);
    }

    /**
     * Returns the parts of kind {@link BankAccount}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<BankAccount> bankAccounts() {
        return parts(BankAccount.KIND);
    }

    /**
     * Returns the parts of kind {@link AccountEvidence}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<AccountEvidence> accountEvidence() {
        return parts(AccountEvidence.KIND);
    }

    /**
     * Returns the parts of kind {@link TaxForm}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<TaxForm> taxForms() {
        return parts(TaxForm.KIND);
    }

    /**
     * Returns the parts of kind {@link PaymentEvent}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<PaymentEvent> paymentEvents() {
        return parts(PaymentEvent.KIND);
    }

    /**
     * Returns the parts of kind {@link Education}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Education> education() {
        return parts(Education.KIND);
    }

    /**
     * Returns the parts of kind {@link Employment}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Employment> employment() {
        return parts(Employment.KIND);
    }

    /**
     * Returns the parts of kind {@link Skill}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Skill> skills() {
        return parts(Skill.KIND);
    }

    /**
     * Returns the parts of kind {@link OrganisationRecord}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<OrganisationRecord> organisationRecords() {
        return parts(OrganisationRecord.KIND);
    }

    /**
     * Returns the parts of kind {@link Referee}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Referee> references() {
        return parts(Referee.KIND);
    }

    /**
     * Returns the parts of kind {@link BackgroundCheck}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<BackgroundCheck> backgroundChecks() {
        return parts(BackgroundCheck.KIND);
    }

    /**
     * Returns the parts of kind {@link LanguageSkill}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<LanguageSkill> languages() {
        return parts(LanguageSkill.KIND);
    }

    /**
     * Returns the parts of kind {@link WritingSample}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<WritingSample> writingSamples() {
        return parts(WritingSample.KIND);
    }

    /**
     * Returns the parts of kind {@link InterfaceLocale}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<InterfaceLocale> interfaceLocales() {
        return parts(InterfaceLocale.KIND);
    }

    /**
     * Returns the parts of kind {@link Profile}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Profile> profiles() {
        return parts(Profile.KIND);
    }

    /**
     * Returns the parts of kind {@link CodeRepository}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<CodeRepository> codeRepositories() {
        return parts(CodeRepository.KIND);
    }

    /**
     * Returns the parts of kind {@link CodeAuthor}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<CodeAuthor> codeAuthors() {
        return parts(CodeAuthor.KIND);
    }

    /**
     * Returns the parts of kind {@link ContributionClaim}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<ContributionClaim> contributionClaims() {
        return parts(ContributionClaim.KIND);
    }

    /**
     * Returns the parts of kind {@link ProfileEntry}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<ProfileEntry> profileEntries() {
        return parts(ProfileEntry.KIND);
    }

    /**
     * Returns the parts of kind {@link ProfileChange}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<ProfileChange> profileChanges() {
        return parts(ProfileChange.KIND);
    }

    /**
     * Returns the parts of kind {@link Photo}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Photo> photos() {
        return parts(Photo.KIND);
    }

    /**
     * Returns the parts of kind {@link Delivery}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Delivery> deliveries() {
        return parts(Delivery.KIND);
    }

    /**
     * Returns the parts of kind {@link Device}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Device> devices() {
        return parts(Device.KIND);
    }

    /**
     * Returns the parts of kind {@link DeviceItem}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<DeviceItem> deviceItems() {
        return parts(DeviceItem.KIND);
    }

    /**
     * Returns the parts of kind {@link DevicePosition}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<DevicePosition> devicePositions() {
        return parts(DevicePosition.KIND);
    }

    /**
     * Returns the parts of kind {@link Session}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Session> sessions() {
        return parts(Session.KIND);
    }

    /**
     * Returns the parts of kind {@link ActivityRecord}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<ActivityRecord> activityRecords() {
        return parts(ActivityRecord.KIND);
    }

    /**
     * Returns the parts of kind {@link Meeting}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Meeting> meetings() {
        return parts(Meeting.KIND);
    }

    /**
     * Returns the parts of kind {@link Observation}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Observation> observations() {
        return parts(Observation.KIND);
    }

    /**
     * Returns the parts of kind {@link ListDecision}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<ListDecision> listDecisions() {
        return parts(ListDecision.KIND);
    }

    /**
     * Returns the parts of kind {@link TimelineEvent}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<TimelineEvent> timelineEvents() {
        return parts(TimelineEvent.KIND);
    }

    /**
     * Returns the parts of kind {@link DocumentRequest}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<DocumentRequest> documentRequests() {
        return parts(DocumentRequest.KIND);
    }

    /**
     * Returns the parts of kind {@link Counterparty}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Counterparty> counterparties() {
        return parts(Counterparty.KIND);
    }

    /**
     * Returns the parts of kind {@link PlatformCounter}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<PlatformCounter> platformCounters() {
        return parts(PlatformCounter.KIND);
    }

    /**
     * Returns the parts of kind {@link Explanation}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<Explanation> explanations() {
        return parts(Explanation.KIND);
    }

    /**
     * Returns the part of kind {@link Engagement}.
     *
     * @return the part, empty if there is none
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public Optional<Engagement> engagement() {
        return parts(Engagement.KIND).stream().findFirst();
    }

    /**
     * Returns the parts of kind {@link HistoryScope}.
     *
     * @return the parts in the order given
     * @throws UndeclaredPartException if this candidate is restricted to other kinds
     */
    public List<HistoryScope> historyScopes() {
        return parts(HistoryScope.KIND);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Candidate that && contents.id.equals(that.contents.id) && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** Returns which kinds of parts may be read and how many there are of each, and no value. */
    @Override
    public String toString() {
        return contents.parts.entrySet().stream()
                .filter(entry -> isReadable(entry.getKey()))
                .map(entry -> entry.getKey() + " x " + entry.getValue().size())
                .collect(Collectors.joining(", ", "Candidate[", "]"));
    }

    private boolean isReadable(PartKind<?> kind) {
        return readable == null || readable.contains(kind);
    }

    private void requireReadable(PartKind<?> kind) {
        if (!isReadable(kind)) {
            throw new UndeclaredPartException(kind);
        }
    }

    @SuppressWarnings("unchecked") // Builder.add files each part under its own kind
    private static <P extends Part> List<P> cast(List<? extends Part> parts) {
        return (List<P>) parts;
    }

    /** Collects the parts of a candidate; not thread-safe. */
    public static final class Builder {

        private final Map<PartKind<?>, List<Part>> parts = new LinkedHashMap<>();
        private @Nullable String id;

        private Builder() {}

        /**
         * Sets the host's id for this candidate.
         *
         * @param id an opaque id that says nothing about the person
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Adds a part after those of its kind; of a kind that is not repeatable, a later part fills only the fields
         * that the first leaves empty.
         *
         * @param part the part
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder add(Part part) {
            List<Part> list = parts.computeIfAbsent(part.kind(), kind -> new ArrayList<>());
            if (part.kind().isRepeatable() || list.isEmpty()) {
                list.add(part);
            } else {
                list.set(0, merged(list.get(0), part));
            }
            return this;
        }

        /**
         * Adds parts, each as {@link #add} does.
         *
         * @param parts the parts
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addAll(Iterable<? extends Part> parts) {
            parts.forEach(this::add);
            return this;
        }

        /**
         * Joins what another reader or source knows of the same person, and takes its id if none is set.
         *
         * <p>A part that says in every field the same as one already there is not added again: the first keeps its
         * provenance and takes over the verifications. All others are added as {@link #add} does.
         *
         * @param other what is known from elsewhere
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addAll(Candidate other) {
            if (id == null) {
                id = other.contents.id.orElse(null);
            }
            KINDS.stream().filter(other::isReadable).forEach(kind -> join(other.parts(kind)));
            return this;
        }

        /**
         * Removes all parts of a kind.
         *
         * @param kind the kind
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder removeAll(PartKind<?> kind) {
            parts.remove(kind);
            return this;
        }

        /**
         * Returns the candidate.
         *
         * @return a new candidate with what has been added
         */
        public Candidate build() {
            ImmutableMap.Builder<PartKind<?>, ImmutableList<Part>> ordered = ImmutableMap.builder();
            for (PartKind<?> kind : KINDS) {
                List<Part> list = parts.getOrDefault(kind, List.of());
                if (!list.isEmpty()) {
                    ordered.put(kind, ImmutableList.copyOf(list));
                }
            }
            return new Candidate(new Contents(Optional.ofNullable(id), ordered.buildOrThrow()), null);
        }

        private void join(List<? extends Part> others) {
            Map<Part.Claim, Integer> indexes = new HashMap<>();
            int indexed = 0;
            for (Part part : others) {
                List<Part> present = parts.computeIfAbsent(part.kind(), kind -> new ArrayList<>());
                for (; indexed < present.size(); indexed++) {
                    indexes.putIfAbsent(present.get(indexed).claim(), indexed);
                }
                Integer index = indexes.get(part.claim());
                if (index == null) {
                    add(part);
                } else {
                    present.set(index, merged(present.get(index), part));
                }
            }
        }

        private static Part merged(Part first, Part second) {
            Part.Builder<?, ?> builder = first.kind().newBuilder();
            builder.from(first);
            builder.fillFrom(second);
            return builder.build();
        }
    }
}
