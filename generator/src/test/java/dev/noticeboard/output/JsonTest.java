package dev.noticeboard.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void membersStandInTheOrderInWhichTheyWereGiven() {
        Json json =
                Json.object()
                        .with("title", "Privacy policy")
                        .with("label", Optional.of("3.2"))
                        .with("summary", Optional.empty())
                        .with("days", 30)
                        .with("sealed", true)
                        .with("successor", Json.Literal.NULL)
                        .with("languages", Json.strings(List.of("en", "hr")))
                        .with("aliases", Json.array(List.of()))
                        .with("facts", Json.object());
        assertThat(json.pretty())
                .isEqualTo(
                        """
                        {
                          "title": "Privacy policy",
                          "label": "3.2",
                          "days": 30,
                          "sealed": true,
                          "successor": null,
                          "languages": [
                            "en",
                            "hr"
                          ],
                          "aliases": [],
                          "facts": {}
                        }
                        """);
    }

    @Test
    void whatIsWrittenReadsAsTheSameValue() {
        Json json =
                Json.array(
                        List.of(
                                Json.of("\"\\/\b\f\n\r\t\u0000\u001f\u007f <a>&\u2028\u2029"),
                                Json.of("žluťoučký 文書 👩\u200d⚖️"),
                                Json.of(Long.MIN_VALUE),
                                Json.object().with("", Json.array(List.of(Json.object())))));
        assertThat(Json.parse(json.pretty())).isEqualTo(new Parsed.Good<>(json));
        assertThat(Json.parse(json.prettyForScript())).isEqualTo(new Parsed.Good<>(json));
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(Json.of("é </script> \u2028 \u0001 \"\\").pretty())
                .isEqualTo("\"é </script> \u2028 \\u0001 \\\"\\\\\"\n");
    }

    @Test
    void insideAScriptElementNothingCanEndIt() {
        assertThat(Json.of("</script><!--&\u2028\u2029").prettyForScript())
                .isEqualTo("\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029\"\n");
    }

    @Test
    void halfOfASurrogatePairIsWrittenAsAnEscape() {
        assertThat(Json.of("a\ud83d").pretty()).isEqualTo("\"a\\ud83d\"\n");
        assertThat(Json.of("\udc69\ud83d\udc69").pretty()).isEqualTo("\"\\udc69\ud83d\udc69\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "10",
                "1.50",
                "-1e+3",
                "2E-7",
                " [ 1 , 2 ] ",
                "{\"a\":{}}",
                "\"\\u00e9\"",
                "\"\\uD83D\\uDC69\"",
                "\t\r\ntrue\n"
            })
    void whatTheGrammarAllowsIsRead(String text) {
        assertThat(Json.parse(text)).isInstanceOf(Parsed.Good.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "`` ~ line 1, column 1: a value is expected",
                "nul ~ line 1, column 1: a value is expected",
                "nulll ~ line 1, column 5: the text goes on after its end",
                "// no ~ line 1, column 1: a value is expected",
                "[1,] ~ line 1, column 4: a value is expected",
                "[1 2] ~ line 1, column 4: a ']' is expected",
                "{\"a\":1,} ~ line 1, column 8: a name in quotes is expected",
                "{a:1} ~ line 1, column 2: a name in quotes is expected",
                "{\"a\" 1} ~ line 1, column 6: a ':' is expected",
                "{\"a\":1 ~ line 1, column 7: a '}' is expected",
                "01 ~ line 1, column 2: the text goes on after its end",
                "+1 ~ line 1, column 1: a value is expected",
                ".5 ~ line 1, column 1: a value is expected",
                "1. ~ line 1, column 3: a digit is expected",
                "1e ~ line 1, column 3: a digit is expected",
                "-x ~ line 1, column 2: a digit is expected",
                "NaN ~ line 1, column 1: a value is expected",
                "1e99999999999 ~ line 1, column 1: a number is larger than can be read",
                "\"a ~ line 1, column 3: a string does not end",
                "\"\\x\" ~ line 1, column 2: an escape is none that JSON has",
                "\"\\ ~ line 1, column 2: an escape is none that JSON has",
                "\"\\u12g4\" ~ line 1, column 2: an escape has fewer than four hexadecimal digits",
                "\"👩\\ud83d\" ~ line 1, column 3: half of a surrogate pair stands alone",
                "\"\\udc69\" ~ line 1, column 2: half of a surrogate pair stands alone",
                "\"\\ud83d\\u0041\" ~ line 1, column 2: half of a surrogate pair stands alone",
                "'single' ~ line 1, column 1: a value is expected"
            })
    void anythingElseIsRefusedAtItsPlace(String text, String problem) {
        assertThat(Json.parse(text)).isEqualTo(new Parsed.Bad<>(problem));
    }

    @Test
    void aNameMayStandOnlyOnce() {
        assertThat(
                        Json.parse(
                                """
                                {
                                  "a": 1,
                                  "b": {"a": 2},
                                  "a": 3
                                }
                                """))
                .isEqualTo(
                        new Parsed.Bad<>(
                                "line 4, column 3: a name stands twice in the same object"));
    }

    @Test
    void aControlCharacterOrAByteOrderMarkIsRefused() {
        assertThat(Json.parse("\"a\nb\""))
                .isEqualTo(
                        new Parsed.Bad<>(
                                "line 1, column 3: a control character stands in a string"));
        assertThat(Json.parse("\ufeff1"))
                .isEqualTo(new Parsed.Bad<>("line 1, column 1: a value is expected"));
    }

    @Test
    void nestingEndsSomewhere() {
        assertThat(Json.parse("[".repeat(100) + "]".repeat(100))).isInstanceOf(Parsed.Good.class);
        assertThat(Json.parse("[".repeat(1_000_000)))
                .isEqualTo(
                        new Parsed.Bad<>(
                                "line 1, column 102: it is nested deeper than 100 levels"));
    }

    @Test
    void aNumberEndsSomewhere() {
        assertThat(Json.parse("9".repeat(400))).isInstanceOf(Parsed.Good.class);
        assertThat(Json.parse("9".repeat(1_000_000)))
                .isEqualTo(
                        new Parsed.Bad<>("line 1, column 1: a number is larger than can be read"));
    }

    @Test
    void everyPrefixOfATextIsReadWithoutAnException() {
        String text = "{\"a\": [1.5e-3, \"\\u00e9\\n\", true, {\"b\": null}], \"c\": -0}";
        for (int end = 0; end < text.length(); end++) {
            assertThat(Json.parse(text.substring(0, end))).isInstanceOf(Parsed.Bad.class);
        }
        assertThat(Json.parse(text)).isInstanceOf(Parsed.Good.class);
    }
}
