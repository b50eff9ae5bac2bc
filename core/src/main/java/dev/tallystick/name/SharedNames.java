package dev.tallystick.name;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/** What the names of two people have in common that speaks for a tie between them. */
final class SharedNames {

    private static final ImmutableSet<TokenRelation> AGREEMENTS = ImmutableSet.of(
            TokenRelation.EQUAL,
            TokenRelation.TRANSLITERATED,
            TokenRelation.SPELLING,
            TokenRelation.NICKNAME,
            TokenRelation.SURNAME_FORM);

    private final StructuredName own;
    private final ReadName given;
    private final ReadName other;

    private SharedNames(StructuredName own, String other) {
        this.own = own;
        this.given = NameReader.read(own.given());
        this.other = NameReader.read(other);
    }

    static boolean share(StructuredName own, String other) {
        return new SharedNames(own, other).share();
    }

    private boolean share() {
        String pieces = (own.given() + " " + own.middle() + " " + own.family()).strip();
        return shares(NameReader.read(own.family()), /* isFamily= */ true)
                || shares(given, /* isFamily= */ false)
                || shares(NameReader.read(pieces), /* isFamily= */ false)
                || shares(NameReader.read(own.full()), /* isFamily= */ false);
    }

    private boolean shares(ReadName name, boolean isFamily) {
        return PersonNames.compare(name, other).tokens().stream()
                .filter(match -> AGREEMENTS.contains(match.relation()) && !isInitial(match.first()))
                .anyMatch(match -> isFamily || !isFrequentGiven(name, match));
    }

    private static boolean isInitial(String token) {
        return token.length() == 1 && NameScript.of(token.charAt(0)) == NameScript.LATIN;
    }

    /**
     * Tells whether a part is surely given to both people and borne by very many. In the last place it may be the name of
     * a family or of a father, and the only name of somebody is all that they have.
     */
    private boolean isFrequentGiven(ReadName name, TokenMatch match) {
        boolean isOwnGiven = given.isEmpty() ? isFirst(name, match.first()) : holds(given.tokens(), match.first());
        return isOwnGiven
                && isFirst(other, match.second())
                && isFrequentGiven(other.tokens().get(0));
    }

    private static boolean isFirst(ReadName name, String surface) {
        return name.tokens().size() > 1 && name.tokens().get(0).surface().equals(surface);
    }

    private static boolean holds(List<NameToken> tokens, String surface) {
        return tokens.stream().anyMatch(token -> token.surface().equals(surface));
    }

    private static boolean isFrequentGiven(NameToken token) {
        return !CommonNames.isFamily(token.latin())
                && (CommonNames.isFrequentGiven(token.latin())
                        || NameForms.isFrequent(token.latin())
                        || NameForms.isFrequent(token.text()));
    }
}
