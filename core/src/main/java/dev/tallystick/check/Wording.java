package dev.tallystick.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The words of a report: messages, innocent explanations and follow-ups in the language of a {@link MessageCatalogue},
 * with as much of personal values as a {@link Disclosure} allows. Every renderer takes its words from here.
 */
public final class Wording {

    private final MessageCatalogue catalogue;
    private final Disclosure disclosure;

    private Wording(MessageCatalogue catalogue, Disclosure disclosure) {
        this.catalogue = requireNonNull(catalogue, "catalogue");
        this.disclosure = requireNonNull(disclosure, "disclosure");
    }

    /**
     * Returns the words of a catalogue.
     *
     * @param catalogue translations
     * @param disclosure how much of personal values is shown
     * @return the words
     */
    public static Wording of(MessageCatalogue catalogue, Disclosure disclosure) {
        return new Wording(catalogue, disclosure);
    }

    /**
     * Returns the English words, with personal values masked.
     *
     * @return the words
     */
    public static Wording english() {
        return of(MessageCatalogue.english(), Disclosure.MASKED);
    }

    /**
     * Returns how much of personal values is shown.
     *
     * @return the disclosure
     */
    public Disclosure disclosure() {
        return disclosure;
    }

    /**
     * Returns what does not fit.
     *
     * @param finding the finding
     * @return one sentence
     */
    public String message(Finding finding) {
        return finding.message(catalogue, disclosure);
    }

    /**
     * Returns what usually explains such a finding innocently.
     *
     * @param type the finding type
     * @return sentences in the order of {@link FindingType#innocentExplanations()}
     */
    public List<String> innocentExplanations(FindingType type) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        int number = 0;
        for (String english : type.innocentExplanations()) {
            number++;
            words.add(catalogue.find(type.id() + ".innocent." + number).orElse(english));
        }
        return words.build();
    }

    /**
     * Returns a step that clears something up.
     *
     * @param followUp the step
     * @return one sentence
     */
    public String followUp(FollowUp followUp) {
        return catalogue.find("follow-up." + followUp.id()).orElse(followUp.text());
    }

    /**
     * Returns a remark.
     *
     * @param note the note
     * @return one sentence
     */
    public String note(Note note) {
        return note.message(catalogue, disclosure);
    }

    /**
     * Returns why a question is asked and who is not judged.
     *
     * @param check the check
     * @return one paragraph
     */
    public String rationale(CheckInfo check) {
        return catalogue.find(check.id() + ".rationale").orElse(check.rationale());
    }

    /**
     * Returns what to collect next.
     *
     * @param missing an input that could not be used
     * @return a phrase
     */
    public String missing(Missing missing) {
        return catalogue.find(missing.what()).orElse(missing.what());
    }

    /**
     * Returns why something is not judged.
     *
     * @param rule the rule as the check states it
     * @return a phrase
     */
    public String exemption(String rule) {
        return catalogue.find(rule).orElse(rule);
    }

    /**
     * Returns what was verified.
     *
     * @param corroboration a verified agreement
     * @return one sentence
     */
    public String agreement(Corroboration corroboration) {
        return catalogue.find(corroboration.statement()).orElse(corroboration.statement());
    }

    /**
     * Returns the value of a fact.
     *
     * @param fact the fact
     * @return the value as text
     */
    public String value(Fact fact) {
        return fact.value(disclosure);
    }
}
