package dev.noticeboard.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Reading;
import dev.noticeboard.source.text.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"\\UFFFFFFFF\"",
                "a: \"b\\U80000000c\"",
                "a: [x, \"\\UDEADBEEF\"]",
                "\"\\UFFFFFFFF\": b",
                "{a: {b: \"\\UFFFFFFFE\"}}",
                "a: \"\\U00110000\"",
                "a: \"\\UZ\"",
                "a: \"\\x\"",
                "a: \"\\u00\"",
                "a: \"\\q\""
            })
    void anEscapeThatMeansNothingIsSaidBehindItsBackslash(String yaml) {
        int column = yaml.indexOf('\\') + 2;
        assertThat(findings(yaml + "\n"))
                .singleElement()
                .asString()
                .startsWith("x.yaml:1:")
                .endsWith(
                        "error[malformed-yaml]: a backslash that means nothing here; write it"
                                + " twice, or use single quotes around the value")
                .satisfies(
                        line ->
                                assertThat(Integer.parseInt(line.split(":", -1)[2]))
                                        .isBetween(column, column + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"\\U0001F600\"",
                "a: \"\\U0010FFFD\"",
                "a: '\\UFFFFFFFF'",
                "a: \\UFFFFFFFF",
                "a: |\n  \\UFFFFFFFF",
                "# \"\\UFFFFFFFF\"\na: b",
                "a: \"\\x41\\u00e9\""
            })
    void anEscapeThatMeansSomethingIsRead(String yaml) {
        assertThat(findings(yaml + "\n")).isEmpty();
    }

    private static final String ALIAS_BOMB =
            """
            a: &a [x, x]
            b: &b [*a, *a]
            c: [*b, *b]
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsRefusedHasASentenceAtItsPlace(String yaml, List<String> expected) {
        assertThat(findings(yaml)).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                row(
                        ALIAS_BOMB,
                        "x.yaml:1:4: error[malformed-yaml]: an anchor, '&a', which the sources of a"
                                + " site do not use; delete it, or put the value in quotes",
                        "x.yaml:2:4: error[malformed-yaml]: an anchor, '&b', which the sources of a"
                                + " site do not use; delete it, or put the value in quotes",
                        "x.yaml:2:8: error[malformed-yaml]: an alias, '*a', which the sources of a"
                                + " site do not use; write out what it stands for, or put the value"
                                + " in quotes",
                        "x.yaml:3:5: error[malformed-yaml]: an alias, '*b', which the sources of a"
                                + " site do not use; write out what it stands for, or put the value"
                                + " in quotes"),
                row(
                        "a: 1\nb: !!javax.script.ScriptEngineManager [c]\n",
                        "x.yaml:2:4: error[malformed-yaml]: a type tag,"
                                + " '!!javax.script.ScriptEngineManager', which the sources of a"
                                + " site do not use; delete it, or put the value in quotes"),
                row(
                        "a: !x b\n",
                        "x.yaml:1:4: error[malformed-yaml]: a type tag, '!x', which the sources of"
                                + " a site do not use; delete it, or put the value in quotes"),
                row(
                        "a:\n  <<: {b: c}\n",
                        "x.yaml:2:3: error[malformed-yaml]: '<<', which would merge in other keys;"
                                + " write the keys out"),
                row(
                        "a: 1\nb: 2\na: 3\nb: 4\n",
                        "x.yaml:3:1: error[duplicate-key]: 'a' stands here already, in line 1; keep"
                                + " one of the two",
                        "x.yaml:4:1: error[duplicate-key]: 'b' stands here already, in line 2; keep"
                                + " one of the two"),
                row(
                        "a: 1\n---\nb: 2\n",
                        "x.yaml:2:1: error[malformed-yaml]: a second document, '---', which the"
                                + " sources of a site do not use; keep one, without a line '---'"
                                + " between"),
                row(
                        "a:\n\tb: c\n",
                        "x.yaml:2:1: error[malformed-yaml]: a tab, which YAML does not allow here;"
                                + " use spaces"),
                row(
                        "a: b\nc: 'd\ne: f\n",
                        "x.yaml:2:4: error[malformed-yaml]: a quotation mark that is never closed;"
                                + " add the closing one"),
                row(
                        "a: 'it's'\n",
                        "x.yaml:1:8: error[malformed-yaml]: words behind the closing quotation"
                                + " mark; put the whole value between the quotes, and write a"
                                + " quotation mark inside them twice"),
                row(
                        "a: b: c\n",
                        "x.yaml:1:5: error[malformed-yaml]: a second colon in the value; put the"
                                + " whole value in quotes"),
                row(
                        "a: b\n c: d\n",
                        "x.yaml:2:3: error[malformed-yaml]: a line that is indented further than"
                                + " the key above it; let the keys of one level begin in the same"
                                + " column, and indent what belongs to them"),
                row(
                        " a: b\nc: d\n",
                        "x.yaml:2:1: error[malformed-yaml]: a line that does not line up with those"
                                + " above it; let the keys of one level begin in the same column,"
                                + " and indent what belongs to them"),
                row(
                        "a: b\nc\nd: e\n",
                        "x.yaml:2:1: error[malformed-yaml]: a line that is neither a key with its"
                                + " value nor part of one; write a colon and a space behind the"
                                + " key, or indent the line below the key that it belongs to"),
                row(
                        "a: @b\n",
                        "x.yaml:1:4: error[malformed-yaml]: a value cannot begin with this"
                                + " character; put the whole value in quotes"),
                row(
                        "a: **bold**\n",
                        "x.yaml:1:4: error[malformed-yaml]: a value cannot begin with '&' or '*';"
                                + " put the whole value in quotes"),
                row(
                        "a: [b, c\nd: e\n",
                        "x.yaml:1:4: error[malformed-yaml]: a list in brackets that lacks a comma"
                                + " or its closing bracket; add what is missing, or put the value"
                                + " in quotes"),
                row(
                        "a: {b: c\n",
                        "x.yaml:1:4: error[malformed-yaml]: keys in braces that lack a comma or"
                                + " their closing brace; add what is missing, or put the value in"
                                + " quotes"),
                row(
                        "a: ]\n",
                        "x.yaml:1:4: error[malformed-yaml]: a bracket, a brace or a comma where a"
                                + " value is expected; put the whole value in quotes"),
                row(
                        "a: - b\n",
                        "x.yaml:1:4: error[malformed-yaml]: a list that begins in the line of its"
                                + " key; begin it on the next line, or put the value in quotes"),
                row(
                        "a: |b\n",
                        "x.yaml:1:5: error[malformed-yaml]: words behind '|' or '>' in the same"
                                + " line; begin the text on the next line, or put the value in"
                                + " quotes"),
                row(
                        "a: \"C:\\q\"\n",
                        "x.yaml:1:8: error[malformed-yaml]: a backslash that means nothing here;"
                                + " write it twice, or use single quotes around the value"),
                row(
                        "%YAML 3.0\n---\na: b\n",
                        "x.yaml:1:1: error[malformed-yaml]: a line that begins with '%'; delete"
                                + " it"),
                row(
                        "[a]: b\n",
                        "x.yaml:1:1: error[malformed-yaml]: a key that is a list or has keys"
                                + " itself; write a word, a colon and a space"),
                row(
                        ": b\n",
                        "x.yaml:1:1: error[malformed-yaml]: a value without a key; write the key"
                                + " before the colon"),
                row(
                        "a: b\u0007c\nd: e\u2028f\ng: \"\\0\"\n",
                        "x.yaml:1:5: error[control-character]: the control character U+0007; delete"
                                + " it",
                        "x.yaml:2:5: error[control-character]: the control character U+2028; delete"
                                + " it",
                        "x.yaml:3:4: error[control-character]: an escape for a control character;"
                                + " delete it"),
                row(
                        "a: b\u200bc\n",
                        "x.yaml:1:5: warning[zero-width]: the character U+200B ZERO WIDTH SPACE"
                                + " cannot be seen; delete it, unless the word needs it"),
                row(
                        "a: b\u202ec\n",
                        "x.yaml:1:5: error[bidi-control]: the invisible character U+202E, which"
                                + " reorders text; delete it; the direction follows from the"
                                + " language"));
    }

    @Test
    void bracketsWithoutEndAreStoppedAtTheLimit() {
        assertThat(findings("a: " + "[".repeat(100_000)))
                .containsExactly(
                        "x.yaml:1:35: error[source-limit]: more than 32 keys and lists inside one"
                                + " another; write it flatter, or put the value in quotes");
        assertThat(findings("- ".repeat(50_000)))
                .containsExactly(
                        "x.yaml:1:65: error[source-limit]: more than 32 keys and lists inside one"
                                + " another; write it flatter, or put the value in quotes");
    }

    @Test
    void aHugeScalarIsNotRead() {
        assertThat(findings("a: " + "b".repeat(YamlReader.MAX_LENGTH)))
                .containsExactly(
                        "x.yaml:1:1: error[source-limit]: this YAML has more than 262144"
                                + " characters, and is not read; shorten it");
    }

    @Test
    void columnsCountCodePointsBesideAndBehindEmoji() {
        assertThat(findings("a: 🎈🎈\nb: {c: 🎈, c: 2}\n"))
                .containsExactly(
                        "x.yaml:2:11: error[duplicate-key]: 'c' stands here already, in line 2;"
                                + " keep one of the two");
    }

    @Test
    void scalarsAreWhatYaml12SaysAndDatesAreText() {
        YamlNode.Mapping read =
                (YamlNode.Mapping)
                        read("{a: no, b: 012, c: 1:30, d: 2024-03-01, e: true, f: 3.10, g: '7',"
                                        + " h: ~, i: 0x1F, j: .inf}")
                                .value();
        assertThat(read.entries().values().stream().map(entry -> scalar(entry).kind()))
                .containsExactly(
                        YamlNode.Kind.TEXT,
                        YamlNode.Kind.INTEGER,
                        YamlNode.Kind.TEXT,
                        YamlNode.Kind.TEXT,
                        YamlNode.Kind.BOOLEAN,
                        YamlNode.Kind.NUMBER,
                        YamlNode.Kind.TEXT,
                        YamlNode.Kind.NULL,
                        YamlNode.Kind.INTEGER,
                        YamlNode.Kind.TEXT);
        assertThat(scalar(read.entries().get("b")).integer()).isEqualTo(12);
        assertThat(scalar(read.entries().get("i")).integer()).isEqualTo(31);
        assertThat(scalar(read.entries().get("f")).text()).isEqualTo("3.10");
    }

    @Test
    void aTextKnowsWhereItsFirstCharacterStands() {
        YamlNode.Mapping read =
                (YamlNode.Mapping) read("a: plain\nb: 'quoted'\nc: |\n\n    block\n").value();
        assertThat(
                        read.entries().values().stream()
                                .map(entry -> scalar(entry).textPlace().toString()))
                .containsExactly("x.yaml:1:4", "x.yaml:2:5", "x.yaml:5:5");
    }

    @Test
    void whatStandsAfterARefusedValueIsStillRead() {
        YamlNode.Mapping read = (YamlNode.Mapping) read("a: !x b\nc: d\n").value();
        assertThat(read.get("a").orElseThrow()).isInstanceOf(YamlNode.Refused.class);
        assertThat(Values.text(read, "c")).contains("d");
    }

    private static Arguments row(String yaml, String... findings) {
        return Arguments.of(yaml, List.of(findings));
    }

    private static YamlNode.Scalar scalar(YamlNode.Entry entry) {
        return (YamlNode.Scalar) entry.value();
    }

    private static Reading<YamlNode> read(String yaml) {
        return YamlReader.read(new SourceText("x.yaml", yaml));
    }

    private static List<String> findings(String yaml) {
        return read(yaml).findings().stream().sorted().map(Finding::toString).toList();
    }
}
