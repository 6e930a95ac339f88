package dev.noticeboard.readability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Syllables that are counted letter by letter are those that the patterns of spelling count. */
class SyllablesReferenceTest {

    private static final long SEED = 12;
    private static final int GENERATED = 200_000;
    private static final int MOST_PIECES = 6;

    // What the rules speak of, and what stands in words that they do not.
    private static final List<String> PIECES =
            Stream.of(
                            "a e i o u y á é í ó ú ü ä ö ß ñ s t c d g h l n q r w x z f m b p k v",
                            "ia io iu ie eo eu ua uo ui ea ou ay oy ey qu gu le el es ed er",
                            "ce se she che ge ti ci tia cia te tes tial ality iality iate iab",
                            "ious ion ions eum eus uing uity uous ing ism iet ienc ient ier iers",
                            "reate reati reato reali reall yer yee yal uyer oyal ly ment ments"
                                    + " less",
                            "lessly lessness ful fully ness thing where time times fore work works",
                            "guard guards guarding element elements implement ically n't 's ' ''",
                            "au äu ei ee oo aa 1 23 _ A E É I S \u2019 - . \u0301 \uD83D\uDE00"
                                    + " \u0434")
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .toList();

    @Test
    void ofTheWholeListWithItsBeginningsAndEnds() throws IOException {
        TreeSet<String> words = new TreeSet<>(exceptions().keySet());
        lines(Path.of("src/test/resources/syllables/en.txt"))
                .forEach(line -> words.add(line.split(" ", 2)[0]));
        TreeSet<String> parts = new TreeSet<>();
        for (String word : words) {
            for (int i = 0; i <= word.length(); i++) {
                parts.add(word.substring(0, i));
                parts.add(word.substring(i));
            }
        }
        List<String> all = new ArrayList<>(parts);
        for (String end : List.of("'", "'s", "s", "ed", "es", "e", "n't", "ing", "\u2019s")) {
            parts.forEach(part -> all.add(part + end));
        }
        assertAreTheSame(all);
    }

    @Test
    void ofGeneratedWords() throws IOException {
        Random random = new Random(SEED);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < GENERATED; i++) {
            StringBuilder word = new StringBuilder();
            for (int pieces = random.nextInt(MOST_PIECES); pieces >= 0; pieces--) {
                word.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            words.add(word.toString());
        }
        assertAreTheSame(words);
    }

    private static void assertAreTheSame(List<String> words) throws IOException {
        Map<String, Integer> exceptions = exceptions();
        ToIntFunction<String> english = word -> SyllablePatterns.english(word, exceptions);
        assertThat(wrong(words, Figure.FLESCH_KINCAID, english)).isEmpty();
        assertThat(wrong(words, Figure.WIENER_SACHTEXTFORMEL, SyllablePatterns::german)).isEmpty();
        assertThat(wrong(words, Figure.SZIGRISZT_PAZOS, SyllablePatterns::spanish)).isEmpty();
    }

    private static List<String> wrong(
            List<String> words, Figure figure, ToIntFunction<String> reference) {
        Syllables syllables = Syllables.of(figure);
        return words.stream()
                .filter(word -> syllables.of(word) != reference.applyAsInt(word))
                .limit(20)
                .toList();
    }

    private static Map<String, Integer> exceptions() throws IOException {
        return lines(Path.of("src/main/resources/dev/noticeboard/readability/syllables-en.txt"))
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(sides -> sides[0], sides -> Integer.valueOf(sides[1])));
    }

    private static Stream<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, UTF_8).stream().filter(line -> !line.startsWith("#"));
    }
}
