package dev.noticeboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracesShownTest {

    private static final BracesShown CHECK = new BracesShown(true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {{california}                      | 1  | {{california}}
                    {california}}                      | 1  | {{california}}
                    { {california} }                   | 1  | {{california}}
                    [[california]]                     | 1  | {{california}}
                    {{contact office}                  | 1  | {{contact office}}
                    By {organization.name} in the EU   | 4  | {{organization.name}}
                    By {{organization.name in the EU   | 4  | {{organization.name}}
                    By organization.name}} in the EU   | 4  | {{organization.name}}
                    ｛｛california｝｝                     | 1  | {{california}}
                    {{california｝｝                     | 1  | {{california}}
                    {｛california｝}                     | 1  | {{california}}
                    { california }                     | 1  | {{california}}
                    {{ state-rights }                  | 1  | {{state-rights}}
                    {{disclosures categories           | 1  | {{disclosures}}
                    {Effective-Date}                   | 1  | {{effective-date}}
                    {organization_name}                | 1  | {{organization.name}}
                    {{organisation.name}               | 1  | {{organization.name}}
                    {{californa}                       | 1  | {{california}}
                    {calfiornia}                       | 1  | {{california}}
                    [[organization.name]]              | 1  | {{organization.name}}
                    ${organization.name}               | 2  | {{organization.name}}
                    {open: the retention period}       | 1  | {{open: the question}}
                    {{open: the retention period}      | 1  | {{open: the question}}
                    {{california) and more             | 1  | {{california}}
                    """)
    void namesThatAreShown(String text, int column, String mend) {
        assertThat(PlainText.findings(CHECK, text))
                .singleElement()
                .asString()
                .startsWith("notice.md:1:" + column + ": error[braces-shown]: '")
                .contains(" is shown as it stands; write " + mend);
    }

    @Test
    void bracesOnTwoLines() {
        assertThat(PlainText.findings(CHECK, "We say:\n{{california\n}}\nand go on"))
                .containsExactly(
                        "notice.md:2:1: error[braces-shown]: '{{california }}' is shown as it"
                                + " stands; write {{california}} in a paragraph of its own, or a"
                                + " backslash before each brace that is meant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"We are {organization.name}.", "{{organization.name}} keeps it."})
    void whereNothingIsExpanded(String summary) {
        assertThat(PlainText.findings(new BracesShown(false), summary))
                .singleElement()
                .asString()
                .endsWith(
                        " is shown as it stands; write the words themselves; only the text below"
                                + " has values and directives");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{one of these}",
                "{contact us}",
                "{version 2}",
                "[california]",
                "[version] and [contact]",
                "[[1]] and [[contact us]]",
                "{version is not closed",
                "the set {a, b} and {{a}, {b}}",
                "{carolina}",
                "function() { open(file); }",
                "f(x) = {x | x > 0}",
                "{{first-name}",
                "a}} and california} here",
            })
    void otherBraces(String text) {
        assertThat(PlainText.findings(CHECK, text)).isEmpty();
    }
}
