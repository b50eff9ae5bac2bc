package dev.tallystick.kyc.access.maxmind;

import com.maxmind.db.MaxMindDbConstructor;
import com.maxmind.db.MaxMindDbParameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read of a record; the reader skips all else, and makes these objects by their public constructors. */
final class NetworkRecord {

    private NetworkRecord() {}

    /** Where a network is, and what is said of it in a part of its own. */
    public record Place(
            @MaxMindDbParameter(name = "country") @Nullable Country country,

            @MaxMindDbParameter(name = "subdivisions") @Nullable List<Subdivision> subdivisions,

            @MaxMindDbParameter(name = "city") @Nullable City city,
            @MaxMindDbParameter(name = "location") @Nullable Location location,
            @MaxMindDbParameter(name = "traits") @Nullable Traits traits) {

        @MaxMindDbConstructor
        public Place {}
    }

    /** What is said of the network itself: a part of large records, the whole record of small databases. */
    public record Traits(
            @MaxMindDbParameter(name = "autonomous_system_number") @Nullable Long asn,

            @MaxMindDbParameter(name = "autonomous_system_organization") @Nullable String asnOrganisation,

            @MaxMindDbParameter(name = "isp") @Nullable String isp,

            @MaxMindDbParameter(name = "organization") @Nullable String organisation,

            @MaxMindDbParameter(name = "connection_type") @Nullable String connectionType,

            @MaxMindDbParameter(name = "user_type") @Nullable String userType,

            @MaxMindDbParameter(name = "is_anonymous") @Nullable Boolean anonymous,

            @MaxMindDbParameter(name = "is_anonymous_vpn") @Nullable Boolean vpn,

            @MaxMindDbParameter(name = "is_hosting_provider") @Nullable Boolean hosting,

            @MaxMindDbParameter(name = "is_public_proxy") @Nullable Boolean publicProxy,

            @MaxMindDbParameter(name = "is_residential_proxy") @Nullable Boolean residentialProxy,

            @MaxMindDbParameter(name = "is_tor_exit_node") @Nullable Boolean tor,

            @MaxMindDbParameter(name = "is_anonymous_proxy") @Nullable Boolean anonymousProxy,

            @MaxMindDbParameter(name = "is_legitimate_proxy") @Nullable Boolean legitimateProxy,

            @MaxMindDbParameter(name = "is_satellite_provider") @Nullable Boolean satellite,

            @MaxMindDbParameter(name = "is_anycast") @Nullable Boolean anycast) {

        @MaxMindDbConstructor
        public Traits {
            LookupBudget.count(asnOrganisation, isp, organisation, connectionType, userType);
        }
    }

    /** A country. */
    public record Country(
            @MaxMindDbParameter(name = "iso_code") @Nullable String code) {

        @MaxMindDbConstructor
        public Country {
            LookupBudget.count(code);
        }
    }

    /** A state or province. */
    public record Subdivision(
            @MaxMindDbParameter(name = "iso_code") @Nullable String code,
            @MaxMindDbParameter(name = "names") @Nullable Names names) {

        @MaxMindDbConstructor
        public Subdivision {
            LookupBudget.count(code);
        }
    }

    /** A city, town or village. */
    public record City(
            @MaxMindDbParameter(name = "names") @Nullable Names names) {

        @MaxMindDbConstructor
        public City {}
    }

    /** The English name. */
    public record Names(
            @MaxMindDbParameter(name = "en") @Nullable String english) {

        @MaxMindDbConstructor
        public Names {
            LookupBudget.count(english);
        }
    }

    /** A position with its radius in kilometres. */
    public record Location(
            @MaxMindDbParameter(name = "latitude") @Nullable Double latitude,

            @MaxMindDbParameter(name = "longitude") @Nullable Double longitude,

            @MaxMindDbParameter(name = "accuracy_radius") @Nullable Integer radius) {

        @MaxMindDbConstructor
        public Location {}
    }
}
