package dev.tallystick.conformance;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module shows: its public types with their public and protected members, sorted. */
final class ApiListing {

    private static final Pattern PACKAGE = Pattern.compile("\\b([a-z]\\w*\\.)+(?=[A-Z])");
    private static final Set<String> OBJECT_METHODS = Set.of("equals", "hashCode", "toString");

    private final StringBuilder text = new StringBuilder();

    private ApiListing() {}

    static String render(String module) {
        ApiListing listing = new ApiListing();
        types(module).forEach(listing::type);
        return listing.text.toString().strip() + "\n";
    }

    /** Returns the public types of a module that no hidden type encloses, by name. */
    static List<Class<?>> types(String module) {
        Path classes = Repository.classes(module);
        return Repository.filesUnder(classes, ".class").stream()
                .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                .filter(name -> !name.endsWith("-info.class"))
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .<Class<?>>map(ApiListing::load)
                .filter(ApiListing::isShown)
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiListing.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isShown(Class<?> type) {
        return !type.isSynthetic()
                && Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isShown(type.getEnclosingClass()));
    }

    private void type(Class<?> type) {
        text.append('\n').append(header(type)).append('\n');
        Map<String, String> members = new TreeMap<>();
        for (Field field : type.getDeclaredFields()) {
            if (isShown(field)) {
                members.put(field.getName(), field(field));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isShown(constructor) && !type.isRecord()) {
                members.put("(" + parameters(constructor), modifiers(constructor) + "new" + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isShown(method) && !isImplied(method)) {
                members.put(method.getName() + parameters(method), method(method));
            }
        }
        members.values().forEach(member -> text.append("  ").append(member).append('\n'));
    }

    private static String header(Class<?> type) {
        StringBuilder header = new StringBuilder(typeModifiers(type));
        header.append(kind(type)).append(' ').append(type.getName().replace('$', '.'));
        header.append(typeParameters(type.getTypeParameters()));
        if (type.isRecord()) {
            header.append(Arrays.stream(type.getRecordComponents())
                    .map(component -> name(component.getGenericType()) + " " + component.getName())
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        Type parent = type.getGenericSuperclass();
        boolean extending = parent != null && !type.isRecord() && !type.isEnum() && parent != Object.class;
        List<Type> parents = new ArrayList<>(extending ? List.of(parent) : List.of());
        parents.addAll(List.of(type.getGenericInterfaces()));
        if (!parents.isEmpty()) {
            header.append(parents.stream().map(ApiListing::name).collect(Collectors.joining(", ", " : ", "")));
        }
        return header.toString();
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        if (type.isRecord()) {
            return "record";
        }
        return type.isInterface() ? "interface" : "class";
    }

    private static String typeModifiers(Class<?> type) {
        if (type.isInterface() || type.isEnum() || type.isRecord()) {
            return "";
        }
        int modifiers = type.getModifiers();
        return Modifier.isAbstract(modifiers) ? "abstract " : Modifier.isFinal(modifiers) ? "final " : "";
    }

    private static String field(Field field) {
        if (field.isEnumConstant()) {
            return "constant " + field.getName();
        }
        return modifiers(field) + name(field.getGenericType()) + " " + field.getName() + value(field);
    }

    private static String value(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        if (!constant) {
            return "";
        }
        try {
            return " = " + field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String method(Method method) {
        String exceptions = Arrays.stream(method.getGenericExceptionTypes())
                .map(ApiListing::name)
                .collect(Collectors.joining(", "));
        String variables = typeParameters(method.getTypeParameters());
        return modifiers(method)
                + (method.isDefault() ? "default " : "")
                + (variables.isEmpty() ? "" : variables + " ")
                + name(method.getGenericReturnType())
                + " "
                + method.getName()
                + parameters(method)
                + (exceptions.isEmpty() ? "" : " throws " + exceptions);
    }

    private static String modifiers(Member member) {
        int modifiers = member.getModifiers();
        boolean inClass = !member.getDeclaringClass().isInterface();
        return Stream.of(
                        Modifier.isProtected(modifiers) ? "protected " : "",
                        Modifier.isStatic(modifiers) ? "static " : "",
                        inClass && Modifier.isAbstract(modifiers) ? "abstract " : "")
                .collect(Collectors.joining());
    }

    private static String parameters(Executable executable) {
        Parameter[] parameters = executable.getParameters();
        List<String> words = new ArrayList<>();
        for (Parameter parameter : parameters) {
            String type = name(parameter.getParameterizedType());
            String shown = parameter.isVarArgs() ? type.replaceFirst("\\[]$", "...") : type;
            words.add(shown + " " + parameter.getName());
        }
        return "(" + String.join(", ", words) + ")";
    }

    private static String typeParameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(ApiListing::bounded).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bounded(TypeVariable<?> variable) {
        String bounds = Arrays.stream(variable.getBounds())
                .filter(bound -> bound != Object.class)
                .map(ApiListing::name)
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + bounds;
    }

    private static String name(Type type) {
        return PACKAGE.matcher(type.getTypeName().replace('$', '.')).replaceAll("");
    }

    private static boolean isShown(Member member) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }

    /** Tells whether every type of its kind has the method. */
    private static boolean isImplied(Method method) {
        Class<?> owner = method.getDeclaringClass();
        boolean enumMethod = owner.isEnum() && Set.of("values", "valueOf").contains(method.getName());
        boolean accessor = owner.isRecord()
                && Arrays.stream(owner.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .anyMatch(method::equals);
        return method.isBridge() || enumMethod || accessor || OBJECT_METHODS.contains(method.getName());
    }
}
