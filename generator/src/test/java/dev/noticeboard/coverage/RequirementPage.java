package dev.noticeboard.coverage;

import dev.noticeboard.model.Condition;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.RuleSet;
import dev.noticeboard.model.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** The documentation page of a law, made from its rule set. */
final class RequirementPage {

    private RequirementPage() {}

    static String of(RuleSet law) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(law.id()).append("\n\n").append(law.title()).append(".\n\n");
        page.append("- **Law:** ").append(law.law().name()).append(", ");
        page.append(law.law().citation()).append(", in force since ");
        page.append(law.law().inForce()).append('\n');
        page.append("- **To whom it applies:** ").append(law.appliesWhen()).append('\n');
        page.append("- **Last compared with the text of the law:** ");
        page.append(law.law().textChecked()).append('\n');
        law.amended()
                .forEach(
                        each ->
                                page.append("- **Amended ")
                                        .append(each.date())
                                        .append(":** ")
                                        .append(each.what())
                                        .append('\n'));
        law.note().ifPresent(note -> page.append("- **Note:** ").append(note).append('\n'));
        page.append("\nThis informs and is not legal advice. ");
        page.append("[How requirements are met](../rule-sets.md)\n");
        law.requirements().forEach(each -> requirement(law, each, page));
        return page.toString();
    }

    private static void requirement(RuleSet law, Requirement requirement, StringBuilder page) {
        page.append("\n## ").append(requirement.id()).append("\n\n");
        page.append(requirement.requires()).append("\n\n");
        page.append("- **Citation:** ").append(requirement.citation());
        requirement.statute().ifPresent(statute -> page.append("; ").append(statute));
        page.append('\n');
        page.append("- **Why:** ").append(why(requirement)).append('\n');
        page.append("- **Severity:** ").append(requirement.severity().word());
        page.append(", ").append(period(requirement)).append('\n');
        page.append("- **Asked:** ").append(condition(requirement.when()));
        requirement.document().ifPresent(kind -> page.append(of(kind)));
        page.append('\n');
        page.append("- **Met by:** ").append(proofs(requirement)).append('\n');
        page.append("- **Verified:** ").append(verified(law, requirement)).append('\n');
        requirement.note().ifPresent(note -> page.append("- **Note:** ").append(note).append('\n'));
        page.append('\n').append(RequirementExample.of(requirement)).append('\n');
    }

    private static String of(String document) {
        return document.equals(Requirement.EVERY)
                ? ", of every notice"
                : ", of the " + document.replace('-', ' ');
    }

    private static String why(Requirement requirement) {
        return requirement.severity() == Severity.ERROR
                ? "the law asks for it in so many words"
                : "the law asks for it as a matter of form, placement or conduct";
    }

    private static String period(Requirement requirement) {
        return "the law since "
                + requirement.since()
                + requirement.until().map(day -> " and until " + day).orElse("");
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.When when) {
            return "when `" + when.circumstance().word() + "`";
        } else if (condition instanceof Condition.AllOf all) {
            return joined(all.conditions(), " and ");
        } else if (condition instanceof Condition.AnyOf any) {
            return "(" + joined(any.conditions(), " or ") + ")";
        } else if (condition instanceof Condition.Not not) {
            return "not " + condition(not.condition());
        }
        return "always";
    }

    private static String joined(List<Condition> conditions, String between) {
        return conditions.stream()
                .map(RequirementPage::condition)
                .collect(Collectors.joining(between));
    }

    private static String proofs(Requirement requirement) {
        return requirement.metBy().stream()
                        .map(
                                alternatives ->
                                        alternatives.stream()
                                                .map(proof -> "`" + proof.words() + "`")
                                                .collect(Collectors.joining(" or ")))
                        .collect(Collectors.joining(" and "))
                + (requirement.noneMeets() ? "; `none` is an answer" : "")
                + requirement.exactText().map(text -> "; in the words “" + text + "”").orElse("");
    }

    private static String verified(RuleSet law, Requirement requirement) {
        String seen =
                requirement.seen().stream()
                        .map(id -> law.texts().get(id))
                        .map(text -> text.title() + " (" + text.asOf() + ")")
                        .collect(Collectors.joining("; "));
        return (requirement.verified() ? "yes" : "no")
                + (seen.isEmpty() ? "" : ", by " + seen)
                + requirement.notSeen().map(what -> "; not seen: " + what).orElse("");
    }
}
