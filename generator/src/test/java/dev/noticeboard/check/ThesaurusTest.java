package dev.noticeboard.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThesaurusTest {

    private static final Path FILES = Path.of("src/main/resources/dev/noticeboard/check/plainer");

    private static final long SEED = 7;
    private static final int TEXTS = 3_000;
    private static final int MOST_PIECES = 8;
    private static final List<String> BETWEEN =
            List.of(
                    " ", " ", " ", "", "-", ", ", ".", "1", "\u00B2", "\u2167", "\u0301", "\n",
                    "\u00A0", "x", "_");

    static List<String> languages() {
        return Thesaurus.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFormIsFoundAndLeadsToPlainerWords(String language) throws IOException {
        Thesaurus thesaurus = Thesaurus.of(language + "-XX").orElseThrow();
        assertThat(entries(language))
                .allSatisfy(
                        entry -> {
                            String[] sides = entry.split(" = ", -1);
                            assertThat(sides).hasSize(2);
                            assertThat(sides[0].split("\\|", -1))
                                    .allSatisfy(form -> found(form, sides[1], thesaurus));
                        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noFormStandsTwiceAndNoPlainerWordIsAHardOne(String language) throws IOException {
        Thesaurus thesaurus = Thesaurus.of(language).orElseThrow();
        assertThat(
                        entries(language).stream()
                                .map(entry -> entry.split(" = ", -1)[0])
                                .flatMap(forms -> Arrays.stream(forms.split("\\|", -1))))
                .doesNotHaveDuplicates();
        assertThat(entries(language))
                .allSatisfy(entry -> assertThat(thesaurus.in(entry.split(" = ", -1)[1])).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsFoundIsWhatOnePatternOfAllFormsFinds(String language) throws IOException {
        Thesaurus thesaurus = Thesaurus.of(language).orElseThrow();
        List<String> forms =
                entries(language).stream()
                        .flatMap(entry -> Stream.of(entry.split(" = ", -1)[0].split("\\|", -1)))
                        .toList();
        Pattern pattern = pattern(forms);
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(forms, random);
            assertThat(thesaurus.in(text))
                    .as(text)
                    .isEqualTo(
                            pattern.matcher(text)
                                    .results()
                                    .map(found -> new Thesaurus.Use(found.start(), found.end()))
                                    .toList());
        }
    }

    private static Pattern pattern(List<String> forms) {
        String any =
                forms.stream()
                        .sorted(
                                Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .map(form -> form.replace(" ", "\\s+"))
                        .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Forms and parts of them, with what may stand between them. */
    private static String text(List<String> forms, Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(MOST_PIECES); pieces >= 0; pieces--) {
            String form = forms.get(random.nextInt(forms.size()));
            text.append(
                    switch (random.nextInt(6)) {
                        case 0 -> form.substring(0, random.nextInt(form.length()));
                        case 1 -> form.toUpperCase(Locale.ROOT);
                        case 2 -> form.replace(" ", " \n\t");
                        case 3 -> form.replace('s', '\u017F').replace('i', '\u0130');
                        default -> form;
                    });
            text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
        }
        return text.toString();
    }

    private static void found(String form, String plainer, Thesaurus thesaurus) {
        assertThat(thesaurus.in(form.toUpperCase(Locale.ROOT)))
                .containsExactly(new Thesaurus.Use(0, form.length()));
        assertThat(thesaurus.plainer(form.toLowerCase(Locale.ROOT))).isEqualTo(plainer);
    }

    private static List<String> entries(String language) throws IOException {
        return Files.readAllLines(FILES.resolve(language + ".txt"), UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
