package dev.noticeboard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.readability.Readability;
import dev.noticeboard.readability.Texts;
import org.junit.jupiter.api.Test;

class ReadabilityReportTest {

    private static final String OLD =
            "## Data {#data}\n\nWe keep your data. We never sell it to companies.\n\n"
                    + "## Gone\n\nWe end.\n";
    private static final String NEW =
            "## Our *data* | more {#data}\n\nWe keep it. We sell nothing.\n\n## New\n\nWe start.\n";

    @Test
    void oneTextInColumns() {
        assertThat(ReadabilityReport.of(english(OLD)).text())
                .isEqualTo(
                        """
                        Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975, Derivation of New Readability \
                        Formulas); higher is harder

                        section       figure        words  longest sentence in words
                        (whole text)  1.7 (short)   12     6 (notices/privacy/2024-03-01/notice.md:3:20)
                        Data          2.9 (short)   10     6 (notices/privacy/2024-03-01/notice.md:3:20)
                        Gone          -3.0 (short)  2      2 (notices/privacy/2024-03-01/notice.md:7:1)
                        """);
    }

    @Test
    void beforeAndAfterAsMarkdown() {
        assertThat(ReadabilityReport.of(english(OLD), english(NEW)).markdown())
                .isEqualTo(
                        """
                        Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975, Derivation of New Readability \
                        Formulas); higher is harder

                        | section | before | now | words | longest sentence in words |
                        | --- | --- | --- | --- | --- |
                        | (whole text) | 1.7 (short) | \\-1.3 (short) | 8 | 3 (notices/privacy/2024-03-01/notice.md:3:1) |
                        | Our data \\| more | 2.9 (short) | \\-0.7 (short) | 6 | 3 (notices/privacy/2024-03-01/notice.md:3:1) |
                        | New | – | \\-3.0 (short) | 2 | 2 (notices/privacy/2024-03-01/notice.md:7:1) |
                        | Gone | \\-3.0 (short) | – | – | – |
                        """);
    }

    @Test
    void ofChangesTheWholeAndTheSectionsWhoseFigureChanged() {
        String kept = "## Kept {#kept}\n\nWe keep what we kept.\n\n";
        assertThat(ReadabilityReport.of(english(kept + OLD), english(kept + NEW)).changes())
                .isEqualTo(
                        """
                        Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975, Derivation of New Readability \
                        Formulas); higher is harder

                        | section | before | now | words | longest sentence in words |
                        | --- | --- | --- | --- | --- |
                        | (whole text) | 0.6 (short) | \\-1.6 (short) | 13 | 5 (notices/privacy/2024-03-01/notice.md:3:1) |
                        | Our data \\| more | 2.9 (short) | \\-0.7 (short) | 6 | 3 (notices/privacy/2024-03-01/notice.md:7:1) |
                        | New | – | \\-3.0 (short) | 2 | 2 (notices/privacy/2024-03-01/notice.md:11:1) |
                        | Gone | \\-3.0 (short) | – | – | – |
                        """);
    }

    @Test
    void whereNoFigureChangesOneLineSaysSo() {
        assertThat(ReadabilityReport.of(english("We keep it."), english("We save it.")).changes())
                .isEqualTo(
                        "Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975,"
                                + " Derivation of New Readability Formulas); higher is harder:"
                                + " -2.6 (short), as before\n");
    }

    @Test
    void aFigureOfAHundredWordsIsNotCalledShort() {
        assertThat(ReadabilityReport.of(english("We keep it. ".repeat(34))).text())
                .contains("(whole text)                -2.6    102")
                .doesNotContain("short");
    }

    @Test
    void twoFiguresCannotBeHeldAgainstEachOther() {
        Readability german = Texts.readability("de", "Wir sparen.").orElseThrow();
        assertThatThrownBy(() -> ReadabilityReport.of(german, english(NEW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("WIENER_SACHTEXTFORMEL cannot be held against FLESCH_KINCAID");
    }

    private static Readability english(String markdown) {
        return Texts.readability("en", markdown).orElseThrow();
    }
}
