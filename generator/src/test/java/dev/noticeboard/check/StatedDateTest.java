package dev.noticeboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {

    private static final StatedDate CHECK = new StatedDate();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Effective as of 2023-02-01           | 17
                    en | Effective Date: Feb. 1st, 2023.      | 17
                    en | Effective Wednesday, 1 February 2023 | 22
                    de | Gültig ab 1. Februar 2023            | 11
                    de | Inkrafttreten: 01.02.2023            | 16
                    de | Diese Datenschutzerklärung gilt ab dem 1. Februar 2023 für alle. | 40
                    fr | Date d’entrée en vigueur : 1er février 2023 | 28
                    fr | La présente politique de confidentialité entre en vigueur le 1er février 2023. | 62
                    es | Fecha de entrada en vigor: 1 de febrero de 2023 | 28
                    ja | 施行日：2023年2月1日                   | 5
                    ja | 2023年2月1日施行                       | 1
                    zh | 生效日期：2023年2月1日                 | 6
                    zh | 本政策自2023年2月1日起施行。            | 5
                    ru | Дата вступления в силу: 1 февраля 2023 г. | 25
                    pl | Obowiązuje od dnia 1 lutego 2023 r.  | 20
                    hu | Hatályos: 2023. február 1-től        | 11
                    it | In vigore dal 1 febbraio 2023        | 15
                    pt | Em vigor desde 1 de fevereiro de 2023 | 16
                    nl | Geldig vanaf 1 februari 2023         | 14
                    """)
    void anotherDayThanTheFolderSays(String language, String text, int column) {
        assertThat(PlainText.findings(CHECK, language, text))
                .singleElement()
                .asString()
                .startsWith(
                        "notice.md:1:"
                                + column
                                + ": warning[stated-date]: the text says that it applies from")
                .endsWith(
                        ", the version's folder says 2024-03-01; write {{effective-date}} for the"
                                + " date, or rename the folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Last updated: 02/15/2023
                    en | We last updated this Privacy Policy on February 1, 2023.
                    de | Zuletzt aktualisiert am 1. Februar 2023
                    fr | Dernière mise à jour : 1 février 2023
                    es | Última actualización: 1 de febrero de 2023
                    ja | 最終更新日：2023年2月1日
                    zh | 最后更新日期：2023年2月1日
                    ru | Последнее обновление: 1 февраля 2023 г.
                    pl | Ostatnia aktualizacja: 1 lutego 2023 r.
                    hu | Utolsó frissítés: 2023. február 1.
                    """)
    void changedOnADayThatTheVersionDoesNotKnow(String language, String text) {
        assertThat(PlainText.findings(CHECK, language, text))
                .singleElement()
                .asString()
                .contains(": warning[stated-date]: the text says that it was changed on ")
                .contains(", the version knows of 2024-03-01; ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Effective date: March 1, 2024
                    en | Last updated: 1/3/24
                    en | Effective as of March 2024
                    en | The law took effect on January 1, 2020.
                    en | Effective January 1, 2023, residents may ask for more.
                    en | Our previous privacy policy was last updated on 1 May 2022.
                    en | Effective date: 31 February 2024
                    de | Stand: 1. März 2024
                    de | Die DSGVO gilt seit dem 25. Mai 2018.
                    fr | En vigueur depuis le 1er mars 2024
                    ja | 2022年4月1日に会社を移転しました。
                    ru | Вступает в силу с 1 марта 2024 года
                    hu | Hatályos: 2024. március 1-jétől
                    mi | Effective date: 1 March 2023
                    """)
    void theRightDayOrSomethingElse(String language, String text) {
        assertThat(PlainText.findings(CHECK, language, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The auditor follows the Harbour Standard, version 4 (effective 10/4/2023).",
                "We follow the Data Act (effective January 12, 2024).",
                "We obey the Data Act – effective January 12, 2024.",
                "We follow the law (the Data Act; effective January 12, 2024).",
                "We follow the Standard Terms (effective January 12, 2024) of our bank.",
                "We keep to the Data Act, which the senate made\neffective January 12, 2024.",
                "See our vendor's privacy policy (last updated 1 May 2022).",
                "This notice follows the vendor's terms (effective January 12, 2024)."
            })
    void dateOfSomethingElse(String text) {
        assertThat(PlainText.findings(CHECK, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Privacy Policy (effective January 12, 2023)",
                "Version 3.2 (effective January 12, 2023)",
                "Example Company Privacy Policy – effective January 12, 2023",
                "This privacy policy (effective January 12, 2023) says what we keep.",
                "Privacy policy\neffective January 12, 2023",
                "We keep your name.\nEffective January 12, 2023",
                "(effective January 12, 2023)",
                "Example | Effective January 12, 2023"
            })
    void dateOfTheNotice(String text) {
        assertThat(PlainText.findings(CHECK, text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    de; Wir befolgen den Hafenstandard, Fassung 4 (gültig ab 10.4.2023).; 0
                    de; Datenschutzerklärung (gültig ab 10.4.2023); 1
                    fr; Nous suivons la norme du port (en vigueur depuis le 1er mai 2023).; 0
                    """)
    void dateOfSomethingElseInOtherLanguages(String language, String text, int findings) {
        assertThat(PlainText.findings(CHECK, language, text)).hasSize(findings);
    }

    @Test
    void theDayOfReviewIsKnown() {
        String text = "Last reviewed on 1 February 2024\n\nLast updated on 2 February 2024";
        assertThat(PlainText.findings(CHECK, PlainText.reviewed(text, "2024-02-01")))
                .containsExactly(
                        "notice.md:3:17: warning[stated-date]: the text says that it was changed on"
                            + " 2 February 2024, the version knows of 2024-03-01 (reviewed"
                            + " 2024-02-01); write {{effective-date}} for the date, or give it as"
                            + " posted or reviewed in the front matter");
    }
}
