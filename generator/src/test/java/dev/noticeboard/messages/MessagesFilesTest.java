package dev.noticeboard.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every language says what English says: a page with a word missing would be half a page. */
class MessagesFilesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-z-]+\\}");
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]+\\]\\((\\{[a-z-]+\\})\\)");
    private static final Pattern STRONG = Pattern.compile("\\*[^*]+\\*");

    @TestFactory
    Stream<DynamicTest> everyLanguageHasTheWordsOfEnglish() throws Exception {
        Map<String, String> english = read(folder().resolve("en.properties"));
        return files().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(),
                                        () -> compare(english, read(file))));
    }

    private static void compare(Map<String, String> english, Map<String, String> words) {
        assertThat(words.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
        words.forEach(
                (key, value) -> {
                    String original = english.get(key);
                    assertThat(value).as(key).isNotBlank();
                    assertThat(marks(PLACE, value, 0))
                            .as("the places of %s", key)
                            .isEqualTo(marks(PLACE, original, 0));
                    assertThat(marks(LINK, value, 1))
                            .as("the links of %s", key)
                            .isEqualTo(marks(LINK, original, 1));
                    assertThat(marks(STRONG, value, 0))
                            .as("the strong words of %s", key)
                            .hasSameSizeAs(marks(STRONG, original, 0));
                    assertThat(LINK.matcher(PLACE.matcher(value).replaceAll("{x}")).replaceAll(""))
                            .as("what is left of %s without its links", key)
                            .doesNotContain("](");
                    assertThat(PLACE.matcher(STRONG.matcher(value).replaceAll("")).replaceAll(""))
                            .as("what is left of %s without its places and strong words", key)
                            .doesNotContain("{", "}", "*");
                });
    }

    private static List<String> marks(Pattern pattern, String value, int group) {
        return pattern.matcher(value)
                .results()
                .map((MatchResult found) -> found.group(group))
                .sorted()
                .toList();
    }

    private static List<Path> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(MessagesFilesTest.class.getResource("en.properties").toURI()).getParent();
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> words = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
