package dev.noticeboard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that were typed as headings, as columns or as the lines of an address. */
class PastedLinesTest {

    private static final String PROSE = "\n\nWe keep your name for as long as you have an account.";

    @TempDir private static Path folder;

    private static PastedText pasted;

    @BeforeAll
    static void wire() {
        pasted = new PastedText(folder);
    }

    @ParameterizedTest
    @MethodSource
    void aLineThatReadsAsAHeading(String line, String write) {
        assertThat(pasted.findings(line + PROSE))
                .singleElement()
                .asString()
                .startsWith("1:1: warning[line-as-heading]: ")
                .endsWith(
                        "; write \""
                                + write
                                + "\" on a line of its own, with an empty line below it");
    }

    static Stream<Arguments> aLineThatReadsAsAHeading() {
        return Stream.of(
                arguments("1.\tINTRODUCTION", "## 1. INTRODUCTION"),
                arguments("4. What we keep", "## 4. What we keep"),
                arguments("2. **Cookies**", "## 2. Cookies"),
                arguments("1. WHAT ARE COOKIES\n\u00A0", "## 1. WHAT ARE COOKIES"),
                arguments("Article 3", "## Article 3"),
                arguments("Section IV", "## Section IV"),
                arguments("ARTICLE III\n\nRetention", "## ARTICLE III – Retention"),
                arguments("Section IV\n\nYOUR RIGHTS", "## Section IV – YOUR RIGHTS"),
                arguments("SECTION IV – YOUR RIGHTS", "## SECTION IV – YOUR RIGHTS"),
                arguments("Annex B: Recipients", "## Annex B: Recipients"),
                arguments("Artículo 5. Derechos", "## Artículo 5. Derechos"),
                arguments("Статья 7", "## Статья 7"),
                arguments("第三条 目的", "## 第三条 目的"),
                arguments("제1조 목적", "## 제1조 목적"),
                arguments("§ 4 Ihre Rechte", "## § 4 Ihre Rechte"),
                arguments("YOUR RIGHTS", "## YOUR RIGHTS"),
                arguments(
                        "VOS DROITS À L’ÉGARD DES DONNÉES", "## VOS DROITS À L’ÉGARD DES DONNÉES"),
                arguments("ΤΑ ΔΙΚΑΙΩΜΑΤΑ ΣΑΣ", "## ΤΑ ΔΙΚΑΙΩΜΑΤΑ ΣΑΣ"),
                arguments("2.1 Information you give us", "### 2.1 Information you give us"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. What we keep\n  a. Your name\n  b. Your address\n2. What we sell",
                "1. What we keep\n  (a) your name\n  (b) your address",
                "1. What we keep\n - your name\n - your address"
            })
    void anItemWithAListBelowItIsNoHeading(String text) {
        assertThat(pasted.findings(text)).noneMatch(f -> f.contains("[line-as-heading]"));
    }

    @Test
    void allLinesOfATextAreHeadingsOfOneLevel() {
        assertThat(
                        pasted.findings(
                                "YOUR RIGHTS"
                                        + PROSE
                                        + "\n\n## Fees"
                                        + PROSE
                                        + "\n\nOUR DUTIES"
                                        + PROSE))
                .hasSize(2)
                .allMatch(finding -> finding.contains("; write \"## "));
    }

    @Test
    void aLineInCapitalsThatRunsIntoItsParagraph() {
        assertThat(pasted.findings("YOUR RIGHTS" + PROSE.replace("\n\n", "\n")))
                .singleElement()
                .asString()
                .startsWith("1:1: warning[line-as-heading]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "zh", "th"})
    void aLongTextWithoutHeadings(String language) {
        String words = language.equals("en") ? "We keep it. " : "私達 名前 保管。";
        String long601 = words.repeat(language.equals("en") ? 201 : 400);
        assertThat(pasted.findings(language, long601))
                .anyMatch(f -> f.contains("[long-without-headings]"));
        assertThat(pasted.findings(language, "## A\n\n" + long601))
                .noneMatch(f -> f.contains("[long-without-headings]"));
        assertThat(pasted.findings(language, words.repeat(60)))
                .noneMatch(f -> f.contains("[long-without-headings]"));
    }

    @ParameterizedTest
    @MethodSource
    void columnsOfAnyKind(String text, String rule, String at, String table) {
        assertThat(pasted.findings(text))
                .singleElement()
                .asString()
                .startsWith(at + ": error[" + rule + "]: ")
                .endsWith(" and an empty line above it: " + table);
    }

    static Stream<Arguments> columnsOfAnyKind() {
        String two = "| Data | Fee | ⏎ | --- | --- | ⏎ | Name | none |";
        return Stream.of(
                arguments(
                        "Category\tExamples\tSource\nIdentifiers\tName, address\tYou",
                        "typed-columns",
                        "1:1",
                        "| Category | Examples | Source | ⏎ | --- | --- | --- | ⏎ | Identifiers"
                                + " | Name, address | You |"),
                arguments("We say:\nData\t\tFee\nName\tnone", "typed-columns", "2:1", two),
                arguments("Data\tFee\n\nName\tnone", "typed-columns", "1:1", two),
                arguments("- Data\tFee\n- Name\tnone", "typed-columns", "1:3", two),
                arguments("- Data\tFee\n  Name\tnone", "typed-columns", "1:3", two),
                arguments(
                        "\tFee\tDays\nName\tnone\t3",
                        "typed-columns",
                        "1:2",
                        "|  | Fee | Days | ⏎ | --- | --- | --- | ⏎ | Name | none | 3 |"),
                arguments(
                        "Data    Fee\nName    none\nMail    none\nLogs    none",
                        "typed-columns",
                        "1:1",
                        two + " ⏎ | Mail | none | ⏎ …"),
                arguments(
                        "A|B\tFee\nName\tnone",
                        "typed-columns",
                        "1:1",
                        two.replace("Data", "A\\|B")),
                arguments("  Data   Fee\n  ------ -----\n  Name   none", "dash-table", "1:3", two),
                arguments(
                        "Data   Fee\n------ -----\nName   none\n\nThat is all.",
                        "dash-table",
                        "1:1",
                        two),
                arguments(
                        "----- -----\nData  Fee\n\nName  none\n----- -----",
                        "dash-table",
                        "1:1",
                        two),
                arguments(
                        "-----------\n"
                                + "Data  Fee\n"
                                + "----- -----\n"
                                + "Name  none\n\n"
                                + "Mail  none\n"
                                + "-----------\n\n"
                                + "All.",
                        "dash-table",
                        "2:1",
                        two + " ⏎ | Mail | none |"),
                arguments(
                        "====  ====\nData  Fee\n====  ====\nName  none\n====  ====",
                        "dash-table",
                        "1:1",
                        two),
                arguments(
                        "名前  料金\n----- -----\nName  none",
                        "dash-table",
                        "1:1",
                        two.replace("Data | Fee", "名前 | 料金")),
                arguments(
                        "+------+------+\n"
                                + "| Data | Fee  |\n"
                                + "+======+======+\n"
                                + "| Name | none |\n"
                                + "+------+------+",
                        "table-as-text",
                        "1:1",
                        two));
    }

    @ParameterizedTest
    @MethodSource
    void linesOfAnAddressOrASignature(String language, String text, String at, String shown) {
        assertThat(pasted.findings(language, text))
                .singleElement()
                .asString()
                .startsWith(at + ": error[lines-run-together]: ")
                .endsWith(": " + shown + " (each ⏎ ends a line)");
    }

    static Stream<Arguments> linesOfAnAddressOrASignature() {
        return Stream.of(
                arguments(
                        "en",
                        "Example Ltd\n1 High Street\nLondon",
                        "1:1",
                        "Example Ltd\\ ⏎ 1 High Street\\ ⏎ London"),
                arguments(
                        "en",
                        "You can write to us, and we answer within one month of the day:\n"
                                + "Example Ltd\n1 High Street\nLondon\nUnited Kingdom",
                        "2:1",
                        "Example Ltd\\ ⏎ 1 High Street\\ ⏎ London\\ ⏎ …"),
                arguments(
                        "en",
                        "Sincerely,\nJane Doe\nChief Privacy Officer",
                        "1:1",
                        "Sincerely,\\ ⏎ Jane Doe\\ ⏎ Chief Privacy Officer"),
                arguments(
                        "en",
                        "Yours sincerely\nJane Doe\nWarden of the Library",
                        "1:1",
                        "Yours sincerely\\ ⏎ Jane Doe\\ ⏎ Warden of the Library"),
                arguments(
                        "en",
                        "Phone: 800-555-0100\nHours: on weekdays",
                        "1:1",
                        "Phone: 800-555-0100\\ ⏎ Hours: on weekdays"),
                arguments(
                        "en",
                        "Example Ltd  \n1 High Street\nLondon",
                        "2:1",
                        "1 High Street\\ ⏎ London"),
                arguments(
                        "de",
                        "Beispiel GmbH\nHauptstraße 5\n10115 Berlin",
                        "1:1",
                        "Beispiel GmbH\\ ⏎ Hauptstraße 5\\ ⏎ 10115 Berlin"),
                arguments("ja", "株式会社サンプル\n東京都千代田区1-2-3", "1:1", "株式会社サンプル\\ ⏎ 東京都千代田区1-2-3"),
                arguments(
                        "ar",
                        "شركة المثال\nشارع الملك 5\nالرياض",
                        "1:1",
                        "شركة المثال\\ ⏎ شارع الملك 5\\ ⏎ الرياض"),
                arguments(
                        "en",
                        "1.1 We keep it.\n1.2 You may ask.",
                        "1:1",
                        "1.1 We keep it. ⏎ ⏎ 1.2 You may ask."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We keep names.\\n&nbsp;\\nWe sell none. | 2:1",
                "1. WHAT ARE COOKIES\\n&nbsp;\\nCookies are small files. | 2:1",
                "We keep names.\\n&#160;&ensp;\\nWe sell none. | 2:1",
                "- We keep names.\\n  &nbsp;\\n  We sell none. | 2:3",
                "Example Ltd\\n&nbsp;\\n1 High Street\\nLondon | 2:1",
                "> We keep names.\\n> &#xA0;\\n> We sell none. | 2:3"
            })
    void aLineThatLooksEmptyAndPartsNothing(String text, String at) {
        assertThat(pasted.findings(text.replace("\\n", "\n")))
                .containsExactly(
                        at
                                + ": error[lines-run-together]: this line holds nothing that can be"
                                + " seen, and those above and below it run together; delete what"
                                + " stands in it, so that it is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We keep names.\n\n&nbsp;\n\nWe sell none.",
                "We keep names.\\\n&nbsp;\\\nWe sell none.",
                "We keep names for 30&nbsp;days\nand no longer.",
                "We keep names.&nbsp;\nWe sell none."
            })
    void whitespaceThatPartsNoLines(String text) {
        assertThat(pasted.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void aNoteWithAStar(String text, String says) {
        assertThat(pasted.findings(text))
                .singleElement()
                .asString()
                .contains("error[star-note]: ")
                .endsWith(says);
    }

    static Stream<Arguments> aNoteWithAStar() {
        return Stream.of(
                arguments(
                        "Follow the instructions.* Then wait.\n\n* A current list is here.",
                        "write instructions.[^note] in line 1, and here [^note]: A current list is"
                                + " here."),
                arguments(
                        "We keep names*, and more.\n* Not in California.",
                        "write names[^note] in line 1, and here [^note]: Not in California."),
                arguments(
                        "| Data | Sold |\n| --- | --- |\n| Name | no* |\n\n* Not last year.",
                        "write no[^note] in line 3, and here [^note]: Not last year."),
                arguments(
                        "> We keep “names”*.\n\n* Not all.",
                        "write “names”[^note] in line 1, and here [^note]: Not all."));
    }
}
