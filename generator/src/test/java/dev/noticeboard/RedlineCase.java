package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two texts and what a careful editor marks between them.
 *
 * @param name what it is about
 * @param older the older text, in Markdown
 * @param newer the newer one
 * @param marks how many words are marked at most; what is not called moved is kept, put in or taken
 *     out
 */
record RedlineCase(String name, String older, String newer, MarkedWords marks) {

    static final String NOT_YET = "not-yet.txt";

    private static final Pattern PARTS =
            Pattern.compile(
                    "-- older --\n(.*?)-- newer --\n(.*?)-- expected --\n.*?"
                            + "^in (\\d+) out (\\d+)(?: moved (\\d+))?\n",
                    Pattern.DOTALL | Pattern.MULTILINE);

    /** All cases, each as it stands and read backwards. */
    static List<RedlineCase> all() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> cases =
                    files.filter(file -> !file.endsWith(NOT_YET))
                            .filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .toList();
            assertThat(cases).hasSizeGreaterThanOrEqualTo(86);
            return cases.stream()
                    .map(RedlineCase::read)
                    .flatMap(each -> Stream.of(each, each.backwards()))
                    .toList();
        }
    }

    /** The names of the cases that do not hold yet. */
    static List<String> notYet() throws IOException {
        return Files.readAllLines(folder().resolve(NOT_YET)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
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
            int moved = parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5));
            return new RedlineCase(
                    name,
                    parts.group(1),
                    parts.group(2),
                    new MarkedWords(
                            Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(4)),
                            moved));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its name as that of a notice. */
    String slug() {
        return name.replace(' ', '-');
    }

    private RedlineCase backwards() {
        return new RedlineCase(
                name + " backwards",
                newer,
                older,
                new MarkedWords(marks.out(), marks.in(), marks.moved()));
    }

    @Override
    public String toString() {
        return name;
    }
}
