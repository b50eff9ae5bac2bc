package dev.tallystick;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.BackgroundCheck;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Masking;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Photo;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.Referee;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.Fact;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps a confidential name out of facts that cite it in another place than the name itself: the holder of an account. */
final class ConfidentialNames {

    private static final String SHOWN = "a name kept confidential";
    private static final String CUT = "…";

    /** An e-mail address, a web address, a user name, a file name: they do not say that a name is confidential. */
    private static final Pattern CODE = Pattern.compile("\\S*[@./_\\d]\\S*");

    private static final ImmutableSet<Field<?>> NAMES = ImmutableSet.of(
            AccountEvidence.HOLDER,
            BackgroundCheck.SUBJECT,
            BankAccount.HOLDER,
            BankAccount.JOINT_HOLDERS,
            Counterparty.NAME,
            Counterparty.OFFICERS,
            Delivery.RECEIVED_BY,
            IdentityCheck.SHOWN_NAME,
            IdentityDocument.HOLDER,
            IdentityDocument.ZONES,
            PaymentEvent.HOLDER,
            Photo.SHOWN_NAME,
            Profile.DISPLAY_NAME,
            ProfileChange.AFTER,
            ProfileChange.BEFORE,
            Referee.NAME,
            TaxForm.BUSINESS_NAME,
            TaxForm.NAME);

    private final boolean isEmpty;
    private final ConfidentialWords words;
    private final ConfidentialLikeness likeness;

    private ConfidentialNames(List<PersonName> confidential, List<PersonName> others) {
        this.isEmpty = confidential.isEmpty();
        this.words = ConfidentialWords.of(confidential, others);
        this.likeness = new ConfidentialLikeness(confidential, others);
    }

    static ConfidentialNames of(List<PersonName> names) {
        return new ConfidentialNames(
                names.stream().filter(PersonName::isConfidential).toList(),
                names.stream().filter(name -> !name.isConfidential()).toList());
    }

    CheckResult hide(CheckResult result) {
        return isEmpty ? result : result.with(this::hide, this::hideIn);
    }

    Fact hide(Fact fact) {
        if (isEmpty || fact.part().isEmpty()) {
            return fact;
        }
        Fact sourced = fact.sourcedAs(source(fact.source()));
        return fact.part().get() instanceof PersonName ? sourced : hideValue(sourced);
    }

    private Fact hideValue(Fact fact) {
        Part part = fact.part().orElseThrow();
        Field<?> field = fact.field().orElseThrow();
        String shown = fact.value(Disclosure.CLEAR);
        boolean isOwn = part.findText(field).filter(shown::equals).isPresent();
        List<String> values = isOwn ? texts(part.find(field).orElseThrow()) : List.of(shown);
        boolean isName = NAMES.contains(field);
        if (values.stream().noneMatch(value -> isHidden(value, isName))) {
            return fact;
        }
        return isOwn && field.masking() != Masking.NONE && field.masking() != Masking.NUMBERS
                ? fact.shownAs(field.masking().mask(shown))
                : fact.shownAs(values.stream()
                        .map(value -> isHidden(value, isName)
                                ? masked(value)
                                : field.masking().mask(value))
                        .collect(Collectors.joining(", ")));
    }

    /** Arguments of messages: words of a rule mostly, among which a name may stand. */
    private String hideIn(String text) {
        String replaced = words.replacedIn(text, SHOWN);
        boolean isName = ConfidentialWords.words(text).size() > 1;
        return replaced.equals(text) && isHidden(text, isName) ? masked(text) : replaced;
    }

    /** The name of a form or file, or who verified, behind the kind of source. */
    private String source(String source) {
        String replaced = words.replacedIn(source, CUT);
        int comma = source.indexOf(", ");
        String stated = comma < 0 ? source : source.substring(comma + 2);
        return replaced.equals(source) && isHidden(stated, /* isName= */ true)
                ? source.substring(0, source.length() - stated.length()) + CUT
                : replaced;
    }

    private boolean isHidden(String text, boolean isName) {
        if (words.areIn(text) || likeness.isIn(text, isName)) {
            return true;
        }
        int at = text.lastIndexOf('@');
        List<String> local = ConfidentialWords.words(text.substring(0, Math.max(0, at)));
        return !local.isEmpty() && likeness.isIn(String.join(" ", local), isName || local.size() > 1);
    }

    private String masked(String value) {
        if (!CODE.matcher(value).matches()) {
            return SHOWN;
        }
        int at = value.lastIndexOf('@');
        if (at > 0 && !words.areIn(value.substring(at))) {
            return CUT + value.substring(at);
        }
        int path = value.indexOf('/', value.indexOf("://") < 0 ? 0 : value.indexOf("://") + 3);
        return path > 0 && !words.areIn(value.substring(0, path)) ? value.substring(0, path + 1) + CUT : CUT;
    }

    private static List<String> texts(Object value) {
        Stream<?> all = value instanceof List<?> list ? list.stream() : Stream.of(value);
        return all.filter(String.class::isInstance).map(String.class::cast).toList();
    }
}
