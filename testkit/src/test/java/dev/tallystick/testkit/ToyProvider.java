package dev.tallystick.testkit;

import dev.tallystick.check.Check;
import dev.tallystick.check.CheckProvider;
import java.util.List;

/** A provider of the checks that a test hands it. */
record ToyProvider(List<Check> checks) implements CheckProvider {

    static ToyProvider of(Check... checks) {
        return new ToyProvider(List.of(checks));
    }

    @Override
    public String id() {
        return "toy";
    }
}
