package dev.tallystick.testkit;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.check.Check;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what about the class of a check may hold mutable state: checks are final classes with final fields of JDK values,
 * core values, look-up interfaces, and final classes of the same shape.
 */
final class ClassShape {

    private static final ImmutableSet<String> VALUE_PACKAGES =
            ImmutableSet.of("java.lang", "java.time", "java.math", "java.util.regex", "java.nio.charset");
    private static final ImmutableSet<String> VALUE_CLASSES = ImmutableSet.of(
            "java.util.Locale",
            "java.util.Currency",
            "java.util.UUID",
            "java.util.Optional",
            "java.util.OptionalInt",
            "java.util.OptionalLong");
    private static final ImmutableSet<Class<?>> MUTABLE = ImmutableSet.of(
            StringBuilder.class, StringBuffer.class, ThreadLocal.class, InheritableThreadLocal.class, Thread.class);

    private final Set<Class<?>> seen = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private ClassShape() {}

    static List<String> problems(Check check) {
        ClassShape shape = new ClassShape();
        shape.inspect(check.getClass());
        return shape.problems;
    }

    private void inspect(Class<?> type) {
        if (!seen.add(type)) {
            return;
        }
        if (!Modifier.isFinal(type.getModifiers())) {
            problems.add(type.getName() + " is not final");
        }
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                inspect(field);
            }
        }
    }

    private void inspect(Field field) {
        // Such fields are written by coverage tools, not by the author.
        if (field.isSynthetic()) {
            return;
        }
        String name = field.getDeclaringClass().getName() + "." + field.getName();
        if (!Modifier.isFinal(field.getModifiers())) {
            problems.add(name + " is not final");
        }
        Class<?> type = field.getType();
        if (MUTABLE.contains(type) || (type.isArray() && !isConstant(field))) {
            problems.add(name + " can change: " + type.getSimpleName());
        } else if (!type.isArray() && !isValue(type)) {
            if (type.getName().startsWith("java.")) {
                problems.add(name + " may change: " + type.getName());
            } else {
                inspect(type);
            }
        }
    }

    /** Arrays that only the class itself reaches serve as lists of arguments. */
    private static boolean isConstant(Field field) {
        int modifiers = field.getModifiers();
        Class<?> component = field.getType().getComponentType();
        return Modifier.isStatic(modifiers)
                && Modifier.isPrivate(modifiers)
                && !component.isPrimitive()
                && isValue(component);
    }

    private static boolean isValue(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.isRecord()
                || isLookUp(type)
                || VALUE_CLASSES.contains(type.getName())
                || VALUE_PACKAGES.contains(type.getPackageName())
                || type.getName().startsWith("com.google.common.collect.Immutable")
                || isOfCore(type);
    }

    /** Interfaces are look-ups, or unmodifiable collections behind their interface. */
    private static boolean isLookUp(Class<?> type) {
        return type.isInterface();
    }

    private static boolean isOfCore(Class<?> type) {
        return type.getModule() == Check.class.getModule()
                && type.getProtectionDomain().getCodeSource() != null
                && type.getProtectionDomain()
                        .getCodeSource()
                        .equals(Check.class.getProtectionDomain().getCodeSource());
    }
}
