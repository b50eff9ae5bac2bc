package dev.tallystick.json;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Reads résumés in the public schema JSON Resume 1.0.0 (jsonresume.org) as the self-declared parts of a candidate.
 *
 * <p>Name, e-mail, phone, location (a residence), profiles, work and volunteering (employment), education and languages
 * are read; all else is passed over. What cannot be read for certain is left out, never guessed:
 *
 * <ul>
 *   <li>a country comes only from a {@code countryCode} that is an ISO 3166-1 alpha-2 code; the {@code location} of a
 *       job that is text becomes a locality if it is plain words, and remote work if it says so;
 *   <li>a period whose dates are not ISO 8601 is left out, save that an end like "present" means that it goes on;
 *   <li>a language is a BCP 47 tag, or its name in English or in itself as {@link Locale} displays it, alone or followed
 *       by a known fluency in brackets; of other words only {@link LanguageSkill#asWritten()} is kept.
 * </ul>
 *
 * <p>To join a résumé with what else is known, see {@link Candidate.Builder#addAll(Candidate)}.
 */
public final class JsonResume {

    private static final Provenance PROVENANCE =
            Provenance.of(Source.SELF_DECLARED).named("JSON Resume");

    private final Candidate.Builder candidate = Candidate.builder();

    private JsonResume() {}

    /**
     * Reads a résumé. Nothing in a JSON document is a problem; where an object repeats a name, the last one counts.
     *
     * @param json the document
     * @return the candidate, without any part if the document is not a résumé
     * @throws JsonInputException if the document is not JSON or beyond the {@link JsonLimits}
     */
    public static Candidate read(String json) {
        return new JsonResume().candidate(DocumentParser.parseLeniently(DocumentText.of(json)));
    }

    /**
     * Reads a résumé. Nothing in a JSON document is a problem; where an object repeats a name, the last one counts.
     * Does not close the stream.
     *
     * @param json the document in UTF-8, with or without a byte-order mark
     * @return the candidate, without any part if the document is not a résumé
     * @throws JsonInputException if the document is not JSON or beyond the {@link JsonLimits}
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Candidate read(InputStream json) {
        return new JsonResume().candidate(DocumentParser.parseLeniently(DocumentText.of(json)));
    }

    private Candidate candidate(Located root) {
        ResumeItem resume = new ResumeItem(root);
        resume.object("basics").ifPresent(this::basics);
        resume.objects("work").forEach(work -> employment(work, "name", "company"));
        resume.objects("volunteer").forEach(work -> employment(work, "organization", "organization"));
        resume.objects("education").forEach(this::education);
        resume.objects("languages").forEach(this::language);
        return candidate.build();
    }

    private void basics(ResumeItem basics) {
        basics.text("name").ifPresent(name -> add(PersonName.builder().full(name)));
        basics.text("email").ifPresent(email -> add(Email.builder().address(email)));
        basics.text("phone").ifPresent(phone -> add(Phone.builder().number(phone)));
        basics.object("location").ifPresent(this::residence);
        basics.objects("profiles").forEach(this::profile);
    }

    private void residence(ResumeItem location) {
        Address.Builder address = Address.builder();
        location.text("address")
                .map(lines -> lines.replaceAll("\\s*\\R\\s*", ", "))
                .ifPresent(address::street);
        location.text("city").ifPresent(address::locality);
        location.text("region").ifPresent(address::region);
        location.text("postalCode").ifPresent(address::postalCode);
        location.country().ifPresent(address::country);
        if (!isEmpty(address)) {
            add(address.role(AddressRole.RESIDENCE));
        }
    }

    private void profile(ResumeItem item) {
        Profile.Builder profile = Profile.builder();
        item.text("network").flatMap(ResumeWords::network).ifPresent(profile::network);
        item.text("username").ifPresent(profile::handle);
        item.text("url").ifPresent(profile::url);
        addUnlessEmpty(profile);
    }

    private void employment(ResumeItem work, String employer, String olderName) {
        Employment.Builder employment = Employment.builder();
        work.text(employer).or(() -> work.text(olderName)).ifPresent(employment::employer);
        work.text("url").flatMap(ResumeWords::domain).ifPresent(employment::domain);
        work.text("position").ifPresent(employment::title);
        work.text("location").flatMap(ResumeWords::attendance).ifPresent(employment::attendance);
        work.text("location").flatMap(ResumeWords::locality).ifPresent(employment::locality);
        work.object("location").ifPresent(location -> {
            location.text("city").ifPresent(employment::locality);
            location.text("region").ifPresent(employment::region);
            location.country().ifPresent(employment::country);
        });
        work.period().ifPresent(employment::period);
        addUnlessEmpty(employment);
    }

    private void education(ResumeItem item) {
        Education.Builder education = Education.builder();
        item.text("institution").ifPresent(education::institution);
        item.text("studyType").ifPresent(education::qualification);
        item.text("studyType").flatMap(ResumeWords::level).ifPresent(education::level);
        item.text("area").ifPresent(education::subject);
        item.period().ifPresent(education::period);
        addUnlessEmpty(education);
    }

    private void language(ResumeItem item) {
        LanguageSkill.Builder language = LanguageSkill.builder();
        item.text("language").ifPresent(words -> ResumeLanguages.read(words, language));
        item.text("fluency").flatMap(ResumeWords::fluency).ifPresent(language::fluency);
        addUnlessEmpty(language);
    }

    private void addUnlessEmpty(Part.Builder<?, ?> part) {
        if (!isEmpty(part)) {
            add(part);
        }
    }

    private static boolean isEmpty(Part.Builder<?, ?> builder) {
        Part part = builder.build();
        return part.kind().fields().stream().allMatch(field -> part.find(field).isEmpty());
    }

    private void add(Part.Builder<?, ?> part) {
        part.provenance(PROVENANCE);
        candidate.add(part.build());
    }
}
