package dev.tallystick;

import com.google.common.collect.ImmutableList;
import dev.tallystick.ComplianceScreen.State;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sums up the checks of the compliance route. */
final class ComplianceScreens {

    private ComplianceScreens() {}

    /** Returns the checks that can find something on the compliance route, the ones that did not run last. */
    static List<ComplianceScreen> of(
            List<CheckOutcome> outcomes, List<SkippedCheck> skipped, List<ReportedFinding> compliance) {
        List<ComplianceScreen> screens = new ArrayList<>();
        for (CheckOutcome outcome : outcomes) {
            if (isOnCompliance(outcome.check())) {
                screens.add(new ComplianceScreen(outcome.check(), state(outcome, compliance), Optional.of(outcome)));
            }
        }
        for (SkippedCheck each : skipped) {
            if (isOnCompliance(each.check())) {
                State state = each.reason() == SkippedCheck.Reason.DISABLED ? State.LEFT_OUT : State.WAITING;
                screens.add(new ComplianceScreen(each.check(), state, Optional.empty()));
            }
        }
        return ImmutableList.copyOf(screens);
    }

    private static State state(CheckOutcome outcome, List<ReportedFinding> compliance) {
        if (compliance.stream()
                .anyMatch(finding -> finding.checkId().equals(outcome.check().id()))) {
            return State.HOLD;
        }
        if (outcome.status() == CheckResult.Status.NOT_APPLICABLE) {
            return State.NOTHING_TO_SCREEN;
        }
        return outcome.compared().isEmpty() ? State.NOT_SCREENED : State.CLEAR;
    }

    /** One list never stands in for another. */
    static Compliance sum(List<ComplianceScreen> screens) {
        if (screens.stream().anyMatch(screen -> screen.state() == State.HOLD)) {
            return Compliance.HOLD;
        }
        boolean isOpen = screens.stream()
                .anyMatch(screen -> screen.state() == State.NOT_SCREENED
                        || (screen.state() == State.WAITING && readsNames(screen.check())));
        boolean isAnyClear = screens.stream().anyMatch(screen -> screen.state() == State.CLEAR);
        return isAnyClear && !isOpen ? Compliance.CLEAR : Compliance.NOT_SCREENED;
    }

    static boolean areNamesScreened(List<ComplianceScreen> screens) {
        return screens.stream()
                .filter(screen -> readsNames(screen.check()))
                .anyMatch(screen -> screen.state() == State.CLEAR || screen.state() == State.HOLD);
    }

    private static boolean readsNames(CheckInfo check) {
        return check.parts().contains(PersonName.KIND);
    }

    private static boolean isOnCompliance(CheckInfo check) {
        return check.findingTypes().stream().anyMatch(type -> type.route() == Route.COMPLIANCE);
    }
}
