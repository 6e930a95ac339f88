package dev.noticeboard.readability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSyllablesTest {

    private static final Path WORDS = Path.of("src/test/resources/syllables/en.txt");
    private static final int MOST_FREQUENT = 500;

    @Test
    void theWordsThatNoticesUseMostAreCountedAsTheyAreSpoken() throws IOException {
        assertThat(wrong(words().subList(0, MOST_FREQUENT))).isEmpty();
    }

    @Test
    void ofTheOthersOneInFortyIsMiscounted() throws IOException {
        List<String> others = words().subList(MOST_FREQUENT, words().size());
        assertThat(wrong(others)).hasSizeLessThanOrEqualTo(others.size() / 40);
    }

    @ParameterizedTest
    @CsvSource({
        "use, 1",
        "used, 1",
        "uses, 2",
        "sharing, 2",
        "shared, 1",
        "provided, 3",
        "table, 2",
        "enabled, 3",
        "safely, 2",
        "basically, 3",
        "business, 2",
        "businesses, 3",
        "material, 4",
        "social, 2",
        "information, 4",
        "various, 3",
        "sufficient, 3",
        "didn't, 2",
        "aren't, 1",
        "company's, 3",
        "service's, 3",
        "rhythm, 1",
        "xyz, 1",
        "dns, 3"
    })
    void spellingTellsTheSyllables(String word, int syllables) {
        assertThat(new EnglishSyllables().of(word)).isEqualTo(syllables);
    }

    private static List<String> words() throws IOException {
        return Files.readAllLines(WORDS, UTF_8).stream().filter(l -> !l.startsWith("#")).toList();
    }

    private static List<String> wrong(List<String> lines) {
        EnglishSyllables syllables = new EnglishSyllables();
        List<String> wrong = new ArrayList<>();
        for (String line : lines) {
            String[] sides = line.split(" ", 2);
            int counted = syllables.of(sides[0]);
            if (!Set.of(sides[1].split("\\|", -1)).contains(String.valueOf(counted))) {
                wrong.add(line + ", counted " + counted);
            }
        }
        return wrong;
    }
}
