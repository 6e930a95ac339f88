package dev.noticeboard.cli;

import static dev.noticeboard.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.GitClone;
import dev.noticeboard.MiniSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a stranger wrote, in the sources, in names, in Git and in arguments, is text wherever it is
 * printed: no log takes it for a command, and it steers no terminal.
 */
class InertOutputTest {

    /** What a runner of GitHub, of Azure Pipelines or TeamCity takes for a command. */
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^[\\s\\p{Z}]*::|##\\w*\\[", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    @TempDir private Path folder;

    static Stream<String> hostile() {
        return Stream.of(
                "::error file=README.md,line=1::pwned",
                "::stop-commands::token",
                "::add-mask::a",
                "   ::warning::behind spaces",
                "\u00a0\u3000::notice::behind other white space",
                "##[error]pwned",
                "words ##vso[task.setvariable variable=a]b",
                "##teamcity[buildStop]",
                "###[group]x",
                "\u009b2J\u0085::debug::c",
                "\u202eevil\u2066");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noTextOfTheSourcesIsMoreThanText(String hostile) throws Exception {
        Path source = GitClone.of(site(hostile, "first"), folder.resolve("site"), ".").folder();
        site(hostile, "second").writeTo(source);
        Files.writeString(source.resolve("notices/privacy/" + hostile.replace('/', '_')), "x");
        String common = "--source=" + source;
        String output = "--output=" + folder.resolve("out");
        for (String form : List.of("text", "json", "sarif")) {
            assertInert(run("check", common, "--format", form));
        }
        for (String form : List.of("text", "html", "markdown", "json")) {
            assertInert(
                    run("redline", "privacy", "2024-03-01", "2026-01-01", common, "--as", form));
        }
        for (String form : List.of("text", "json", "sarif", "html")) {
            assertInert(run("coverage", common, "--format", form));
        }
        assertInert(run("review", "--base=HEAD", common, output));
        assertInert(run("build", common, output, "--fail-on=never"));
        assertInert(run("announce", "privacy", "2026-01-01", common, output));
        assertInert(run("seal", "privacy", "2024-03-01", common));
        assertInert(run("draft", hostile, common));
        assertInert(run("redline", "privacy", hostile, "draft", common));
        assertInert(run("check", common, "--allow", hostile));
        assertInert(run("review", "--base", hostile, common));
        assertInert(run("publish", "--target", hostile, common, output));
        assertInert(run(hostile));
        assertInert(run("check", "--" + hostile));
        assertInert(run("check", "--source", folder + "/" + hostile));
        assertThat(withoutOurs(run("check", common, "--format=github").out()))
                .doesNotContainPattern(COMMAND)
                .doesNotContainPattern(STEERING);
    }

    private static MiniSite site(String hostile, String text) {
        String quoted = "'" + hostile.replaceAll("\\p{Cc}", "") + "'";
        return MiniSite.of("")
                .with(
                        "site.yaml",
                        "organization: {name: " + quoted + "}\nbase-url: https://a.example/\n")
                .with("notices/privacy/notice.yaml", "title: " + quoted + "\nrule-sets: [ccpa]\n")
                .with("notices/privacy/2024-03-01/notice.md", body("old", hostile))
                .with("notices/privacy/2024-03-01/disclosures.yaml", facts(quoted))
                .with("notices/privacy/2026-01-01/notice.md", front(quoted) + body(text, hostile))
                .with("notices/privacy/2026-01-01/disclosures.yaml", facts(quoted));
    }

    private static String front(String quoted) {
        return "---\nsummary: %s\nchanges: [%s]\nversion: %s\n---\n"
                .formatted(quoted, quoted, quoted);
    }

    private static String facts(String quoted) {
        return "categories:\n  - {id: a, name: %s, purposes: [%s]}\n".formatted(quoted, quoted);
    }

    private static String body(String text, String hostile) {
        return """
        ## %1$s %2$s

        %1$s

        %2$s

        - %2$s
        - a\\
        %2$s

        ```
        %1$s
        %2$s
        ```

        [x](section:nowhere) {{%2$s}} **%2$s
        """
                .formatted(text, hostile);
    }

    private static String withoutOurs(String commands) {
        return commands.replaceAll("(?m)^::(error|warning) file=[^:\\n]*::", "");
    }

    private static void assertInert(Ran ran) {
        assertThat(ran.out()).doesNotContainPattern(COMMAND).doesNotContainPattern(STEERING);
        assertThat(ran.err()).doesNotContainPattern(COMMAND).doesNotContainPattern(STEERING);
        assertThat(ran.err()).doesNotContain("fault of Noticeboard");
    }

    static Stream<List<String>> longArguments() {
        String words = "a b'c ".repeat(20_000);
        String word = "x".repeat(100_000);
        return Stream.of(word, words)
                .flatMap(
                        argument ->
                                Stream.of(
                                        List.of("draft", argument),
                                        List.of("seal", "privacy", argument),
                                        List.of("redline", "privacy", argument, "draft"),
                                        List.of("review", "--base", argument),
                                        List.of("check", "--allow", argument),
                                        List.of("check", "--format", argument),
                                        List.of("check", "--as-of", argument),
                                        List.of("coverage", argument),
                                        List.of("publish", "--target", argument),
                                        List.of("publish", "--target", "directory:" + argument),
                                        List.of("build", "--fail-on=never", "--output", argument),
                                        List.of("check", argument),
                                        List.of("check", "--" + argument),
                                        List.of(argument)));
    }

    @ParameterizedTest
    @MethodSource("longArguments")
    void aLongArgumentIsShortened(List<String> arguments) throws Exception {
        Path source = GitClone.of(site("Example", "text"), folder.resolve("site"), ".").folder();
        List<String> words = new ArrayList<>(arguments);
        words.addAll(arguments.size() > 1 ? List.of("--source=" + source) : List.of());
        Ran ran = run(words.toArray(String[]::new));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err().length()).isBetween(20, 4000);
        assertThat(ran.err()).doesNotContain("java.").doesNotContain("fault of Noticeboard");
    }

    @Test
    void aLongAnchorIsShortenedWhereItIsPrintedForPeople() throws Exception {
        String anchor = "a".repeat(100_000);
        Path source =
                site("Example", "[x](section:" + anchor + ")").writeTo(folder.resolve("site"));
        assertThat(run("check", "--source=" + source).out().lines())
                .allMatch(line -> line.length() < 3000)
                .anyMatch(line -> line.contains("unknown-reference"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Times: 10:30::45",
                "C++ std::vector",
                "# Heading",
                "## Heading [a]",
                "a ## b [c]",
                "#[a] and [##]",
                "a : b :: c"
            })
    void whatIsNoCommandStaysAsItIs(String words) throws Exception {
        Path source = site("Example", words).writeTo(folder.resolve("site"));
        String out =
                run("redline", "privacy", "2024-03-01", "2026-01-01", "--source=" + source).out();
        assertThat(out).doesNotContain("U+");
    }
}
