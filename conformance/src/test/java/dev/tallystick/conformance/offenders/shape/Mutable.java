package dev.tallystick.conformance.offenders.shape;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import java.util.ArrayList;

public final class Mutable implements Check {

    private final ArrayList<String> seen = new ArrayList<>();

    @Override
    public CheckInfo info() {
        throw new IllegalStateException(seen.toString());
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        throw new IllegalStateException(seen.toString());
    }
}
