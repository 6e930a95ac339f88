package dev.noticeboard.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sealed text says otherwise, in a few words. */
class DifferenceTextTest {

    private static final String SEALED =
            """
            article format="1" lang="en"
              title
                text "Privacy policy"
              section anchor="keep" level="2"
                heading
                  text "What we keep"
                paragraph
                  text "We keep your name and your address, for a year."
                paragraph
                  text "Ask "
                  link to="https://example.org/"
                    text "us"
                  text "."
                table
                  row id="post"
                    cell
                      paragraph
                        text "The post office"
                contact id="office"
                  role "Privacy office"
                  way kind="PHONE" target="tel:1"
                    line "800-555-0100"
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "your address, | your number, |"
                        + " '… and your address, for a …' is now '… and your number, for a …'",
                "for a year. | for a year and a day. |"
                        + " '… for a year.' is now '… for a year and a day.'",
                "text \"What we keep\" | text \"What we hold\" | 'What we keep' is now 'What we"
                        + " hold'",
                "text \"Privacy policy\" | text \"Privacy notice\" |"
                        + " 'Privacy policy' is now 'Privacy notice'",
                "level=\"2\" | level=\"3\" |"
                        + " 'section anchor=\"keep\" level=\"2\"' is now 'section anchor=\"keep\""
                        + " level=\"3\"'",
                "to=\"https://example.org/\" | to=\"https://example.com/\" |"
                        + " 'link to=\"https://example.org/\"' is now 'link"
                        + " to=\"https://example.com/\"'",
                "The post office | The mail | 'The post office' is now 'The mail', in the fact"
                        + " 'post'",
                "800-555-0100 | 800-555-0199 |"
                        + " '800-555-0100' is now '800-555-0199', in the contact 'office'",
                "Privacy office | Front desk |"
                        + " 'Privacy office' is now 'Front desk', in the contact 'office'"
            })
    void theOldAndTheNewWordsAreShownAndWhatTheyStandIn(String words, String others, String said) {
        assertThat(SEALED).contains(words);
        assertThat(DifferenceText.say(SEALED, SEALED.replace(words, others))).isEqualTo(said);
    }

    @Test
    void whatIsPutInIsNewAndWhatIsTakenOutIsGone() {
        String more =
                SEALED.replace(
                        "    paragraph\n      text \"Ask \"",
                        "    paragraph\n"
                                + "      text \"For ever.\"\n"
                                + "    paragraph\n"
                                + "      text \"Ask \"");
        assertThat(DifferenceText.say(SEALED, more)).isEqualTo("'For ever.' is new");
        assertThat(DifferenceText.say(more, SEALED)).isEqualTo("'For ever.' is gone");
        String less = SEALED.substring(0, SEALED.indexOf("    contact"));
        assertThat(DifferenceText.say(SEALED, less))
                .startsWith("'Privacy office 800-555-0100' is gone");
        assertThat(DifferenceText.say(less, SEALED))
                .isEqualTo("'Privacy office 800-555-0100' is new, in the contact 'office'");
    }

    @Test
    void manyWordsAreCut() {
        String many = SEALED.replace("your name and your address, for a year", "x ".repeat(200));
        assertThat(DifferenceText.say(SEALED, many))
                .isEqualTo(
                        "'We keep your name and your address, for a year.' is now 'We keep "
                                + "x ".repeat(26)
                                + "…'");
    }
}
