package dev.noticeboard.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.article.Told.Change;
import dev.noticeboard.article.Told.Field;
import dev.noticeboard.article.Told.Line;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a version, as text and compared. */
class ToldTest {

    private static final Told TOLD =
            new Told(
                    List.of(
                            new Line(Field.TITLE, "Privacy policy"),
                            new Line(Field.CHANGE, "material"),
                            new Line(Field.SUMMARY, "We \"keep\" little \\ less.\nAnd\tso on.\r"),
                            new Line(Field.CHANGES, "First"),
                            new Line(Field.CHANGES, "Second")));

    @Test
    void itsFormHoldsEveryCharacterOfIt() throws Exception {
        assertThat(TOLD.form())
                .isEqualTo(
                        """
                        title "Privacy policy"
                        change "material"
                        summary "We \\"keep\\" little \\\\ less.\\nAnd\\tso on.\\r"
                        changes "First"
                        changes "Second"
                        """);
        assertThat(Told.read(TOLD.form())).isEqualTo(TOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\\",
                "\\n",
                "\"",
                "\u2028",
                "\u0000",
                "Datenschutzerklärung",
                "プライバシー",
                "a \" b \\\" c",
                "\n\n",
                "\u00ad"
            })
    void anyWordsComeBackAsTheyWere(String words) throws Exception {
        Told told = new Told(List.of(new Line(Field.SUMMARY, words)));
        assertThat(told.form().lines()).hasSize(1);
        assertThat(Told.read(told.form())).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "title Privacy",
                "reviewed \"2024-01-01\"",
                "title \"a\" b",
                "title \"a\\\""
            })
    void whatItDidNotWriteItDoesNotRead(String line) {
        assertThatThrownBy(() -> Told.read("title \"Privacy\"\n" + line + "\n"))
                .isInstanceOf(NotCanonicalException.class)
                .hasMessageContaining("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "We keep little. | We keep less. | 1",
                "We keep little. | we keep little. | 1",
                "We keep little. | We keep little | 1",
                "web site | website | 1",
                "- | We keep little. | 1",
                "We keep little. | - | 1",
                "We keep  little. | We keep little. | 0",
                "Grüße | Gru\u0308\u00dfe | 0",
                "web\u00adsite | website | 0",
                "- | - | 0"
            })
    void whatOnlyLooksDifferentIsToldTheSame(String before, String after, int changes) {
        assertThat(summary(before).changes(summary(after))).hasSize(changes);
    }

    @Test
    void ofAListWhatStaysAroundAChangeIsNone() {
        Told older = notes("One", "Two", "Three", "Four");
        assertThat(older.changes(notes("One", "Two", "3", "Four")))
                .containsExactly(
                        new Change(Field.CHANGES, 3, Optional.of("Three"), Optional.of("3")));
        assertThat(older.changes(notes("Zero", "One", "Two", "Three", "Four")))
                .containsExactly(
                        new Change(Field.CHANGES, 1, Optional.empty(), Optional.of("Zero")));
        assertThat(older.changes(notes("One", "Four")))
                .containsExactly(
                        new Change(Field.CHANGES, 2, Optional.of("Two"), Optional.empty()),
                        new Change(Field.CHANGES, 3, Optional.of("Three"), Optional.empty()));
        assertThat(notes("One", "One").changes(notes("One")))
                .containsExactly(
                        new Change(Field.CHANGES, 2, Optional.of("One"), Optional.empty()));
        assertThat(older.changes(older)).isEmpty();
    }

    private static Told summary(String words) {
        return new Told(
                Optional.ofNullable(words).stream()
                        .map(it -> new Line(Field.SUMMARY, it))
                        .toList());
    }

    private static Told notes(String... notes) {
        return new Told(
                List.of(notes).stream().map(note -> new Line(Field.CHANGES, note)).toList());
    }
}
