package dev.tallystick;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckProvider;
import dev.tallystick.check.Deadline;
import dev.tallystick.reference.ReferenceTable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Screens candidates: runs checks, weighs what they find, and reports. Immutable, thread-safe and reusable; makes no
 * network call and starts no thread.
 *
 * <p>The same candidate, time, policy and reference data give the same report in any locale and time zone.
 */
public final class Screener {

    private final ImmutableList<CheckProvider> providers;
    private final ImmutableList<Check> checks;
    private final ScreeningPolicy policy;
    private final ImmutableList<ScreeningListener> listeners;
    private final Optional<Duration> timeout;
    private final byte @Nullable [] contentKeySecret;

    private Screener(Builder builder, ScreeningPolicy policy) {
        this.providers = ImmutableList.copyOf(builder.providers);
        this.checks = builder.allChecks();
        this.policy = new PolicyIds(checks.stream().map(Check::info).toList()).resolve(policy);
        this.listeners = ImmutableList.copyOf(builder.listeners);
        this.timeout = Optional.ofNullable(builder.timeout);
        this.contentKeySecret = builder.contentKeySecret;
    }

    /**
     * Returns a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Screens one candidate in the calling thread.
     *
     * @param candidate the candidate
     * @param asOf the time for which the question is asked
     * @return the report
     * @throws IllegalArgumentException if {@code asOf} is not of the years 1 to 9999
     */
    public ScreeningReport screen(Candidate candidate, Instant asOf) {
        requireNonNull(candidate, "candidate");
        requireNonNull(asOf, "asOf");
        long start = System.nanoTime();
        Deadline deadline = timeout.map(Deadline::in).orElseGet(Deadline::none);
        ScreeningReport report = new Screening(this, candidate, asOf, deadline).run();
        tell(listener -> listener.screened(report.outcome(), Duration.ofNanos(System.nanoTime() - start)));
        return report;
    }

    /**
     * Screens many candidates with the threads of an executor.
     *
     * <p>The result is lazy, keeps the order of the candidates and holds at most {@code 4 × processors} of them at a time;
     * it is consumed in one thread. A candidate that is null throws when it is read, a
     * rejected task when its report is reached.
     *
     * @param candidates the candidates; read one by one as reports are consumed
     * @param asOf the time for which the question is asked
     * @param executor runs the screenings; {@code Runnable::run} does so in the consuming thread
     * @return the reports in the order of the candidates; closing it closes {@code candidates}
     */
    public Stream<ScreeningReport> screenAll(Stream<Candidate> candidates, Instant asOf, Executor executor) {
        requireNonNull(asOf, "asOf");
        return OrderedStream.map(candidates, candidate -> screen(candidate, asOf), executor);
    }

    /**
     * Returns the policy, with aliases of checks replaced by their ids.
     *
     * @return the policy
     */
    public ScreeningPolicy policy() {
        return policy;
    }

    /**
     * Returns the checks, whether or not the policy runs them.
     *
     * @return the checks, by id
     */
    public List<Check> checks() {
        return checks;
    }

    /** Loads everything that is otherwise loaded on first use: language models, metadata, tables. */
    public void warmUp() {
        providers.forEach(CheckProvider::warmUp);
    }

    /** Asked for at each screening, since a host may reload a table behind its look-up. */
    List<ReferenceTable> referenceTables() {
        return providers.stream()
                .flatMap(provider -> provider.referenceTables().stream())
                .distinct()
                .sorted(Comparator.comparing(ReferenceTable::id))
                .collect(ImmutableList.toImmutableList());
    }

    Optional<byte[]> contentKeySecret() {
        return Optional.ofNullable(contentKeySecret);
    }

    void tell(Consumer<ScreeningListener> event) {
        for (ScreeningListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                System.getLogger("dev.tallystick")
                        .log(
                                System.Logger.Level.WARNING,
                                "a listener failed: {0}",
                                e.getClass().getName());
            }
        }
    }

    @Override
    public String toString() {
        return "Screener[" + checks.size() + " checks, " + policy + "]";
    }

    /** Collects checks and settings; not thread-safe. */
    public static final class Builder {

        private final List<CheckProvider> providers = new ArrayList<>();
        private final List<Check> checks = new ArrayList<>();
        private final List<ScreeningListener> listeners = new ArrayList<>();
        private @Nullable ScreeningPolicy policy;
        private @Nullable Duration timeout;
        private byte @Nullable [] contentKeySecret;

        private Builder() {}

        /**
         * Adds the checks of a provider.
         *
         * @param provider the provider
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addProvider(CheckProvider provider) {
            providers.add(requireNonNull(provider, "provider"));
            return this;
        }

        /**
         * Adds the checks of every provider that {@link ServiceLoader} finds.
         *
         * @param loader the class loader to search
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addInstalledProviders(ClassLoader loader) {
            ServiceLoader.load(CheckProvider.class, loader).forEach(this::addProvider);
            return this;
        }

        /**
         * Adds a single check.
         *
         * @param check the check
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addCheck(Check check) {
            checks.add(requireNonNull(check, "check"));
            return this;
        }

        /**
         * Sets the policy; required.
         *
         * @param policy the policy
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder policy(ScreeningPolicy policy) {
            this.policy = requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Adds a listener.
         *
         * @param listener hears of checks and screenings
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addListener(ScreeningListener listener) {
            listeners.add(requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * Sets how long one screening may take; without it there is no limit. Checks that have not begun by then fail,
         * so a report may depend on the speed of the machine.
         *
         * @param timeout more than zero
         * @return this builder
         * @throws IllegalArgumentException if it is not more than zero
         */
        @CanIgnoreReturnValue
        public Builder timeout(Duration timeout) {
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("a timeout must be more than zero: " + timeout);
            }
            this.timeout = timeout;
            return this;
        }

        /**
         * Gives reports content keys: hashes of what a fact says, keyed by this secret (HMAC-SHA-256), by which a host
         * recognises the same fact in a later report. Without a secret reports have none, since an unkeyed hash of a
         * short number can be reversed.
         *
         * @param secret at least 16 bytes
         * @return this builder
         * @throws IllegalArgumentException if the secret is shorter
         */
        @CanIgnoreReturnValue
        public Builder contentKeySecret(byte[] secret) {
            if (secret.length < 16) {
                throw new IllegalArgumentException("a secret of at least 16 bytes is needed: " + secret.length);
            }
            this.contentKeySecret = secret.clone();
            return this;
        }

        /**
         * Returns the screener.
         *
         * @return a new screener
         * @throws IllegalStateException if there is no policy or no check
         * @throws IllegalArgumentException if two checks have the same id, or the policy names an id that no check has;
         *     the message names the nearest one
         */
        public Screener build() {
            if (policy == null) {
                throw new IllegalStateException("a screener needs a policy, for example ScreeningPolicy.onboarding()");
            }
            if (allChecks().isEmpty()) {
                throw new IllegalStateException("a screener needs checks");
            }
            return new Screener(this, policy);
        }

        private ImmutableList<Check> allChecks() {
            List<Check> all = new ArrayList<>(checks);
            providers.forEach(provider -> all.addAll(provider.checks()));
            Set<String> ids = new HashSet<>();
            for (Check check : all) {
                if (!ids.add(check.info().id())) {
                    throw new IllegalArgumentException(
                            "two checks have the id " + check.info().id());
                }
            }
            return ImmutableList.sortedCopyOf(
                    Comparator.comparing(check -> check.info().id()), all);
        }
    }
}
