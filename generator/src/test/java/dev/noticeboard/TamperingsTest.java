package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Severity;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of tamperings in {@code docs/seals.md}: each row is done, and each command says that.
 */
class TamperingsTest {

    private static final Path DOCUMENT = Path.of("docs/seals.md");
    private static final Pattern TABLE =
            Pattern.compile("(?s)(<!-- tamperings -->\n)(.*?)(?=<!-- /tamperings -->)");
    private static final String HEAD =
            "| what is done | `check` | `review` | `publish` |\n| --- | --- | --- | --- |\n";
    private static final String NOTHING = "–";
    private static final String SHOWN = "shows the change";

    @TempDir private static Path folder;

    private static SealedHistory history;
    private static List<Finding> before;
    private static String reviewed;

    /** A row of the table. */
    record Row(String words, String check, String review, String publish) {

        String line() {
            return "| " + String.join(" | ", List.of(words, check, review, publish)) + " |\n";
        }

        boolean isSaid() {
            return !check.equals(NOTHING) || !review.equals(NOTHING) || !publish.equals(NOTHING);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    @BeforeAll
    static void seal() throws Exception {
        history = SealedHistory.in(folder.resolve("history"));
        before = history.site().on(SealedHistory.DAY).check().findings();
        reviewed = history.review().text();
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            StringBuilder table = new StringBuilder(HEAD);
            for (Map.Entry<String, Tamperings.Tampering> each : Tamperings.all().entrySet()) {
                table.append(row(each.getKey(), each.getValue()).line());
            }
            String text = Files.readString(DOCUMENT);
            Files.writeString(
                    DOCUMENT,
                    TABLE.matcher(text)
                            .replaceFirst(
                                    found -> Matcher.quoteReplacement(found.group(1) + table)));
        }
    }

    static Stream<Row> rows() throws Exception {
        Matcher table = TABLE.matcher(Files.readString(DOCUMENT));
        assertThat(table.find()).isTrue();
        return table.group(2)
                .lines()
                .skip(2)
                .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
                .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachCommandSaysOfItWhatTheTableSays(Row row) throws Exception {
        assertThat(row(row.words(), Tamperings.all().get(row.words()))).isEqualTo(row);
    }

    @Test
    void theTableHasThemAllAndEachIsSaid() throws Exception {
        List<Row> rows = rows().toList();
        assertThat(rows)
                .extracting(Row::words)
                .containsExactlyElementsOf(Tamperings.all().keySet());
        assertThat(rows).hasSizeGreaterThanOrEqualTo(60).allMatch(Row::isSaid);
        assertThat(rows)
                .filteredOn(row -> row.check().equals(NOTHING))
                .extracting(Row::words)
                .isSubsetOf(Tamperings.UNSEEN);
    }

    @Test
    void whereNobodyTampersNothingIsSaid() throws Exception {
        assertThat(row("nothing", untouched -> {}))
                .isEqualTo(new Row("nothing", NOTHING, NOTHING, NOTHING));
    }

    private static Row row(String words, Tamperings.Tampering tampering) throws Exception {
        Path copy = Files.createTempDirectory(folder, "tampered").resolve("history");
        SealedHistory tampered = history.copied(copy);
        tampering.to(tampered);
        Outcome check = tampered.site().on(SealedHistory.DAY).check();
        Printout review = tampered.review();
        Outcome publish = tampered.publish();
        String brought = rules(review.outcome().findings());
        return new Row(
                words,
                rules(check.findings()),
                brought.equals(NOTHING) && !review.text().equals(reviewed) ? SHOWN : brought,
                rules(publish.findings()) + (publish.failed() ? ", refused" : ""));
    }

    private static String rules(Collection<Finding> findings) {
        List<Finding> found = new ArrayList<>(findings);
        found.removeAll(before);
        // What one language says and another does not is no question of seals.
        found.removeIf(finding -> finding.rule().equals("translation-differs"));
        String rules =
                found.stream()
                        .map(
                                finding ->
                                        "`"
                                                + finding.rule()
                                                + "`"
                                                + (finding.severity() == Severity.ERROR
                                                        ? ""
                                                        : " (warning)"))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        return rules.isEmpty() ? NOTHING : rules;
    }
}
