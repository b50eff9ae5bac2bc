package dev.tallystick.conformance;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition that a class fulfils unless faults are found in it. */
final class Faults extends ArchCondition<JavaClass> {

    private final Function<JavaClass, Stream<String>> finder;

    /**
     * Returns a condition.
     *
     * @param description what classes should do
     * @param finder finds what a class does wrong
     */
    Faults(String description, Function<JavaClass, Stream<String>> finder) {
        super(description);
        this.finder = finder;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        finder.apply(item).forEach(fault -> events.add(violated(item, item.getFullName() + ": " + fault)));
    }
}
