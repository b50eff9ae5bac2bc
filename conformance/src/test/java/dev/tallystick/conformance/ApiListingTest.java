package dev.tallystick.conformance;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class ApiListingTest {

    static final List<String> MODULES = Repository.PUBLISHED;

    @ParameterizedTest
    @FieldSource("MODULES")
    void theListingOfPublicTypesIsCurrent(String module) {
        Committed.assertCurrent("docs/api/" + module + ".txt", ApiListing.render(module));
    }

    @Test
    void theListingOfIdsIsCurrent() {
        Committed.assertCurrent("docs/api/ids.txt", IdListing.render(Providers.infos()));
    }
}
