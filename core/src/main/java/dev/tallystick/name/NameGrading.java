package dev.tallystick.name;

import dev.tallystick.name.NameToken.Role;
import dev.tallystick.name.TokenComparison.Result;
import java.util.List;

/** Grades what agrees between two names and what is left over. */
final class NameGrading {

    private static final int MIN_LONE_NAME = 6;

    private final ReadName first;
    private final ReadName second;
    private final NamePairing pairing;
    private final List<NameToken> firsts;
    private final List<NameToken> seconds;
    private final List<NameToken> leftOfFirst;
    private final List<NameToken> leftOfSecond;

    private NameGrading(ReadName first, ReadName second) {
        this.first = first;
        this.second = second;
        this.pairing = new NamePairing(first, second);
        this.firsts = pairing.firsts();
        this.seconds = pairing.seconds();
        this.leftOfFirst = pairing.leftOfFirst();
        this.leftOfSecond = pairing.leftOfSecond();
    }

    static PersonNameComparison grade(ReadName first, ReadName second) {
        return new NameGrading(first, second).grade();
    }

    private PersonNameComparison grade() {
        if (first.generation() > 0 && second.generation() > 0 && first.generation() != second.generation()) {
            return result(NameGrade.DIFFERENT, "two generations of one name");
        }
        if (!leftOfFirst.isEmpty() && !leftOfSecond.isEmpty()) {
            return bothLeftOver();
        }
        if (pairing.full() == 0) {
            return result(
                    pairing.count(Result.INITIAL) > 0 ? NameGrade.PARTIAL : NameGrade.UNDECIDED,
                    "nothing but initials agrees");
        }
        return leftOfFirst.isEmpty() && leftOfSecond.isEmpty() ? allPaired() : oneLeftOver();
    }

    private PersonNameComparison bothLeftOver() {
        if (pairing.leavesOpenPair()) {
            return result(NameGrade.UNDECIDED, "a part whose reading is open");
        }
        if (pairing.full() >= 2
                && (isMiddleAgainstSurname(leftOfFirst, leftOfSecond, firsts, seconds)
                        || isMiddleAgainstSurname(leftOfSecond, leftOfFirst, seconds, firsts))) {
            return variant("a middle name left out on one side and a surname on the other");
        }
        return result(NameGrade.DIFFERENT, pairing.full() == 0 ? "nothing agrees" : "a part contradicts");
    }

    /** "Juan Carlos Garcia" and "Juan Garcia Lopez" do not contradict each other. */
    private static boolean isMiddleAgainstSurname(
            List<NameToken> middle, List<NameToken> surname, List<NameToken> one, List<NameToken> other) {
        if (middle.size() != 1 || surname.size() != 1 || one.size() < 3 || other.size() < 3) {
            return false;
        }
        int at = one.indexOf(middle.get(0));
        boolean inMiddle = at > 0 && at < one.size() - 1;
        boolean last = other.indexOf(surname.get(0)) == other.size() - 1;
        String given = middle.get(0).latin();
        String family = surname.get(0).latin();
        return inMiddle
                && last
                && (CommonNames.isGiven(given) || NameForms.isKnown(given))
                && !CommonNames.isFamily(given)
                && CommonNames.isFamily(family)
                && !CommonNames.isGiven(family);
    }

    private PersonNameComparison allPaired() {
        if (pairing.count(Result.SURNAME_FORM) > 0
                && (pairing.full() <= pairing.count(Result.SURNAME_FORM) || pairing.count(Result.INITIAL) > 0)) {
            return result(NameGrade.PARTIAL, "two forms of a surname, and no given name that decides");
        }
        if (firsts.size() == 1
                && pairing.count(Result.TYPO) > 0
                && firsts.get(0).latin().length() < MIN_LONE_NAME) {
            return result(NameGrade.PARTIAL, "a lone short name, spelt otherwise");
        }
        if (pairing.count(Result.TYPO) > 1) {
            return result(NameGrade.DIFFERENT, "more than one part is spelt otherwise");
        }
        if (pairing.isShuffled()) {
            return result(NameGrade.PARTIAL, "the same parts in an order that makes another name");
        }
        if (pairing.weak() > 0) {
            return variant(reasonOfVariant());
        }
        if (pairing.count(Result.INITIAL) > 0) {
            return result(NameGrade.INITIALS, "agree where one gives initials only");
        }
        return sameOrEquivalent();
    }

    private PersonNameComparison sameOrEquivalent() {
        boolean alike = first.tokens().size() == second.tokens().size()
                && pairing.count(Result.TRANSLITERATED) == 0
                && !pairing.isReordered()
                && first.letters().equals(second.letters());
        return alike
                ? result(NameGrade.SAME, "the same letters")
                : result(
                        NameGrade.EQUIVALENT,
                        pairing.count(Result.TRANSLITERATED) > 0
                                ? "the same after transliteration"
                                : "the same but for order, spaces or particles");
    }

    private PersonNameComparison oneLeftOver() {
        boolean firstIsLonger = !leftOfFirst.isEmpty();
        List<NameToken> left = firstIsLonger ? leftOfFirst : leftOfSecond;
        List<NameToken> longer = firstIsLonger ? firsts : seconds;
        List<NameToken> shorter = firstIsLonger ? seconds : firsts;
        int telling = 0;
        for (NameToken token : shorter) {
            if (!token.isFiller() && !token.isAside()) {
                telling++;
            }
        }
        if (telling < 2) {
            return result(NameGrade.PARTIAL, "one name against a longer one");
        }
        if (leavesRoleOpen(left, longer)) {
            return result(NameGrade.PARTIAL, "a given or a family name is missing");
        }
        if (pairing.count(Result.SURNAME_FORM) + pairing.count(Result.TYPO) > 0
                && pairing.full() < 2 + pairing.count(Result.SURNAME_FORM)) {
            return result(NameGrade.PARTIAL, "too little agrees letter by letter");
        }
        if (pairing.count(Result.INITIAL) > 0 && pairing.weak() == 0) {
            return result(NameGrade.INITIALS, "agree where one gives initials only, with a part left out");
        }
        return variant("a middle name, patronymic or one of several surnames left out");
    }

    /** Tells whether what the longer name has more is its given or its whole family name. */
    private boolean leavesRoleOpen(List<NameToken> left, List<NameToken> longer) {
        boolean knowsRoles = false;
        boolean given = false;
        boolean family = false;
        boolean fullGiven = false;
        for (NameToken token : longer) {
            boolean paired = !left.contains(token);
            knowsRoles |= token.role() != Role.UNKNOWN;
            Role role = paired ? pairing.roleOf(token) : Role.UNKNOWN;
            knowsRoles |= role != Role.UNKNOWN;
            given |= role == Role.GIVEN;
            family |= role == Role.FAMILY;
            fullGiven |= paired && isGivenName(token);
        }
        if (knowsRoles) {
            return !given || !family;
        }
        NameToken start = longer.get(0);
        NameToken end = longer.get(longer.size() - 1);
        if (left.contains(start) && !start.isInitial()) {
            boolean chain = start.script() == NameScript.ARABIC || isChain(longer);
            boolean onlyInitials = pairing.full() < 2;
            if (chain || onlyInitials || (isGivenName(start) && !fullGiven)) {
                return true;
            }
        }
        return left.contains(end)
                && left.size() == 1
                && longer.size() == 3
                && isOnlyGiven(longer.get(0))
                && isOnlyGiven(longer.get(1))
                && !isGivenName(end);
    }

    private static boolean isGivenName(NameToken token) {
        return NameForms.isKnown(token.latin())
                || NameForms.isKnown(token.text())
                || CommonNames.isGiven(token.latin());
    }

    private static boolean isOnlyGiven(NameToken token) {
        return isGivenName(token) && !CommonNames.isFamily(token.latin());
    }

    /** In a chain of a name, the father's and the grandfather's, the first one is the person's own. */
    private static boolean isChain(List<NameToken> tokens) {
        return tokens.size() >= 3
                && tokens.get(0).isLatin()
                && NameForms.isInChains(tokens.get(0).latin())
                && NameForms.isInChains(tokens.get(1).latin());
    }

    private String reasonOfVariant() {
        if (pairing.count(Result.TYPO) > 0) {
            return "a small difference in spelling";
        }
        if (pairing.count(Result.SURNAME_FORM) > 0) {
            return "two forms of one surname";
        }
        return pairing.count(Result.NICKNAME) > 0 ? "a short form of a name" : "another customary spelling";
    }

    private PersonNameComparison variant(String reason) {
        return result(NameGrade.VARIANT, reason);
    }

    private PersonNameComparison result(NameGrade grade, String reason) {
        return new PersonNameComparison(grade, reason, pairing.matches(), pairing.commonness());
    }
}
