package dev.noticeboard.report;

import dev.noticeboard.coverage.RequirementResult;
import dev.noticeboard.coverage.VersionCoverage;
import dev.noticeboard.model.RuleSet;
import java.util.List;

/**
 * What became of requirements, as a table for a terminal: one line says what, the next says how.
 */
final class CoverageText {

    private static final String INDENT = "    ";

    private CoverageText() {}

    static String of(List<VersionCoverage> versions) {
        StringBuilder text = new StringBuilder();
        for (VersionCoverage version : versions) {
            for (RuleSet law : version.laws()) {
                law(version, law, text);
            }
            PlainLanguageTables.of(version).ifPresent(plain -> plain(version, plain, text));
        }
        if (versions.isEmpty()) {
            text.append(CoverageLabels.NOTHING).append('\n');
        }
        return text.append(CoverageLabels.DISCLAIMER).append('\n').toString();
    }

    private static void law(VersionCoverage version, RuleSet law, StringBuilder text) {
        text.append(version.notice())
                .append(' ')
                .append(version.version())
                .append(": ")
                .append(law.id())
                .append(", ")
                .append(law.law().citation())
                .append(" (text checked on ")
                .append(law.law().textChecked())
                .append(")\n")
                .append(CoverageLabels.counts(version, law))
                .append("\n\n");
        int width =
                version.of(law).stream()
                        .mapToInt(each -> CoverageLabels.of(each.status()).length())
                        .max()
                        .orElse(0);
        for (RequirementResult covered : version.of(law)) {
            requirement(covered, width, text);
        }
        text.append('\n');
    }

    private static void plain(
            VersionCoverage version, PlainLanguageTables plain, StringBuilder text) {
        text.append(version.notice())
                .append(' ')
                .append(version.version())
                .append(": ")
                .append(plain.title())
                .append("\n\n");
        for (PlainLanguageTables.Table table : plain.tables()) {
            text.append(table.caption()).append("\n\n");
            text.append(Columns.of(table.rows())).append(table.rows().isEmpty() ? "" : "\n");
        }
    }

    private static void requirement(RequirementResult covered, int width, StringBuilder text) {
        String status = CoverageLabels.of(covered.status());
        text.append(status)
                .append(" ".repeat(width - status.length() + 2))
                .append(covered.requirement().id())
                .append("  ")
                .append(covered.requirement().citation())
                .append('\n');
        String how = CoverageLabels.how(covered);
        String place = CoverageLabels.hasPlace(covered) ? " (" + covered.place() + ")" : "";
        String verified = CoverageLabels.verified(covered);
        if (!how.isEmpty()) {
            text.append(INDENT).append(how).append(place).append('\n');
        }
        if (covered.status().isLacking()) {
            text.append(INDENT).append(covered.requirement().requires()).append('\n');
            covered.words().ifPresent(words -> text.append(INDENT).append(words).append('\n'));
            if (!verified.isEmpty()) {
                text.append(INDENT).append(verified).append('\n');
            }
        }
    }
}
