package dev.noticeboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "TBDs and TODOs",
                "The country code XX stands for no country",
                "We call it XX means nothing",
                "the letters XXX on the parcel",
                "Der Ländercode XX gehört niemandem",
                "Versand: XX-Pakete kosten mehr",
                "It says \"XX\" there",
                "TBD-4 and TODO-12 and TBC_1",
                "Write [your name] on the form",
                "Send us an e-mail with the subject \"Deletion\" and [your e-mail address]",
                "Schreiben Sie [Ihr Name] auf den Umschlag"
            })
    void whatIsMeant(String text) {
        assertThat(PlainText.findings(CHECK, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It is [TBD].                       | [TBD]
                    By [insert date TBD], perhaps.     | [insert date TBD]
                    Call [phone XXX-XXXX] or so.       | XXX
                    [Your Company Name] writes [TBC]   | [Your Company Name],[TBC]
                    Mail [your name], Example Street 1 | [your name]
                    We ship XX to XX.                  | XX,XX
                    TBD, then TBD.                     | TBD,TBD
                    """)
    void eachPlaceIsToldOnce(String text, String placeholders) {
        assertThat(
                        PlainText.findings(CHECK, text).stream()
                                .map(finding -> finding.replaceAll(".*?: \"(.*?)\" looks.*", "$1")))
                .isEqualTo(List.of(placeholders.split(",")));
    }

    @Test
    void spanishCapitalsForAllAreNoReminder() {
        assertThat(PlainText.findings(CHECK, "es", "BORRAMOS TODO LO QUE PIDA")).isEmpty();
        assertThat(PlainText.findings(CHECK, "es", "TODO: revisar")).hasSize(1);
    }
}
