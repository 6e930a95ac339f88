package dev.noticeboard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noticeboard.MiniSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands that run in one process at once, as Maven runs them, say what each says alone. */
class AtOnceTest {

    private static final int TIMES = 3;

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de, ar]
                    -- notices/privacy/notice.yaml --
                    title: {en: Privacy policy, de: Datenschutz, ar: الخصوصية}
                    -- notices/privacy/2024-03-01/notice.md --
                    We keep your name. {{contact nobody}}
                    -- notices/privacy/2024-03-01/notice.de.md --
                    Wir bewahren Ihren Namen auf.
                    """);

    @TempDir private Path folder;

    private static MiniSite asks(String laws) {
        return SITE.with(
                "notices/privacy/notice.yaml",
                "title: {en: Privacy policy, de: Datenschutz, ar: الخصوصية}\n" + laws);
    }

    static Stream<Arguments> commands() {
        MiniSite one = asks("rule-sets: [us-ca-ccpa]\n");
        MiniSite other = asks("rule-sets: [eu-gdpr, us-co]\n");
        MiniSite unknown = asks("rule-sets: [us-xx]\n");
        MiniSite own =
                asks("rule-sets: [house]\n").with("rule-sets/house.yaml", "title: House rules\n");
        return Stream.of(
                arguments("one site twice", one, one, List.of("check")),
                arguments("sites with several laws", one, other, List.of("check")),
                arguments(
                        "a law of its own, and none that is known", own, unknown, List.of("check")),
                arguments("what laws ask for", one, other, List.of("coverage")),
                arguments("pages", one, asks(""), List.of("build", "--fail-on=never")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void sayWhatEachSaysAlone(String name, MiniSite first, MiniSite second, List<String> command)
            throws Exception {
        List<Path> sites =
                List.of(
                        first.writeTo(folder.resolve("first")),
                        second.writeTo(folder.resolve("second")));
        ExecutorService threads = Executors.newFixedThreadPool(2 * TIMES);
        try {
            List<Callable<Ran>> runs = new ArrayList<>();
            for (int i = 0; i < 2 * TIMES; i++) {
                Path output = folder.resolve("out" + i);
                Path site = sites.get(i % 2);
                runs.add(() -> run(command, site, output));
            }
            List<Future<Ran>> atOnce = threads.invokeAll(runs);
            for (int i = 0; i < 2 * TIMES; i++) {
                Ran alone = run(command, sites.get(i % 2), folder.resolve("alone" + i));
                assertThat(atOnce.get(i).get()).isEqualTo(alone);
                assertThat(alone.err()).doesNotContain("fault of");
                assertThat(FilesBelow.of(folder.resolve("out" + i)).entries().keySet())
                        .isEqualTo(FilesBelow.of(folder.resolve("alone" + i)).entries().keySet());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Ran run(List<String> command, Path site, Path output) {
        List<String> words = new ArrayList<>(command);
        words.add("--source=" + site);
        if (command.contains("build")) {
            words.add("--output=" + output);
        }
        return Ran.run(words.toArray(String[]::new));
    }
}
