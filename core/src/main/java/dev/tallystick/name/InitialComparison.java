package dev.tallystick.name;

import dev.tallystick.name.TokenComparison.Result;

/** Compares initials and abbreviations with names and with each other, in and between scripts. */
final class InitialComparison {

    private InitialComparison() {}

    static Result both(NameToken first, NameToken second) {
        boolean agree = first.script() == second.script()
                ? first.text().startsWith(second.text()) || second.text().startsWith(first.text())
                : startsWith(first, second.latin()) || startsWith(second, first.latin());
        return agree ? Result.INITIAL : Result.NONE;
    }

    static Result one(NameToken initial, NameToken name) {
        if (initial.script() == name.script()) {
            boolean starts = name.text().startsWith(initial.text())
                    || (name.isLatin() && NameForms.areForms(initial.latin(), name.latin()));
            return starts ? Result.INITIAL : Result.NONE;
        }
        if (name.script() == NameScript.HAN && name.pattern() == null) {
            return Result.OPEN;
        }
        boolean starts = initial.isLatin() ? startsWith(name, initial.latin()) : startsWith(initial, name.latin());
        return starts ? Result.INITIAL : Result.NONE;
    }

    private static boolean startsWith(NameToken name, String letters) {
        SoundPattern pattern = name.pattern();
        if (letters.isEmpty()) {
            return false;
        }
        return pattern == null
                ? name.latin().startsWith(letters) || (!name.latin().isEmpty() && letters.startsWith(name.latin()))
                : pattern.beginsWith(letters);
    }
}
