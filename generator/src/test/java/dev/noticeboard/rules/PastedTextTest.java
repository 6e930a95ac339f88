package dev.noticeboard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people paste into a notice from elsewhere, and what the check says of it. */
class PastedTextTest {

    @TempDir private static Path folder;

    private static PastedText pasted;

    @BeforeAll
    static void wire() {
        pasted = new PastedText(folder);
    }

    @ParameterizedTest
    @MethodSource
    void signsOfHeadings(String text, String finding) {
        assertThat(findings(text)).containsExactly(finding);
    }

    static Stream<Arguments> signsOfHeadings() {
        return Stream.of(
                arguments("##Data", heading("1:1", "##", "## Data")),
                arguments(
                        "We keep it.\n\n######2. Fees", heading("3:1", "######", "###### 2. Fees")),
                arguments("- ##Data", heading("1:3", "##", "## Data")),
                arguments("##**Data**", heading("1:1", "##", "## Data")),
                arguments("##\u00A0Data", heading("1:1", "##", "## Data")),
                arguments("#\u00A0Data", heading("1:1", "#", "# Data")),
                arguments("We keep it.\n##データ", heading("2:1", "##", "## データ")),
                arguments(
                        "> ##\"Data\" as we know it",
                        heading("1:3", "##", "## \"Data\" as we know it")),
                arguments("#tag", sign("tag")),
                arguments("#1 in town", sign("1 in town")),
                arguments("#Données", sign("Données")));
    }

    private static String heading(String at, String signs, String line) {
        return at
                + ": error[heading-as-text]: \""
                + signs
                + "\" is shown as text and makes no heading; write \""
                + line
                + "\", with an ordinary space behind the signs";
    }

    private static String sign(String line) {
        return "1:1: warning[number-sign]: a line begins with a # that is shown, and makes no"
                + " heading; write \"# "
                + line
                + "\" for a heading, or \\# for the sign itself";
    }

    @ParameterizedTest
    @MethodSource
    void marksOfOtherEditors(String text, String says) {
        assertThat(findings(text))
                .singleElement()
                .asString()
                .contains("error[mark-as-text]: ")
                .contains(says);
    }

    static Stream<Arguments> marksOfOtherEditors() {
        return Stream.of(
                arguments("~~gone~~", "1:1: error[mark-as-text]: \"~~gone~~\""),
                arguments("Names ~~and **all** addresses~~.", "<s>and all addresses</s>"),
                arguments("==marked==", "write **marked**"),
                arguments("It is\n==very important==.", "2:1: error[mark-as-text]"),
                arguments("Use ++new words++ here", "\"new words\" without the marks"),
                arguments("20 m^2^", "write <sup>2</sup>"),
                arguments("the 2^nd^ floor", "write <sup>nd</sup>"),
                arguments("CO~2~ in the air", "write <sub>2</sub>"),
                arguments("[ ] task", "write \"☐ task\""),
                arguments("- [ ] A copy, please", "1:3: error[mark-as-text]"),
                arguments("1. [x] Done", "write \"☑ Done\""),
                arguments("> [!WARNING]\n> Read this.", "**WARNING**"),
                arguments("[[_TOC_]]\n\nWe keep it.", "table of contents"),
                arguments(
                        "See [our form] (https://example.org/f).",
                        "write [our form] and the address without a space"),
                arguments("Ask [us] (mailto:a@example.org)", "1:5: error[mark-as-text]"),
                arguments("[Rights] (#rights) here", "1:1: error[mark-as-text]"),
                arguments("::: note\nWe keep it.\n:::", "1:1: error[mark-as-text]"));
    }

    @ParameterizedTest
    @MethodSource
    void theTitleOnceMore(String text, String at, String underline) {
        assertThat(findings(text))
                .containsExactly(
                        at
                                + ": warning[title-repeated]: the text begins with the notice's"
                                + " title, which the page shows above it; delete the line"
                                + " \"Privacy policy\""
                                + underline);
    }

    static Stream<Arguments> theTitleOnceMore() {
        String underline = ", and the line below it that makes it a heading";
        return Stream.of(
                arguments("# Privacy policy\n\nWe keep it.\n\n## Rights\n\nAsk.", "1:1", ""),
                arguments("## PRIVACY  POLICY ##\n\nWe keep it.", "1:1", ""),
                arguments("\n**Privacy Policy**\n\nWe keep it.", "2:1", ""),
                arguments("Privacy policy.\n\nWe keep it.", "1:1", ""),
                arguments("  #   Privacy policy\n\nWe keep it.", "1:3", ""),
                arguments("Privacy policy\n===\n\nWe keep it.", "1:1", underline),
                arguments("**Privacy** policy\n---\n\nWe keep it.", "1:1", underline),
                arguments("\n  Privacy policy\n-\n\nWe keep it.", "2:3", underline));
    }

    private static List<String> findings(String text) {
        return pasted.findings(text);
    }
}
