package dev.tallystick.conformance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import dev.tallystick.candidate.Part;
import dev.tallystick.check.Check;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Conditions on how classes look. */
final class Shapes {

    private static final List<String> THIRD_PARTIES = List.of(
            "com.google.common.",
            "com.google.i18n.",
            "com.fasterxml.",
            "com.github.benmanes.caffeine.",
            "com.ibm.icu.",
            "org.apache.commons.",
            "org.eclipse.",
            "opennlp.");
    private static final List<String> CORE_VALUES = List.of(
            "dev.tallystick.candidate.",
            "dev.tallystick.check.",
            "dev.tallystick.place.",
            "dev.tallystick.time.",
            "dev.tallystick.name.",
            "dev.tallystick.reference.");
    private static final Pattern JDK_VALUE =
            Pattern.compile("java\\.(lang|time|math|util|net)\\.\\w+|java\\.util\\.regex\\.Pattern");
    private static final Pattern MUTABLE =
            Pattern.compile("java\\.util\\.(\\w+(Map|List|Set|Deque|Queue)|Vector|Stack|Date|Calendar|BitSet|Random)"
                    + "|java\\.lang\\.(StringBuilder|StringBuffer|Object|Thread|ThreadLocal)");

    static final Faults NAME_NO_THIRD_PARTY_TYPE = new Faults(
            "name no third-party type in public signatures",
            item -> isExposed(item) ? thirdParties(item) : Stream.empty());

    static final Faults BE_FINAL_IF_PUBLIC = new Faults("be final if public", item -> {
        boolean open = isExposed(item)
                && !item.isInterface()
                && !item.isEnum()
                && !item.getModifiers().contains(JavaModifier.FINAL)
                && !item.isEquivalentTo(Part.class)
                && !item.isEquivalentTo(Part.Builder.class);
        return open ? Stream.of("is public and not final") : Stream.empty();
    });

    static final Faults BE_A_PROPER_CHECK = new Faults(
            "be a proper check",
            item -> item.isAssignableTo(Check.class) && !item.isInterface() ? checkFaults(item) : Stream.empty());

    private Shapes() {}

    private static Stream<String> thirdParties(JavaClass item) {
        Stream<JavaType> supertypes = Stream.concat(item.getSuperclass().stream(), item.getInterfaces().stream());
        Stream<JavaType> members =
                item.getMembers().stream().filter(Shapes::isExposed).flatMap(Shapes::types);
        return Stream.concat(supertypes, members)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(type -> type.getBaseComponentType().getFullName())
                .filter(name -> THIRD_PARTIES.stream().anyMatch(name::startsWith))
                .distinct()
                .map(name -> "shows " + name);
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream(),
                        unit.getTypeParameters().stream())
                .flatMap(Function.identity());
    }

    private static Stream<String> checkFaults(JavaClass item) {
        Stream<String> faults = Stream.of(
                        item.getSimpleName().endsWith("Check") ? "" : "is a check and not named so",
                        item.getModifiers().contains(JavaModifier.FINAL) ? "" : "is a check and not final",
                        item.getModifiers().contains(JavaModifier.PUBLIC) ? "is a check and public" : "")
                .filter(fault -> !fault.isEmpty());
        return Stream.concat(faults, item.getFields().stream().flatMap(Shapes::fieldFaults));
    }

    private static Stream<String> fieldFaults(JavaField field) {
        JavaClass type = field.getRawType().getBaseComponentType();
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            return Stream.of("has a field that is not final: " + field.getName());
        }
        boolean constant = field.getModifiers().contains(JavaModifier.PRIVATE)
                && field.getModifiers().contains(JavaModifier.STATIC);
        if (field.getRawType().isArray() && !constant) {
            return Stream.of("has an array that is no private constant: " + field.getName());
        }
        return isValue(type) ? Stream.empty() : Stream.of("has a field of " + type.getFullName());
    }

    private static boolean isValue(JavaClass type) {
        String name = type.getFullName();
        boolean jdkValue =
                JDK_VALUE.matcher(name).matches() && !MUTABLE.matcher(name).matches();
        return jdkValue
                || type.isPrimitive()
                || type.isInterface()
                || name.startsWith("com.google.common.collect.Immutable")
                || CORE_VALUES.stream().anyMatch(name::startsWith);
    }

    private static boolean isExposed(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isExposed(JavaClass item) {
        Optional<JavaClass> outer = item.getEnclosingClass();
        return item.getModifiers().contains(JavaModifier.PUBLIC) && (outer.isEmpty() || isExposed(outer.get()));
    }
}
