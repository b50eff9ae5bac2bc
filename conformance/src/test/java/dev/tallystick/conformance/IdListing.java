package dev.tallystick.conformance;

import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Parameter;
import java.util.List;
import java.util.Locale;

/** The ids, weights and defaults that policies and readers of reports rely on. */
final class IdListing {

    private IdListing() {}

    static String render(List<CheckInfo> infos) {
        StringBuilder text = new StringBuilder();
        for (CheckInfo info : infos) {
            text.append("check ").append(info.id());
            info.aliases().forEach(alias -> text.append(" = ").append(alias));
            text.append(" (")
                    .append(info.area())
                    .append(", from ")
                    .append(info.earliestMoment())
                    .append(")\n");
            info.findingTypes()
                    .forEach(type -> text.append("  ").append(finding(type)).append('\n'));
            info.noteTypes()
                    .forEach(type -> text.append("  ").append(note(type)).append('\n'));
            info.parameters()
                    .forEach(each -> text.append("  ").append(parameter(each)).append('\n'));
        }
        return text.toString();
    }

    private static String finding(FindingType type) {
        return "finding " + type.id()
                + type.weight()
                        .map(weight -> " " + weight.decibans() + " decibans " + weight.basis())
                        .orElse(" compliance")
                + type.group().map(group -> ", group " + group).orElse("");
    }

    private static String note(NoteType type) {
        return "note " + type.id() + " "
                + type.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String parameter(Parameter parameter) {
        return "parameter " + parameter.id() + " = " + parameter.defaultValue() + " " + parameter.unit() + " ("
                + parameter.min() + " to " + parameter.max() + ")";
    }
}
