package dev.tallystick.conformance;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The providers of the published modules, found as a host finds them. */
final class Providers {

    /** The module of each provider. */
    static final Map<String, String> MODULES =
            Map.of("kyc", "checks-kyc", "social", "checks-social", "banking", "checks-banking");

    private static final List<CheckProvider> ALL = ServiceLoader.load(CheckProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(provider -> MODULES.containsKey(provider.id()))
            .sorted(Comparator.comparing(CheckProvider::id))
            .toList();

    private Providers() {}

    static List<CheckProvider> all() {
        return ALL;
    }

    static List<Check> checks() {
        return ALL.stream()
                .flatMap(provider -> provider.checks().stream())
                .sorted(Comparator.comparing(check -> check.info().id()))
                .toList();
    }

    static Screener screener(ScreeningPolicy policy) {
        Screener.Builder screener = Screener.builder().policy(policy);
        ALL.forEach(screener::addProvider);
        return screener.build();
    }

    static List<CheckInfo> infos() {
        return checks().stream().map(Check::info).toList();
    }
}
