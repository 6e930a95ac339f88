package dev.noticeboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final String FILE = "notices/privacy/2026-03-01/notice.md";

    @Test
    void theLineStandsBelowTheFindingWithACaretUnderThePlace() {
        assertThat(report("Send it to [insert address] today.", 12))
                .isEqualTo(
                        """
                        notices/privacy/2026-03-01/notice.md:1:12: warning[placeholder]: words; a mend
                            Send it to [insert address] today.
                                       ^
                        """);
    }

    @Test
    void findingsKeepTheOrderInWhichTheyAreGiven() {
        Finding first = finding(2, 3);
        Finding second = finding(1, 1);

        String report =
                ReportFormat.TEXT.write(
                        List.of(first, second), Map.of(FILE, List.of("Above", "Below")));

        assertThat(report)
                .isEqualTo(
                        """
                        notices/privacy/2026-03-01/notice.md:2:3: warning[placeholder]: words; a mend
                            Below
                              ^
                        notices/privacy/2026-03-01/notice.md:1:1: warning[placeholder]: words; a mend
                            Above
                            ^
                        """);
    }

    @Test
    void aTabAndAnInvisibleCharacterAreShownAsOneSpaceEach() {
        assertThat(shown("\tab\u200bcd", 5)).isEqualTo(" ab cd\n    ^\n");
    }

    @Test
    void anEscapeSequenceDoesNotReachTheTerminal() {
        assertThat(shown("\u001b[31mred", 1)).isEqualTo(" [31mred\n^\n");
    }

    @Test
    void wideCharactersCountTwoCells() {
        assertThat(shown("個人情報XX", 5)).isEqualTo("個人情報XX\n        ^\n");
        assertThat(shown("👩XX", 2)).isEqualTo("👩XX\n  ^\n");
    }

    @Test
    void combiningMarksCountNone() {
        assertThat(shown("e\u0301e\u0301X", 5)).isEqualTo("e\u0301e\u0301X\n  ^\n");
    }

    @Test
    void aLongLineIsCutOnBothSidesOfThePlace() {
        String line = "a".repeat(200) + "X" + "b".repeat(200);

        assertThat(shown(line, 201))
                .isEqualTo(
                        "…"
                                + "a".repeat(60)
                                + "X"
                                + "b".repeat(39)
                                + "…\n"
                                + " ".repeat(61)
                                + "^\n");
    }

    @Test
    void aLongLineIsCutOnlyWhereItGoesOn() {
        String line = "a".repeat(150);

        assertThat(shown(line, 1)).isEqualTo("a".repeat(100) + "…\n^\n");
        assertThat(shown(line, 151))
                .isEqualTo("…" + "a".repeat(100) + "\n" + " ".repeat(101) + "^\n");
    }

    @Test
    void aPlaceBehindTheEndOfTheLineIsItsEnd() {
        assertThat(shown("short", 99)).isEqualTo("short\n     ^\n");
    }

    @Test
    void aBlankLineAMissingLineAndAnUnknownFileAreNotShown() {
        String alone =
                "notices/privacy/2026-03-01/notice.md:1:1: warning[placeholder]: words; a mend\n";

        assertThat(report("   ", 1)).isEqualTo(alone);
        assertThat(ReportFormat.TEXT.write(List.of(finding(1, 1)), Map.of(FILE, List.of())))
                .isEqualTo(alone);
        assertThat(ReportFormat.TEXT.write(List.of(finding(1, 1)), Map.of())).isEqualTo(alone);
    }

    @Test
    void whatAMessageQuotesCanNeitherSteerATerminalNorBreakTheLine() {
        Finding finding =
                Finding.of(Rule.PLACEHOLDER, Place.startOf("a\nb"), "\u001b[2J\u202e", "mend");

        assertThat(ReportFormat.TEXT.write(List.of(finding), Map.of()))
                .isEqualTo("a<U+000A>b:1:1: warning[placeholder]: <U+001B>[2J<U+202E>; mend\n");
    }

    @Test
    void withoutFindingsThereIsNothingToRead() {
        assertThat(ReportFormat.TEXT.write(List.of(), Map.of())).isEmpty();
    }

    private static Finding finding(int line, int column) {
        return Finding.of(Rule.PLACEHOLDER, new Place(FILE, line, column), "words", "a mend");
    }

    private static String report(String line, int column) {
        return ReportFormat.TEXT.write(List.of(finding(1, column)), Map.of(FILE, List.of(line)));
    }

    /** The line and the caret, without the finding above and the margin before them. */
    private static String shown(String line, int column) {
        String report = report(line, column);
        return report.substring(report.indexOf('\n') + 1).replaceAll("(?m)^ {4}", "");
    }
}
