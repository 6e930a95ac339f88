package dev.noticeboard.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the machine says becomes a sentence: never the class of an exception, or none at all.
 */
class MishapTest {

    static Stream<Arguments> mishaps() {
        IOException read = new IOException("cannot read /a/packed-refs");
        return Stream.of(
                arguments(read, "the machine refuses: cannot read /a/packed-refs;"),
                arguments(
                        new IOException(read), "the machine refuses: cannot read /a/packed-refs;"),
                arguments(
                        new IOException(new ExecutionException(read)),
                        "the machine refuses: cannot read /a/packed-refs;"),
                arguments(
                        new IOException(null, new ExecutionException(null, read)),
                        "the machine refuses: cannot read /a/packed-refs;"),
                arguments(
                        new IOException("no refs: " + read),
                        "the machine refuses: no refs: cannot read /a/packed-refs;"),
                arguments(
                        new IOException(new AccessDeniedException("/a/f")),
                        "/a/f is closed to this user;"),
                arguments(
                        new IOException(new ExecutionException(new NoSuchFileException("/a/f"))),
                        "/a/f is not there, or has just been removed;"),
                arguments(
                        new IOException("no index", new NoSuchFileException("/a/f")),
                        "the machine refuses: no index;"),
                arguments(
                        new FileNotFoundException("/a/f (Is a directory)"),
                        "the machine refuses: /a/f (Is a directory);"),
                arguments(
                        new IOException(new OutOfMemoryError("array too large")),
                        "the machine refuses: array too large;"),
                arguments(
                        new FileSystemException("/a/f", null, "No space left on device"),
                        "the machine refuses /a/f (No space left on device);"),
                arguments(
                        new IOException(new IllegalStateException()),
                        "the machine refuses: it gives no reason;"),
                arguments(new IOException(), "the machine refuses: it gives no reason;"));
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void isSaidInWordsOfPeople(IOException mishap, String start) {
        assertThat(Mishap.sentence(mishap)).startsWith(start).doesNotContain("Exception", "java.");
    }
}
