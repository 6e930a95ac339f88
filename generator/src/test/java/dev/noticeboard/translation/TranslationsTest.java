package dev.noticeboard.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import dev.noticeboard.model.Finding;
import dev.noticeboard.source.SiteReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one language of a version says and another does not. */
class TranslationsTest {

    private static final String FOLDER = "notices/privacy/2024-03-01/";

    @Test
    void clausesThatOneLanguageAloneHas() {
        String english =
                """
                ## 7 Your rights

                You have them.

                ### 7.1 Access

                You can ask for a copy.

                ### 7.2 Correction

                You can have it put right.

                ### 7.3 Deletion

                You can have it deleted.

                ### 7.4 Objection

                You can object.
                """;
        String spanish =
                """
                ## 7 Sus derechos

                Los tiene.

                ### 7.1 Acceso

                Puede pedir una copia.
                """;
        assertThat(findings("es", english, spanish))
                .containsExactly(
                        "5:1: from line 9 on notice.md has 3 sections, from \"7.2 Correction\" to"
                                + " \"7.4 Objection\", which this text lacks after this place");
    }

    @Test
    void aClauseInTheMiddleIsFoundByItsNumber() {
        assertThat(
                        findings(
                                "de",
                                "## 1 Data\n\n"
                                        + "Ours.\n\n"
                                        + "## 2 Sale\n\n"
                                        + "None.\n\n"
                                        + "## 3 Rights\n\n"
                                        + "Yours.\n",
                                "## 1 Daten\n\nUnsere.\n\n## 3 Rechte\n\nIhre.\n"))
                .containsExactly(
                        "1:1: line 5 of notice.md has a section, \"2 Sale\", which this text lacks"
                                + " after this place");
    }

    @Test
    void whatTheTranslationAddsIsToldWhereItStands() {
        assertThat(
                        findings(
                                "de",
                                "We keep it.\n\n- Name\n- Address\n",
                                "Wir bewahren es auf.\n\n- Name\n- Anschrift\n- Geburtsdatum\n"))
                .containsExactly(
                        "5:1: the text in the first language lacks what stands here: an item,"
                                + " \"Geburtsdatum\"");
    }

    @Test
    void aRowAndAParagraphThatAreMissing() {
        assertThat(
                        findings(
                                "fr",
                                "| What | Why |\n"
                                    + "|---|---|\n"
                                    + "| Name | Billing |\n"
                                    + "| Postal address of your home | Letters that we send |\n\n"
                                    + "We sell nothing.\n\n"
                                    + "We share nothing with anybody at all.\n",
                                "| Quoi | Pourquoi |\n|---|---|\n| Nom | Facturation |\n\n"
                                        + "Nous ne vendons rien.\n"))
                .containsExactlyInAnyOrder(
                        "3:1: line 4 of notice.md has a row, \"Postal address of your home |"
                                + " Letters that we send\", which this text lacks after this place",
                        "5:1: line 8 of notice.md has a paragraph, \"We share nothing with anybody"
                                + " at all.\", which this text lacks after this place");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Name\\n2. Address\\n3. Age | 1.Name\\n\\n2.Anschrift\\n\\n3.Alter
                    1.Name\\n\\n2.Address\\n\\n3.Age | 1. Name\\n2. Anschrift\\n3. Alter
                    - Name\\n- Address\\n- Age | •Name\\n\\n•Anschrift\\n\\n•Alter
                    1. Name\\n2. Address\\n\\nAnd:\\n\\n1. Age | 1)Name\\n\\n2)Anschrift\\n\\nUnd:\\n\\n1)Alter
                    8. Name\\n9. Address\\n10. Age | 8.Name\\n\\n9.Anschrift\\n10.Alter
                    """)
    void itemsTypedWithEmptyLinesBetweenAreOneList(String english, String german) {
        assertThat(findings("de", english.replace("\\n", "\n"), german.replace("\\n", "\n")))
                .isEmpty();
    }

    @Test
    void itemsThatAreCountedAnewAreAnotherList() {
        assertThat(findings("de", "1. Name\n2. Age\n", "1.Name\n\n2.Alter\n\n1.Anschrift\n"))
                .singleElement()
                .asString()
                .contains("a list, \"Anschrift\"");
    }

    @Test
    void aDirectiveThatIsMissing() {
        assertThat(
                        findings(
                                "de",
                                "Write to us.\n\n{{contact office}}\n\nWe answer.\n",
                                "Schreiben Sie uns.\n\nWir antworten.\n"))
                .containsExactly(
                        "1:1: line 3 of notice.md has a directive, \"{{contact office}}\", which"
                                + " this text lacks after this place");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    de | within 30 days            | innerhalb von 60 Tagen       | '30' | '60'
                    es | within 45 days            | en un plazo de 30 días       | '45' | '30'
                    fr | for ten years             | pendant 12 ans               | 'ten' | '12'
                    ja | for 6 months              | 3か月間                        | '6' | '3'
                    ar | for 90 days               | لمدة ٣٠ يومًا                  | '90' | '٣٠'
                    ru | within three days         | в течение 5 дней             | 'three' | '5'
                    pl | $1,500 at most            | najwyżej 1600 $              | '1,500' | '1600'
                    de | 12.5 percent              | 12,7 Prozent                 | '12.5' | '12,7'
                    zh | 5 million people          | 50万人                        | '5' | '50'
                    hu | from May 3, 2026          | ekkortól: 2026. június 3.         | 'May' | 'június'
                    """)
    void aNumberThatIsAnother(
            String language, String english, String other, String said, String own) {
        assertThat(findings(language, "We keep it " + english + ".\n", other + ".\n"))
                .containsExactly(
                        "1:1: line 1 of notice.md says " + said + ", and this text " + own);
    }

    @Test
    void anchorsThatDiffer() {
        assertThat(
                        findings(
                                "de",
                                "## Deletion {#delete}\n\nAsk us.\n",
                                "## Löschung\n\nFragen Sie uns.\n"))
                .containsExactly(
                        "1:1: this section has no anchor of its own, and that of line 1 of"
                            + " notice.md has the anchor 'delete', so that a link to the section"
                            + " does not lead to it in both languages");
    }

    @Test
    void typedAnchorsPairSectionsInAnyCase() {
        assertThat(
                        findings(
                                "de",
                                "## A {#a}\n\nOne.\n\n## B {#b}\n\nTwo.\n\n## C {#c}\n\nThree.\n",
                                "## A {#a}\n\nEins.\n\n## C {#c}\n\nDrei.\n"))
                .containsExactly(
                        "1:1: line 5 of notice.md has a section, \"B\", which this text lacks"
                                + " after this place");
    }

    @Test
    void aFootnoteThatIsMissing() {
        assertThat(
                        findings(
                                "de",
                                "We keep it[^1] and use it[^2].\n\n"
                                        + "[^1]: In a safe.\n\n"
                                        + "[^2]: Only here.\n",
                                "Wir bewahren es auf[^1] und verwenden es.\n\n"
                                        + "[^1]: In einem Tresor.\n"))
                .containsExactly(
                        "3:1: line 5 of notice.md has a footnote, \"Only here.\", which this text"
                                + " lacks after this place");
    }

    @Test
    void aTranslationOfNothingLacksItAllOnce() {
        assertThat(
                        findings(
                                "de",
                                "## A\n\nOurs.\n\n## B\n\nYours.\n\n## C\n\nTheirs.\n",
                                "Wir übersetzen das noch.\n"))
                .containsExactly(
                        "1:1: from line 1 on notice.md has 2 sections and a heading, from \"A\" to"
                                + " \"C\", which this text lacks after this place");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | Diese Übersetzung folgt. | a section of 24 characters
                    es | # Privacidad\\n\\nTraducción en curso. | a section of 30 characters
                    fr | ## Un\\n\\nÀ venir.\\n\\n## Deux\\n\\nÀ venir. | 2 sections of 22 characters
                    ja | 準備中 | a section of 3 characters
                    """)
    void aTranslationThatIsHardlyBegunIsOneFinding(String language, String text, String begun) {
        String english =
                IntStream.rangeClosed(1, 8)
                        .mapToObj(
                                i ->
                                        "## Part %s {#part-%s}\n\nWe keep it for %s months, and then we delete it.\n"
                                                .formatted(i, i, 20 + i))
                        .collect(Collectors.joining("\n"));
        assertThat(findings(language, english, text.replace("\\n", "\n") + "\n"))
                .containsExactly(
                        "1:1: this text is hardly begun: it has "
                                + begun
                                + ", notice.md has 8 sections of 432 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ## A {#a}\\n\\nKept.\\n\\n## B\\n\\nNone. | ## A\\n\\nBewahrt. | line 5 of notice.md has a section, "B", which this text lacks after this place, and this section has no anchor of its own, and that of line 1 of notice.md has the anchor 'a', so that a link to the section does not lead to it in both languages
                    Kept 30 days.\\n\\n- a\\n- b | Seit 20 Tagen. | line 3 of notice.md has a list, "a b", which this text lacks after this place, and line 1 of notice.md says '30', and this text '20'
                    We keep it.\\n\\nWe sell none of it.\\n\\n## Your rights\\n\\nYou can have it deleted. | Wir bewahren es auf. | from line 1 on notice.md has a paragraph and a section, from "We keep it." to "Your rights", which this text lacks after this place
                    """)
    void whatDiffersAtOnePlaceIsToldOnce(String english, String german, String told) {
        assertThat(
                        findings(
                                "de",
                                english.replace("\\n", "\n") + "\n",
                                german.replace("\\n", "\n") + "\n"))
                .containsExactly("1:1: " + told);
    }

    @Test
    void itemsThatNobodyReadsAsAListArePairedAsItems() {
        assertThat(
                        findings(
                                "ja",
                                "You can:\n\n1. ask\n2. see it within 30 days\n3. delete\n",
                                "できること：\n\n1.尋ねる\n2.見る（60日以内）\n3.削除する\n"))
                .containsExactly("4:1: line 4 of notice.md says '30', and this text '60'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. ask\\n2. see\\n\\n- by letter\\n- by phone | 1.fragen\\n2.sehen\\n\\n*brieflich\\n* telefonisch
                    1\\. We keep it.\\n\\n2\\. It goes after 30 days. | 1.Wir bewahren es.\\n\\n2.Es wird nach 30 Tagen gelöscht.
                    - By letter.\\n- By telephone, too. | •\u00A0Brieflich.\\n•\u00A0Auch telefonisch.
                    On May 3, 2026 it ends. | 3.Mai 2026 endet es.
                    """)
    void itemsThatNobodyReadsAsAListAreNoDifference(String english, String german) {
        assertThat(
                        findings(
                                "de",
                                english.replace("\\n", "\n") + "\n",
                                german.replace("\\n", "\n") + "\n"))
                .isEmpty();
    }

    @Test
    void theSameTextLacksNothing() {
        String text =
                IntStream.range(0, 400)
                        .mapToObj(
                                i ->
                                        "## Part "
                                                + i
                                                + "\n\nWe keep it for "
                                                + i
                                                + " days.\n\n- a\n- b\n")
                        .collect(Collectors.joining("\n"));
        assertThat(findings("de", text, text)).isEmpty();
    }

    private static List<String> findings(String language, String english, String other) {
        MiniSite site =
                new MiniSite(Map.of())
                        .with(
                                "site.yaml",
                                "organization: {name: Example}\nlanguages: [en, "
                                        + language
                                        + "]\ncontacts:\n  office:\n    role: Office\n    email:"
                                        + " a@example.org\n")
                        .with("notices/privacy/notice.yaml", "title: Privacy\n")
                        .with(FOLDER + "notice.md", english)
                        .with(FOLDER + "notice." + language + ".md", other);
        return new SiteReader(false)
                .read(site.sources()).value().notices().get(0).versions().stream()
                        .flatMap(version -> Translations.findings(version).stream())
                        .map(TranslationsTest::inTheTranslation)
                        .toList();
    }

    private static String inTheTranslation(Finding finding) {
        assertThat(finding.place().file())
                .startsWith(FOLDER + "notice.")
                .isNotEqualTo(FOLDER + "notice.md");
        return finding.place().line() + ":" + finding.place().column() + ": " + finding.message();
    }
}
