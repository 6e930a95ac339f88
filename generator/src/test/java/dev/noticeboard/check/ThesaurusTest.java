package dev.noticeboard.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThesaurusTest {

    private static final Path FILES = Path.of("src/main/resources/dev/noticeboard/check/plainer");

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
                .allSatisfy(
                        entry ->
                                assertThat(entry.split(" = ", -1)[1])
                                        .doesNotContainPattern(thesaurus.pattern()));
    }

    private static void found(String form, String plainer, Thesaurus thesaurus) {
        assertThat(form.toUpperCase(Locale.ROOT)).matches(thesaurus.pattern());
        assertThat(thesaurus.plainer(form.toLowerCase(Locale.ROOT))).isEqualTo(plainer);
    }

    private static List<String> entries(String language) throws IOException {
        return Files.readAllLines(FILES.resolve(language + ".txt"), UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
