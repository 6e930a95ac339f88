package dev.noticeboard.readability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of a text are those of a reader that finds each word and each figure by itself. */
class SentenceReaderTest {

    private static final long SEED = 5;
    private static final int TEXTS = 400;
    private static final int MOST_PIECES = 40;

    private static final List<String> PIECES =
            List.of(
                    "we",
                    "We",
                    "keep",
                    "shared",
                    "don't",
                    "don\u2019t",
                    "company's",
                    "rock-n'-roll",
                    "third-party",
                    "co\u2010operate",
                    "non\u2011EU",
                    "-",
                    "--",
                    "- a",
                    "-ish",
                    "x-",
                    "naïve",
                    "re\u0301sume\u0301",
                    "Straße",
                    "ÉTÉ",
                    "GDPR",
                    "iOS",
                    "e.g.",
                    "U.S.",
                    "Mr.",
                    "1,200.50",
                    "45",
                    "2nd",
                    "3-year",
                    "_ck1",
                    "*",
                    "**",
                    "…",
                    "\u2014",
                    "😀",
                    "ą́",
                    "a@b.example",
                    "<a@b.example>",
                    "(mail@example.com)",
                    "x@@y.example",
                    "@",
                    "a@",
                    "https://example.com/a/b?c=d.",
                    "www.example.com,",
                    "http://",
                    "www.",
                    "://",
                    "ads.We",
                    "see.However,",
                    "end.",
                    "Stop!",
                    "Why?",
                    "\u2028",
                    "\t",
                    "  ",
                    "\n",
                    ",",
                    ";",
                    "|",
                    "/",
                    "·",
                    "、",
                    "，",
                    "a,b",
                    "name, name, name",
                    "one/two/three",
                    "当社は情報を集めます。",
                    "販売しません。",
                    "نحن نجمع بياناتك.",
                    "не",
                    "продаём",
                    "\u200B",
                    "\u00AD",
                    "\u00A0",
                    "'",
                    "'s",
                    "\u2019",
                    "rhythm",
                    "dns",
                    "X1-Y2",
                    "áéí",
                    "quelle");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-AT", "es", "sv", "pl", "ja", "zh-CN", "ar", "he", "ru"})
    void everyFigureIsThatOfASlowReader(String language) {
        Figure figure = Figure.of(language).orElseThrow();
        Random random = new Random(SEED);
        SentenceReader reader = new SentenceReader(language, figure);
        SlowSentenceReader slow = new SlowSentenceReader(language, figure);
        for (int i = 0; i < TEXTS; i++) {
            PlacedText text = text(random);
            assertThat(reader.read(text)).as(text.toString()).isEqualTo(slow.read(text));
        }
    }

    private static PlacedText text(Random random) {
        String words =
                IntStream.rangeClosed(0, random.nextInt(MOST_PIECES))
                        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                        .map(piece -> random.nextInt(6) == 0 ? piece : piece + " ")
                        .collect(Collectors.joining());
        return PlacedText.of(List.of(new Inline.Text(Place.startOf("notice.md"), words, false)));
    }
}
