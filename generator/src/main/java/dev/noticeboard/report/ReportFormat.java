package dev.noticeboard.report;

import dev.noticeboard.model.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The forms in which findings can be printed. Another form is one class that writes it and one line
 * here.
 */
public enum ReportFormat {
    /** For people: each finding, the source line, and a caret under the place. */
    TEXT {
        @Override
        Report report() {
            return new TextReport();
        }
    },
    /** For programs: one JSON object (RFC 8259). */
    JSON {
        @Override
        Report report() {
            return new JsonReport();
        }
    },
    /** For whatever collects findings of many programs: SARIF 2.1.0 (OASIS). */
    SARIF {
        @Override
        Report report() {
            return new SarifReport(ProgramVersion.number());
        }
    },
    /** For GitHub: workflow commands, which it shows beside the lines of a pull request. */
    GITHUB {
        @Override
        Report report() {
            return new GithubReport();
        }
    };

    abstract Report report();

    /** The form of that word, or empty where there is none. */
    public static Optional<ReportFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** The words of all forms. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }

    /** The word as it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Findings in this form, seen from the source folder itself.
     *
     * @see #write(List, Map, String)
     */
    public String write(List<Finding> findings, Map<String, List<String>> sourceLines) {
        return write(findings, sourceLines, "");
    }

    /**
     * Findings in this form, as many as {@link Shown} has.
     *
     * @param findings the findings, in the order in which they are to be shown
     * @param sourceLines the lines of the source files by path, without line ends; a file that is
     *     not among them is shown without its line
     * @param folder what leads from the root of the repository to the source folder, empty or
     *     ending in {@code /}; only the forms that a repository's host reads have a use for it
     * @return the whole report, its lines ending in line feeds
     */
    public String write(
            List<Finding> findings, Map<String, List<String>> sourceLines, String folder) {
        return report().write(Shown.of(findings), sourceLines, folder);
    }
}
