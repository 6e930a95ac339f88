package dev.noticeboard.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an argument that is written into a file may hold. */
class OptionValueTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(
                        "a bell", "A typo\u0007.", "the control character U+0007, at character 7"),
                arguments("an escape", "\u001b[31mred", "the control character U+001B"),
                arguments("a null", "A\u0000B", "the control character U+0000"),
                arguments("a delete", "A\u007fB", "the control character U+007F"),
                arguments("a control of C1", "A\u009bB", "the control character U+009B"),
                arguments("a byte order mark", "\ufeffA typo.", "U+FEFF"),
                arguments("half a character", "A typo \ud83d.", "the control character U+D83D"),
                arguments("the other half", "\ude00 A typo.", "the control character U+DE00"),
                arguments("a non-character", "A\uffffB", "the control character U+FFFF"),
                arguments("an override", "A\u202eB", "U+202E, which reorders text"),
                arguments("an isolate", "A\u2066B", "U+2066, which reorders text"),
                arguments("a space of no width", "A\u200bB", "U+200B ZERO WIDTH SPACE"),
                arguments("bytes that were no text", "M\ufffdll", "could not be read"),
                arguments("nothing", " \t\n", "this says nothing"),
                arguments("nothing to be seen", "\u2028\u2029\u0085", "this says nothing"),
                arguments("no word", "...", "this says nothing"),
                arguments("more than a sentence", "word ".repeat(201), "this has 1004 characters"),
                arguments("far more", "w".repeat(100_000), "this has 100000 characters"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatASourceMustNotHoldIsRefusedInOneSentence(String name, String value, String said) {
        assertThatThrownBy(() -> new OptionValue("--reason", value).sentence())
                .as(name)
                .isInstanceOf(UsageException.class)
                .message()
                .startsWith("--reason: ")
                .contains(said)
                .doesNotContain("\n")
                .hasSizeLessThan(200);
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("A typo.", "A typo."),
                arguments("  A typo.\n", "A typo."),
                arguments("A typo\r\nin two\tlines.", "A typo in two lines."),
                arguments("A typo\u2028in\u2029three\u0085lines.", "A typo in three lines."),
                arguments("A form\u000cfeed", "A form feed"),
                arguments("\"Quotes\", back\\slashes: # {all} [of] 'them'", null),
                arguments("- not a list", null),
                arguments("Cafe\u0301", "Café"),
                arguments("10\u00a0€", null),
                arguments("面向消费者的更正", null),
                arguments("می\u200cخواهم", null),
                arguments("👩\u200d👩 and 😀", null),
                arguments("word ".repeat(200), "word ".repeat(200).strip()),
                arguments("@|red x|@ %s {{contact}} <b>", null));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void whatASourceCanHoldIsTakenOnOneLine(String value, String expected) throws UsageException {
        assertThat(new OptionValue("--reason", value).sentence())
                .isEqualTo(expected == null ? value : expected);
    }
}
