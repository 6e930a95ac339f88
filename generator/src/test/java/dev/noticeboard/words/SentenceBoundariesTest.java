package dev.noticeboard.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row is a language and a text, with a stroke where one sentence ends and another begins. */
class SentenceBoundariesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "en; We follow the CCPA. | We answer within 45 days.",
                "en; See our FAQ. | If you have a question, write to us.",
                "en; Change it on our website or app. | To delete it, write to us.",
                "en; So the Online Safety Act. | In addition, we tell you.",
                "en; You live in the UK. | You may complain there.",
                "en; You follow this link. | Then you log in.",
                "en; We are based in the U.S. | You may write to us there.",
                "en; It is kept in the U.K. | The authority there is the ICO.",
                "en; Call us from 9 a.m. to 5 p.m. | If nobody answers, write.",
                "en; We share it with Example Ltd. | They use it for support.",
                "en; We keep names, addresses, etc. | We delete them after a year.",
                "en; We use it for advertising.|We may ask you before.",
                "en; Is it sold?|If so, we say it.|You may object.",
                "en; We sell it to nobody.|However, we share some.",
                "en; Our office is in Washington, D.C. | Please write first.",
                "es; Hablamos con usted. | Puede pedirlo por escrito.",
                "es; Es lo que la ley tiene que tomar. | Nada más.",
                "de; Das dient des Datenschutzes. | Wir fragen vorher.",
                "de; Das gilt auch für uns. | Wir fragen vorher.",
                "de; Das steht noch auf. | Wir fragen vorher.",
                "pt; É um dos consumidores. | Pode pedir.",
                "it; Ecco la comunicazion. | Scriva a noi.",
                "fr; Vous pouvez agir à venir. | Nous répondons.",
            })
    void aWordThatEndsLikeAnAbbreviationEndsASentence(String language, String text) {
        assertThat(marked(language, text)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Book at booking.Com or on We.Book and go. | We look.",
                "en; See support.We.example for help. | It is free.",
                "en; The file is named read.Me there. | Open it.",
                "de; Wir nutzen es.Wir fragen vorher. | Ja.",
                "en; Ask Mr. Smith or Prof. Jones. | They know.",
                "en; Ask (Mrs. Smith) and B. K. Miller. | They know.",
                "en; Ask the U.S. Department of Commerce. | It knows.",
                "en; The U.S. Data Act and U.K. law apply. | They differ.",
                "en; We meet at 9 a.m. Monday to Friday. | Come along.",
                "en; In the U.S. Congress has decided. | We follow.",
                "de; Das sind z. B. Cookies und z.B. Adressen. | Mehr nicht.",
                "de; Fragen Sie Dr. Müller. | Er weiß es.",
                "de; Das war 44 v. u. Z. Rom war groß. | Es ist es noch.",
                "es; Pregunte al Sr. López o a la Sra. Gil. | Saben.",
                "fr; Demandez à M. Dupont. | Il sait.",
                "pl; Zapytaj nas. | Odpowiemy.",
                "ja; 名前を集めます。 | 住所も集めます。",
            })
    void anAbbreviationEndsNone(String language, String text) {
        assertThat(marked(language, text)).isEqualTo(text);
    }

    private static String marked(String language, String text) {
        String plain = text.replace("| ", "").replace("|", "");
        StringBuilder marked = new StringBuilder();
        int end = 0;
        for (Span span : SentenceBoundaries.of(language).in(plain)) {
            String between = plain.substring(end, span.from());
            marked.append(end == 0 ? "" : between + "|" + between).append(span.of(plain));
            end = span.to();
        }
        return marked.toString();
    }
}
