package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Body;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Reading;
import dev.noticeboard.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No word of any HTML goes without a finding: generated pieces, well formed or not, smallest first.
 * Every word is either in the tree, or the text has a finding that says that something is dropped
 * with all that it holds. The seed is part of each test's name.
 */
class HtmlWordsStayTest {

    private static final List<String> TAGS =
            List.of(
                    "p",
                    "div",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "td",
                    "th",
                    "blockquote",
                    "pre",
                    "b",
                    "em",
                    "span",
                    "a",
                    "font",
                    "center",
                    "section",
                    "h2",
                    "form",
                    "button",
                    "select",
                    "script",
                    "ins",
                    "sup");

    @ParameterizedTest(name = "seed {0}: {1}")
    @MethodSource("pieces")
    void everyWordStaysOrIsReported(int seed, String html, int words) {
        Reading<Body> reading = new MarkdownReader().read(new SourceText("notice.md", html), 1);
        String shown = BodyOutline.of(reading.value());
        List<String> lost =
                IntStream.range(0, words)
                        .mapToObj(HtmlWordsStayTest::word)
                        .filter(word -> !shown.contains(word))
                        .toList();
        boolean silenced =
                reading.findings().stream()
                        .map(Finding::message)
                        .anyMatch(message -> message.contains("dropped with all that it holds"));
        if (!silenced) {
            assertThat(lost).isEmpty();
        }
    }

    static Stream<Arguments> pieces() {
        return IntStream.range(0, 400).mapToObj(HtmlWordsStayTest::piece);
    }

    private static Arguments piece(int seed) {
        Random random = new Random(seed);
        List<String> open = new ArrayList<>();
        StringBuilder html = new StringBuilder("<div>");
        int words = 0;
        int steps = 2 + seed / 20;
        for (int step = 0; step < steps; step++) {
            String tag = TAGS.get(random.nextInt(TAGS.size()));
            html.append('<').append(tag).append('>').append(word(words++)).append(' ');
            open.add(tag);
            while (!open.isEmpty() && random.nextInt(3) > 0) {
                html.append("</").append(open.remove(open.size() - 1)).append('>');
                html.append(word(words++)).append(' ');
            }
        }
        while (!open.isEmpty() && random.nextBoolean()) {
            html.append("</").append(open.remove(open.size() - 1)).append('>');
        }
        return Arguments.of(seed, html.append("</div>\n").toString(), words);
    }

    private static String word(int number) {
        return "word" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }
}
