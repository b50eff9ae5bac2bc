package dev.tallystick.conformance;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conditions on what classes call. */
final class Calls {

    private static final Set<String> NET_VALUES =
            Set.of("URI", "URISyntaxException", "IDN", "URL", "URLEncoder", "URLDecoder", "InetAddress");
    private static final Set<String> NAME_SERVICE =
            Set.of("getByName", "getAllByName", "getLocalHost", "isReachable", "getHostName", "getCanonicalHostName");
    private static final Set<String> THREAD_SOURCES = Set.of(
            "java.util.concurrent.Executors",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.ScheduledThreadPoolExecutor",
            "java.util.concurrent.ForkJoinPool",
            "java.util.Timer");

    static final Faults READ_NO_CLOCK = new Faults("read no clock", item -> accesses(item, Calls::readsClock));

    static final Faults PRINT_NOTHING = new Faults(
            "print nothing",
            item -> accesses(
                    item,
                    access -> is(access, "java.lang.System", "out", "err")
                            || access.getName().equals("printStackTrace")));

    static final Faults START_NO_THREAD = new Faults("start no thread", item -> accesses(item, Calls::startsThread));

    static final Faults USE_NO_NETWORK = new Faults(
            "use no network",
            item -> Stream.concat(
                    dependencies(item, Calls::isNetwork),
                    accesses(
                            item,
                            access -> (owner(access).equals("java.net.URL")
                                            && access.getName().startsWith("open"))
                                    || (owner(access).equals("java.net.InetAddress")
                                            && NAME_SERVICE.contains(access.getName())))));

    static final Faults REFLECT_NOWHERE = new Faults(
            "neither reflect nor load classes by name",
            item -> Stream.concat(
                    dependencies(item, target -> target.getPackageName().equals("java.lang.reflect")),
                    accesses(
                            item,
                            access -> is(access, "java.lang.Class", "forName")
                                    || access.getName().equals("loadClass"))));

    /** By default Caffeine does its housekeeping in the common pool. */
    static final Faults GIVE_CACHES_AN_EXECUTOR = new Faults(
            "give every cache an executor",
            item -> callsCaffeine(item, "newBuilder") && !callsCaffeine(item, "executor")
                    ? Stream.of("builds a cache without an executor")
                    : Stream.empty());

    private Calls() {}

    private static boolean readsClock(JavaAccess<?> access) {
        String owner = owner(access);
        String name = access.getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now");
        boolean clock = owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"));
        boolean date = owner.equals("java.util.Date")
                && access.getTarget().getFullName().endsWith("<init>()");
        return now
                || clock
                || date
                || is(access, "java.lang.System", "currentTimeMillis")
                || is(access, "java.util.Calendar", "getInstance");
    }

    private static boolean startsThread(JavaAccess<?> access) {
        String name = access.getName();
        boolean thread = access.getTargetOwner().isAssignableTo(Thread.class)
                && Set.of("<init>", "start", "ofVirtual", "ofPlatform").contains(name);
        boolean ownPool = access.getTarget().getFullName().contains("java.util.concurrent.Executor");
        boolean commonPool =
                owner(access).equals("java.util.concurrent.CompletableFuture") && name.endsWith("Async") && !ownPool;
        return thread
                || commonPool
                || THREAD_SOURCES.contains(owner(access))
                || Set.of("parallel", "parallelStream").contains(name);
    }

    private static boolean isNetwork(JavaClass target) {
        String home = target.getPackageName();
        boolean net = home.equals("java.net") && !NET_VALUES.contains(target.getSimpleName());
        boolean socket =
                home.equals("java.nio.channels") && target.getSimpleName().contains("Socket");
        return net || socket || home.startsWith("java.net.") || home.startsWith("javax.net");
    }

    private static boolean callsCaffeine(JavaClass item, String method) {
        return item.getMethodCallsFromSelf().stream()
                .anyMatch(call -> owner(call).equals("com.github.benmanes.caffeine.cache.Caffeine")
                        && call.getName().equals(method));
    }

    private static Stream<String> accesses(JavaClass item, Predicate<JavaAccess<?>> predicate) {
        return item.getAccessesFromSelf().stream().filter(predicate).map(JavaAccess::getDescription);
    }

    private static Stream<String> dependencies(JavaClass item, Predicate<JavaClass> predicate) {
        return item.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> predicate.test(dependency.getTargetClass()))
                .map(Dependency::getDescription);
    }

    private static boolean is(JavaAccess<?> access, String owner, String... names) {
        return owner(access).equals(owner) && Set.of(names).contains(access.getName());
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName();
    }
}
