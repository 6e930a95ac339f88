package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two texts and what a careful editor marks between them.
 *
 * @param name what it is about
 * @param older the older text, in Markdown
 * @param newer the newer one
 * @param most how many words an editor marks; what is not called moved is kept, put in or taken out
 * @param marks how many are marked, so that every other word is kept: as many, or fewer where the
 *     case says so
 */
record RedlineCase(String name, String older, String newer, MarkedWords most, MarkedWords marks) {

    private static final Pattern PARTS =
            Pattern.compile(
                    "-- older --\n(.*?)-- newer --\n(.*?)-- expected --\n(.*)", Pattern.DOTALL);

    private static final Pattern MOST = marks("");

    private static final Pattern FEWER = marks("fewer: ");

    private static Pattern marks(String before) {
        return Pattern.compile(
                "^" + before + "in (\\d+) out (\\d+)(?: moved (\\d+))?$", Pattern.MULTILINE);
    }

    /** All cases, each as it stands and read backwards. */
    static List<RedlineCase> all() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> cases =
                    files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            assertThat(cases).hasSizeGreaterThanOrEqualTo(86);
            return cases.stream()
                    .map(RedlineCase::read)
                    .flatMap(each -> Stream.of(each, each.backwards()))
                    .toList();
        }
    }

    private static Path folder() {
        return Path.of(
                System.getProperty("noticeboard.root"),
                "generator/src/test/resources/redline-cases");
    }

    private static RedlineCase read(Path file) {
        try {
            String name = file.getFileName().toString().replaceAll("\\.txt$", "");
            Matcher parts = PARTS.matcher(Files.readString(file, StandardCharsets.UTF_8));
            assertThat(parts.matches()).as(name).isTrue();
            MarkedWords most = marks(MOST, parts.group(3)).orElseThrow();
            return new RedlineCase(
                    name,
                    parts.group(1),
                    parts.group(2),
                    most,
                    marks(FEWER, parts.group(3)).orElse(most));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<MarkedWords> marks(Pattern form, String expected) {
        return form.matcher(expected)
                .results()
                .findFirst()
                .map(
                        it ->
                                new MarkedWords(
                                        Integer.parseInt(it.group(1)),
                                        Integer.parseInt(it.group(2)),
                                        it.group(3) == null ? 0 : Integer.parseInt(it.group(3))));
    }

    /** Whether no more is marked than an editor marks. */
    boolean isWithinMost() {
        return marks.in() <= most.in()
                && marks.out() <= most.out()
                && marks.moved() <= most.moved();
    }

    /** Its name as that of a notice. */
    String slug() {
        return name.replace(' ', '-');
    }

    private RedlineCase backwards() {
        return new RedlineCase(
                name + " backwards", newer, older, most.backwards(), marks.backwards());
    }

    @Override
    public String toString() {
        return name;
    }
}
