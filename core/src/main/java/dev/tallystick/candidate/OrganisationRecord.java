package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import java.util.List;
import java.util.Optional;

/** What registers and the web say of an organisation that the person names, as the host looked it up. */
public final class OrganisationRecord extends Part {

    /** Name as the person states it. */
    public static final Field<String> NAME = Field.of("name", FieldType.TEXT, "Name as the person states it.");

    /** Present, former and trading names that the register shows. */
    public static final Field<List<String>> REGISTERED_NAMES = Field.of(
            "registeredNames",
            FieldType.listOf(FieldType.TEXT),
            "Present, former and trading names that the register shows.");

    /** Register that was searched. */
    public static final Field<String> REGISTER = Field.of("register", FieldType.TEXT, "Register that was searched.");

    /** What the register says. */
    public static final Field<RegistryStatus> STATUS = Field.of(
            "status",
            FieldType.vocabulary(RegistryStatus::of, RegistryStatus::id, RegistryStatus.known()),
            "What the register says.");

    /** Date of registration or foundation. */
    public static final Field<PartialDate> REGISTERED_ON =
            Field.of("registeredOn", FieldType.DATE, "Date of registration or foundation.");

    /** Date on which it ceased. */
    public static final Field<PartialDate> DISSOLVED_ON =
            Field.of("dissolvedOn", FieldType.DATE, "Date on which it ceased.");

    /** Country of the register. */
    public static final Field<Country> COUNTRY = Field.of("country", FieldType.COUNTRY, "Country of the register.");

    /** Web domain that the person states for it. */
    public static final Field<String> DOMAIN =
            Field.of("domain", FieldType.TEXT, "Web domain that the person states for it.");

    /** Date on which that domain was registered. */
    public static final Field<PartialDate> DOMAIN_CREATED_ON =
            Field.of("domainCreatedOn", FieldType.DATE, "Date on which that domain was registered.");

    /** What is found at that domain. */
    public static final Field<SiteStatus> SITE_STATUS = Field.of(
            "siteStatus",
            FieldType.vocabulary(SiteStatus::of, SiteStatus::id, SiteStatus.known()),
            "What is found at that domain.");

    /** Web domain of the organisation by the register or a directory. */
    public static final Field<String> OFFICIAL_DOMAIN = Field.of(
            "officialDomain", FieldType.TEXT, "Web domain of the organisation by the register or a directory.");

    /** The kind of this part. */
    public static final PartKind<OrganisationRecord> KIND = PartKind.repeatable(
            "organisation record",
            "organisationRecords",
            OrganisationRecord.class,
            "What registers and the web say of an organisation that the person names, as the host looked it up.",
            Builder::new,
            NAME,
            REGISTERED_NAMES,
            REGISTER,
            STATUS,
            REGISTERED_ON,
            DISSOLVED_ON,
            COUNTRY,
            DOMAIN,
            DOMAIN_CREATED_ON,
            SITE_STATUS,
            OFFICIAL_DOMAIN);

    private OrganisationRecord(Builder builder) {
        super(KIND, builder);
    }

    /**
     * Returns a builder for an organisation record.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the contents of this organisation record.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the field {@link #NAME}.
     *
     * @return name as the person states it; empty if nothing is known
     */
    public Optional<String> name() {
        return find(NAME);
    }

    /**
     * Returns the field {@link #REGISTERED_NAMES}.
     *
     * @return present, former and trading names that the register shows; none if nothing is known
     */
    public List<String> registeredNames() {
        return find(REGISTERED_NAMES).orElse(List.of());
    }

    /**
     * Returns the field {@link #REGISTER}.
     *
     * @return register that was searched; empty if nothing is known
     */
    public Optional<String> register() {
        return find(REGISTER);
    }

    /**
     * Returns the field {@link #STATUS}.
     *
     * @return what the register says; empty if nothing is known
     */
    public Optional<RegistryStatus> status() {
        return find(STATUS);
    }

    /**
     * Returns the field {@link #REGISTERED_ON}.
     *
     * @return date of registration or foundation; empty if nothing is known
     */
    public Optional<PartialDate> registeredOn() {
        return find(REGISTERED_ON);
    }

    /**
     * Returns the field {@link #DISSOLVED_ON}.
     *
     * @return date on which it ceased; empty if nothing is known
     */
    public Optional<PartialDate> dissolvedOn() {
        return find(DISSOLVED_ON);
    }

    /**
     * Returns the field {@link #COUNTRY}.
     *
     * @return country of the register; empty if nothing is known
     */
    public Optional<Country> country() {
        return find(COUNTRY);
    }

    /**
     * Returns the field {@link #DOMAIN}.
     *
     * @return web domain that the person states for it; empty if nothing is known
     */
    public Optional<String> domain() {
        return find(DOMAIN);
    }

    /**
     * Returns the field {@link #DOMAIN_CREATED_ON}.
     *
     * @return date on which that domain was registered; empty if nothing is known
     */
    public Optional<PartialDate> domainCreatedOn() {
        return find(DOMAIN_CREATED_ON);
    }

    /**
     * Returns the field {@link #SITE_STATUS}.
     *
     * @return what is found at that domain; empty if nothing is known
     */
    public Optional<SiteStatus> siteStatus() {
        return find(SITE_STATUS);
    }

    /**
     * Returns the field {@link #OFFICIAL_DOMAIN}.
     *
     * @return web domain of the organisation by the register or a directory; empty if nothing is known
     */
    public Optional<String> officialDomain() {
        return find(OFFICIAL_DOMAIN);
    }

    /** Collects the fields of an organisation record; not thread-safe. */
    public static final class Builder extends Part.Builder<OrganisationRecord, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the field {@link OrganisationRecord#NAME}.
         *
         * @param name the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder name(String name) {
            return set(NAME, name);
        }

        /**
         * Sets the field {@link OrganisationRecord#REGISTERED_NAMES}.
         *
         * @param registeredNames the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder registeredNames(List<String> registeredNames) {
            return set(REGISTERED_NAMES, registeredNames);
        }

        /**
         * Sets the field {@link OrganisationRecord#REGISTER}.
         *
         * @param register the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder register(String register) {
            return set(REGISTER, register);
        }

        /**
         * Sets the field {@link OrganisationRecord#STATUS}.
         *
         * @param status the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder status(RegistryStatus status) {
            return set(STATUS, status);
        }

        /**
         * Sets the field {@link OrganisationRecord#REGISTERED_ON}.
         *
         * @param registeredOn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder registeredOn(PartialDate registeredOn) {
            return set(REGISTERED_ON, registeredOn);
        }

        /**
         * Sets the field {@link OrganisationRecord#DISSOLVED_ON}.
         *
         * @param dissolvedOn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder dissolvedOn(PartialDate dissolvedOn) {
            return set(DISSOLVED_ON, dissolvedOn);
        }

        /**
         * Sets the field {@link OrganisationRecord#COUNTRY}.
         *
         * @param country the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder country(Country country) {
            return set(COUNTRY, country);
        }

        /**
         * Sets the field {@link OrganisationRecord#DOMAIN}.
         *
         * @param domain the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder domain(String domain) {
            return set(DOMAIN, domain);
        }

        /**
         * Sets the field {@link OrganisationRecord#DOMAIN_CREATED_ON}.
         *
         * @param domainCreatedOn the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder domainCreatedOn(PartialDate domainCreatedOn) {
            return set(DOMAIN_CREATED_ON, domainCreatedOn);
        }

        /**
         * Sets the field {@link OrganisationRecord#SITE_STATUS}.
         *
         * @param siteStatus the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder siteStatus(SiteStatus siteStatus) {
            return set(SITE_STATUS, siteStatus);
        }

        /**
         * Sets the field {@link OrganisationRecord#OFFICIAL_DOMAIN}.
         *
         * @param officialDomain the value
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder officialDomain(String officialDomain) {
            return set(OFFICIAL_DOMAIN, officialDomain);
        }

        @Override
        public OrganisationRecord build() {
            return new OrganisationRecord(this);
        }
    }
}
