package dev.tallystick.conformance.offenders.calls;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

final class CachesInTheCommonPool {

    final Cache<String, String> cache = Caffeine.newBuilder().maximumSize(1).build();
}
