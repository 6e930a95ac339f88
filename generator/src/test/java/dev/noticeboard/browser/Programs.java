package dev.noticeboard.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of the machine that tests drive. */
final class Programs {

    private Programs() {}

    /**
     * A program; skips the test, or under CI fails it, where there is none.
     *
     * @param mend how to get it
     * @param variable the environment variable that may name it
     * @param names what it may be called, the first one first
     */
    static Path named(String mend, String variable, String... names) {
        Optional<Path> named = Optional.ofNullable(System.getenv(variable)).map(Path::of);
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        named.stream(),
                        Stream.of(names)
                                .flatMap(
                                        name ->
                                                Stream.of(path.split(File.pathSeparator))
                                                        .map(folder -> Path.of(folder, name))))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> LoudSkip.because("there is no " + names[0] + " here", mend));
    }
}
