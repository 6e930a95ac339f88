package dev.noticeboard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTest {

    private static final List<String> KNOWN =
            List.of("california", "contact", "cookies", "disclosures", "privacy", "rights");

    static Stream<Arguments> written() {
        return Stream.of(
                arguments("californa", "california"),
                arguments("Californai", "california"),
                arguments("contcat", "contact"),
                arguments("contacts", "contact"),
                arguments("cookie", "cookies"),
                arguments("privcy", "privacy"),
                arguments("PRIVACY", "privacy"),
                arguments("disclosrue", "disclosures"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void aSlipIsFound(String written, String meant) {
        assertThat(NearestName.of(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "calif", "cont", "terms", "rights-of-consumers", "xxxxxxx"})
    void whatIsFarFromAllIsNoSlip(String written) {
        assertThat(NearestName.of(written, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itFindsWhatAWholeComparisonFinds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            List<String> known = new ArrayList<>();
            IntStream.range(0, 12).forEach(j -> known.add(word(random)));
            String written = word(random);
            Collections.shuffle(known, random);
            assertThat(NearestName.of(written, known))
                    .as(written + " among " + known)
                    .isEqualTo(whole(written, known));
        }
    }

    @Test
    void theOrderOfTheNamesDoesNotCount() {
        List<String> names =
                IntStream.range(0, 3000).mapToObj(i -> "section-" + (10_000 + i)).toList();
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(1));
        for (String written : List.of("section-10", "sektion-10001", "section-99999", "nothing")) {
            assertThat(NearestName.of(written, shuffled)).isEqualTo(NearestName.of(written, names));
        }
    }

    @Test
    void aSearchThatWouldTakeTooManyStepsSuggestsNothing() {
        String letters = "a".repeat(NearestName.MOST_STEPS);
        assertThat(NearestName.of("b" + letters + "b", List.of("c" + letters + "c"))).isEmpty();
        assertThat(NearestName.of(letters + "b", List.of(letters + "c"))).isPresent();
        assertThat(NearestName.of("a".repeat(100) + "b", List.of("a".repeat(100) + "c")))
                .isPresent();
    }

    @Test
    void aLongListOfNamesIsCutAndCounted() {
        List<String> names =
                IntStream.range(0, 12_500).mapToObj(i -> "name-" + (10_000 + i)).toList();
        String mend = NearestName.mend("x", names, "name");
        assertThat(mend)
                .startsWith("the known ones are name-10000, name-10001, ")
                .endsWith(", name-10099 and 12400 more");
        assertThat(NearestName.mend("x", KNOWN, "name"))
                .isEqualTo("the known ones are " + String.join(", ", KNOWN));
        assertThat(NearestName.mend("x", List.of(), "name"))
                .isEqualTo("define that name first, or take this out");
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            word.append("abAB-".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    /** The definition itself: every name, in order, letter by letter. */
    private static Optional<String> whole(String written, List<String> known) {
        int limit = Math.min(3, Math.max(2, written.length() / 3));
        return known.stream()
                .sorted()
                .min(Comparator.comparingInt(name -> distance(written, name)))
                .filter(name -> distance(written, name) <= limit);
    }

    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] =
                        Math.min(
                                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1,
                                cost[i - 1][j - 1] + same);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
