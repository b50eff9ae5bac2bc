package dev.tallystick.conformance.offenders.shape;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

public final class ShowsGuava {

    public Optional<ImmutableList<String>> lists() {
        return Optional.of(ImmutableList.of());
    }
}
