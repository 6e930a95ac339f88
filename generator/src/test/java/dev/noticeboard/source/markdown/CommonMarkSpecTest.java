package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.noticeboard.model.Body;
import dev.noticeboard.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification 0.31.2, read by our reader and written back as HTML.
 *
 * <p>The examples are by John MacFarlane and the authors of CommonMark
 * (https://spec.commonmark.org), under CC-BY-SA 4.0; they come from {@code commonmark-test-util}
 * and are not part of this project.
 */
class CommonMarkSpecTest {

    private static final List<Example> EXAMPLES =
            ExampleReader.readExamples(TestResources.getSpec());

    private static final MarkdownReader READER = new MarkdownReader();

    private record Difference(String examples, String reason) {}

    private static final List<Difference> DIFFERENCES =
            List.of(
                    new Difference(
                            "21, 31, 148-191, 308, 309, 344, 475-477, 491, 494, 524, 536, 613-617,"
                                    + " 623, 627-631, 642, 643",
                            "raw HTML becomes part of the tree, or is dropped with a finding"),
                    new Difference(
                            "596, 598, 599, 601",
                            "a scheme that a notice does not link by: the words stay, with a"
                                    + " finding"),
                    new Difference(
                            "146", "flexmark: no backticks in what a tilde fence says of itself"),
                    new Difference(
                            "195, 489, 493",
                            "flexmark follows 0.28: no spaces in a target in angle brackets"),
                    new Difference(
                            "201", "flexmark follows 0.28: a title needs no space before it"),
                    new Difference(
                            "215, 216",
                            "flexmark follows 0.28: an underline makes a heading of a definition"),
                    new Difference(
                            "312, 313", "flexmark follows 0.28: items indented by four are items"),
                    new Difference(
                            "602, 606, 608, 611, 612",
                            "GFM 0.29, section 6.9: a bare address becomes a link"),
                    new Difference("354", "flexmark follows 0.28: £ and € are no punctuation"),
                    new Difference("540", "flexmark compares labels in lower case: ẞ is not ss"),
                    new Difference(
                            "625, 626",
                            "flexmark follows 0.28: a comment that holds two dashes is text"));

    @Test
    void everyExampleReadsAsTheSpecificationSaysOrIsListedWithItsReason() {
        Map<Integer, String> listed = new TreeMap<>();
        for (Difference difference : DIFFERENCES) {
            numbers(difference.examples())
                    .forEach(
                            number ->
                                    assertThat(listed.put(number, difference.reason()))
                                            .as("example %d is listed twice", number)
                                            .isNull());
        }
        List<String> unlisted = new ArrayList<>();
        List<Integer> mended = new ArrayList<>();
        for (int number = 1; number <= EXAMPLES.size(); number++) {
            Example example = EXAMPLES.get(number - 1);
            String ours = CommonMarkHtml.of(read(example.getSource()));
            boolean same = ours.equals(html(example));
            if (!same && !listed.containsKey(number)) {
                unlisted.add(
                        number
                                + " ("
                                + example.getSection()
                                + ")\n"
                                + example.getSource()
                                + "expected\n"
                                + html(example)
                                + "was\n"
                                + ours);
            } else if (same && listed.containsKey(number)) {
                mended.add(number);
            }
        }
        assertThat(unlisted).as("differences that are not listed").isEmpty();
        assertThat(mended).as("listed differences that are none").isEmpty();
    }

    @Test
    void everyBeginningAndEveryEndOfEveryExampleIsRead() {
        for (Example example : EXAMPLES) {
            String source = example.getSource();
            for (int at = 1; at < source.length(); at++) {
                assertIsRead(source.substring(0, at));
                assertIsRead(source.substring(at));
            }
        }
    }

    private static void assertIsRead(String markdown) {
        assertThatCode(() -> read(markdown)).as(markdown).doesNotThrowAnyException();
    }

    // The specification shows tabs as arrows; the reader of examples does the same to the HTML.
    private static String html(Example example) {
        return example.getHtml().replace('→', '\t');
    }

    private static IntStream numbers(String ranges) {
        return List.of(ranges.split(", ")).stream()
                .flatMapToInt(
                        range -> {
                            String[] ends = range.split("-", 2);
                            return IntStream.rangeClosed(
                                    Integer.parseInt(ends[0]),
                                    Integer.parseInt(ends[ends.length - 1]));
                        });
    }

    private static Body read(String markdown) {
        return READER.read(new SourceText("notice.md", markdown), 1).value();
    }
}
