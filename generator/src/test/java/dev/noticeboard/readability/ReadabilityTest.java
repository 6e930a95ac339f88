package dev.noticeboard.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    // Two sentences of 4 and 6 words, 14 syllables: 0.39 * 5 + 11.8 * 1.4 - 15.59 = 2.88.
    @Test
    void englishHasAGradeOfFleschAndKincaid() {
        Readability readability = of("en", "We keep your data. We never sell it to companies.");
        assertThat(readability.figure()).isEqualTo(Figure.FLESCH_KINCAID);
        assertThat(readability.whole().figure()).isEqualTo(2.9);
        assertThat(readability.whole().words()).isEqualTo(10);
    }

    // 5 words, all in one sentence; three syllables or more: verarbeiten, personenbezogene (40 %);
    // more than six letters: the same two (40 %); one syllable: wir, Ihre is two, so 20 %.
    // 0.1935 * 40 + 0.1672 * 5 + 0.1297 * 40 - 0.0327 * 20 - 0.875 = 12.235
    @Test
    void germanHasTheFirstWienerSachtextformel() {
        Readability readability = of("de-AT", "Wir verarbeiten Ihre personenbezogene Daten.");
        assertThat(readability.figure()).isEqualTo(Figure.WIENER_SACHTEXTFORMEL);
        assertThat(readability.whole().figure()).isEqualTo(12.2);
    }

    // 4 words of 8 syllables, u-sa-mos da-tos pa-ra en-viar: 206.835 - 62.3 * 2.25 - 4 = 62.7
    @Test
    void spanishHasThePerspicuityOfSzigrisztPazos() {
        Readability readability = of("es", "Usamos datos para enviar.");
        assertThat(readability.figure().higherIsHarder()).isFalse();
        assertThat(readability.whole().figure()).isEqualTo(62.7);
    }

    // 5 words, of which personuppgifter and ändamål have more than six letters: 5 + 40.
    @Test
    void swedishHasLix() {
        assertThat(of("sv", "Vi samlar personuppgifter för ändamål.").whole().figure())
                .isEqualTo(45.0);
    }

    @Test
    void polishHasNoFormulaAndSaysSo() {
        Readability readability = of("pl", "Zbieramy dane. Nie sprzedajemy ich.");
        assertThat(readability.figure()).isEqualTo(Figure.MEAN_WORDS);
        assertThat(readability.figure().source()).contains("no established formula");
        assertThat(readability.whole().figure()).isEqualTo(2.5);
    }

    @Test
    void japaneseIsCountedInCharactersWithoutMarks() {
        Readability readability = of("ja", "当社は情報を集めます。販売しません。");
        assertThat(readability.figure()).isEqualTo(Figure.MEAN_CHARACTERS);
        assertThat(lengths(readability)).containsExactly(10, 6);
    }

    @Test
    void thaiMarksNoSentences() {
        assertThat(Texts.readability("th", "เราเก็บข้อมูล")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    We keep it.; 3
                    Acme Inc. keeps it.; 4
                    Read the third-party terms.; 4
                    See https://example.com/a/b?c=d. Or write.; 2 2
                    Write to privacy@example.com today.; 4
                    It costs 1,200.50 dollars.; 4
                    Do you agree? Yes!; 3 1
                    We're here.; 2
                    """)
    void sentencesAndWordsAreFoundByTheRulesOfUnicode(String text, String lengths) {
        assertThat(lengths(of("en", text)))
                .isEqualTo(List.of(lengths.split(" ", -1)).stream().map(Integer::valueOf).toList());
    }

    @Test
    void eachSectionIsCountedWithoutThoseBelowIt() {
        Readability readability =
                of(
                        "en",
                        """
                        First of all.

                        ## Data

                        We keep it.

                        ### More

                        - your name
                        - what you
                          bought

                        | Not | counted |
                        | --- | --- |
                        | at | all |

                        ## Empty

                        ## Last

                        We end here. See below.[^1]

                        [^1]: A note.
                        """);
        assertThat(readability.passages())
                .extracting(Passage::heading)
                .containsExactly(Readability.BEFORE, "Data", "More", "Last", Readability.FOOTNOTES);
        assertThat(readability.passages().get(2).sentences())
                .extracting(Sentence::text)
                .containsExactly("your name", "what you bought");
        assertThat(readability.whole().words()).isEqualTo(18);
    }

    @Test
    void theLongestSentenceKnowsItsPlace() {
        Optional<Sentence> longest =
                of("en", "## Data\n\nWe keep it. We keep\nall of it. No.").whole().longest();
        assertThat(longest.map(sentence -> sentence.place().toString()))
                .contains("notices/privacy/2024-03-01/notice.md:3:13");
        assertThat(longest.map(Sentence::text)).contains("We keep all of it.");
    }

    private static Readability of(String language, String markdown) {
        return Texts.readability(language, markdown).orElseThrow();
    }

    private static List<Integer> lengths(Readability readability) {
        return readability.whole().sentences().stream().map(Sentence::length).toList();
    }
}
