package dev.noticeboard.report;

import dev.noticeboard.coverage.VersionCoverage;
import dev.noticeboard.model.Finding;
import dev.noticeboard.output.Markup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The forms in which it is printed what the laws ask for, and what meets it. */
public enum CoverageForm {
    /** For people: a table. */
    TEXT,
    /** For programs: one JSON object (RFC 8259). */
    JSON,
    /** What is lacking alone, as SARIF 2.1.0 (OASIS). */
    SARIF,
    /** What is lacking alone, as GitHub's workflow commands. */
    GITHUB,
    /** For whoever answers for the notice: one page that needs nothing beside it. */
    HTML;

    /** The form of that word, or empty where there is none. */
    public static Optional<CoverageForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(CoverageForm::word).toList();
    }

    /** The word as it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What became of the requirements of one version, as a part of a page of the site. */
    public static Markup markup(VersionCoverage covered) {
        return CoverageHtml.part(covered);
    }

    /**
     * What became of the requirements, in this form.
     *
     * @param covered the versions
     * @param lacking what they lack, as findings
     * @param sourceLines the lines of the source files by path
     * @param folder what leads from the root of the repository to the source folder, empty or
     *     ending in {@code /}
     * @return the whole report, its lines ending in line feeds
     */
    public String write(
            List<VersionCoverage> covered,
            List<Finding> lacking,
            Map<String, List<String>> sourceLines,
            String folder) {
        return switch (this) {
            case TEXT -> Inert.text(CoverageText.of(covered));
            case JSON -> Inert.json(CoverageJson.of(covered));
            case SARIF -> ReportFormat.SARIF.write(lacking, sourceLines, folder);
            case GITHUB -> ReportFormat.GITHUB.write(lacking, sourceLines, folder);
            case HTML -> Inert.html(CoverageHtml.of(covered));
        };
    }
}
