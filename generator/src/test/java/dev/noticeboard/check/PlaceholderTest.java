package dev.noticeboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    private static final Placeholder CHECK = new Placeholder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[insert the address of the office]",
                "[Company Name]",
                "[DATE]",
                "[Name einfügen]",
                "[email protected]",
                "[●]",
                "XX",
                "XXXX",
                "XX/XX/2024",
                "TBD",
                "TODO",
                "lorem ipsum",
                "__________",
                "<insert name, please>",
                "<企業名>"
            })
    void whatATemplateLeaves(String placeholder) {
        assertThat(PlainText.findings(CHECK, "it is " + placeholder + " and so on"))
                .containsExactly(
                        "notice.md:1:7: warning[placeholder]: \""
                                + placeholder
                                + "\" looks like a placeholder that was never filled in; write what"
                                + " belongs there, or {{open: the question}} until it is known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article XX and Superbowl XXX",
                "en el siglo XX",
                "w XX wieku",
                "an XXX-rated site",
                "the number XXX-XX-1234",
                "he [sic] said [1] [emphasis added] that [the company] may",
                "a <b and c> d",
                "a < b, b > c",
                "Signature: __________",
                "TBDs and TODOs"
            })
    void whatIsMeant(String text) {
        assertThat(PlainText.findings(CHECK, text)).isEmpty();
    }

    @Test
    void spanishCapitalsForAllAreNoReminder() {
        assertThat(PlainText.findings(CHECK, "es", "BORRAMOS TODO LO QUE PIDA")).isEmpty();
        assertThat(PlainText.findings(CHECK, "es", "TODO: revisar")).hasSize(1);
    }
}
