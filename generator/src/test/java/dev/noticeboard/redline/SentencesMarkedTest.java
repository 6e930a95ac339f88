package dev.noticeboard.redline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences before words, islands within marks, and negations that nobody may overlook. */
class SentencesMarkedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            textBlock =
                    """
                    We keep your name. They read your mail. → They read your mail. We keep your name. → {+1:They read your mail. +}We keep your name.[-1: They read your mail.-]
                    We keep it here. We keep it here. Go on, please do. → We keep it here. Go on, please do. → We keep it here. [-We keep it here. -]Go on, please do.
                    Acme Inc. keeps it safe. Acme Inc. Europe does so. → Acme Inc. keeps it safe. Acme Inc. Asia does so. → Acme Inc. keeps it safe. Acme Inc. [-Europe-]{+Asia+} does so.
                    We store all names, and we sell none of them. → We store all names. We sell none of them. → We store all names[-, and we-]{+. We+} sell none of them.
                    (a) your name; (b) your mail address; (c) your age. → (b) your mail address; (a) your name; (c) your age. → [-1:(a) your name; -](b) your mail address; {+1:(a) your name; +}(c) your age.
                    We ask you first. → We ask you first. Then we wait for a month. → We ask you first.{+ Then we wait for a month.+}
                    """)
    void areAlignedFirst(String older, String newer, String judged) {
        assertThat(WrittenRuns.of("en", older, newer)).isEqualTo(judged);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            textBlock =
                    """
                    We keep one or two small old red cars and very old vans here for you all day. → We keep one or two big new blue cars and quite new bikes here for you all day. → We keep one or two [-small old red cars and very old vans-]{+big new blue cars and quite new bikes+} here for you all day.
                    We keep one or two red cars and vans here for you all day. → We keep one or two blue cars and bikes here for you all day. → We keep one or two [-red-]{+blue+} cars and [-vans-]{+bikes+} here for you all day.
                    We keep the red car. → We keep, where law allows, the car for you. → We keep{+, where law allows,+} the [-red -]car{+ for you+}.
                    Names of people we know, who live here. → Names. → Names[- of people we know, who live here-].
                    """)
    void islandsGoIntoTheMarkWhereBothSidesHaveMoreWords(
            String older, String newer, String judged) {
        assertThat(WrittenRuns.of("en", older, newer)).isEqualTo(judged);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            textBlock =
                    """
                    en → By old rules we never sell it all here now and then. → By new laws you never rent any of it here now and then. → never
                    de → Nach alten Regeln werden wir nicht Daten jetzt und hier und dort verkaufen. → Nach neuen Gesetzen dürfen sie nicht Akten jetzt und hier und dort verkaufen. → nicht
                    fr → Selon les vieilles règles vous pouvez jamais vendre cela ici et là et encore. → Selon les nouvelles lois ils doivent jamais louer tout ici et là et encore. → jamais
                    es → Según viejas reglas ellos nunca venden datos aquí y allá y ahora. → Según nuevas leyes ustedes nunca alquilan todo aquí y allá y ahora. → nunca
                    pl → Według starych zasad oni nigdy sprzedają dane tu i tam i teraz. → Według nowych praw państwo nigdy wynajmują wszystko tu i tam i teraz. → nigdy
                    ru → По старым правилам мы никогда продаём данные тут и там и сейчас. → По новым законам они никогда сдают всё тут и там и сейчас. → никогда
                    hu → A régi szabályok szerint soha adunk el adatot itt és ott és most. → A új törvények alapján soha bérlünk ki mindent itt és ott és most. → soha
                    ar → حسب القواعد القديمة نحن لن نبيع البيانات هنا وهناك والآن وغدا. → حسب القوانين الجديدة هم لن يؤجرون الأشياء هنا وهناك والآن وغدا. → لن
                    """)
    void aNegationIsNoIsland(String language, String older, String newer, String negation) {
        String written = WrittenRuns.of(language, older, newer);
        assertThat(written.replaceAll("\\[-.*?-]|\\{\\+.*?\\+}", "|"))
                .as(written)
                .contains("| " + negation + " |");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            textBlock =
                    """
                    en → We do not sell your personal information to third parties for money. → We sell your personal information to third parties for money. → We [-do not -]sell your personal information to third parties for money.
                    ja → 当社は個人情報を第三者に販売します。 → 当社は個人情報を第三者に販売しません。 → 当社は個人情報を第三者に販売[-します-]{+しません+}。
                    zh → 我们会出售您的个人信息。 → 我们不会出售您的个人信息。 → 我们[-会-]{+不会+}出售您的个人信息。
                    """)
    void aNegationIsMarkedHoweverShort(String language, String older, String newer, String judged) {
        assertThat(WrittenRuns.of(language, older, newer)).isEqualTo(judged);
    }
}
