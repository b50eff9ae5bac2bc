package dev.tallystick.examples.ats;

import dev.tallystick.check.Check;
import dev.tallystick.check.CheckProvider;
import java.util.List;

/** The checks that this example brings itself, as an author outside the project would. */
public final class AtsChecks implements CheckProvider {

    private AtsChecks() {}

    /**
     * Returns the provider.
     *
     * @return a new provider
     */
    public static AtsChecks create() {
        return new AtsChecks();
    }

    @Override
    public String id() {
        return "ats";
    }

    @Override
    public List<Check> checks() {
        return List.of(new EmploymentDatesCheck());
    }
}
