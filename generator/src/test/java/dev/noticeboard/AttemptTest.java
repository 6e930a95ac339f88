package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noticeboard.files.RefusedException;
import dev.noticeboard.request.UsageException;
import dev.noticeboard.source.text.GivenUpException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What ends a run by no fault of Noticeboard's is one sentence, by which the exit status is 2. */
class AttemptTest {

    static Stream<Arguments> obstacles() {
        return Stream.of(
                arguments(
                        new GivenUpException(
                                "notice.md takes longer to read than 60 seconds; divide it",
                                new TimeoutException()),
                        "notice.md takes longer to read than 60 seconds; divide it"),
                arguments(
                        new RefusedException("x is a file; choose another folder"),
                        "x is a file; choose another folder"),
                arguments(
                        new AccessDeniedException("x"),
                        "x is closed to this user; change its permissions, and try again"),
                arguments(
                        new IOException(new ExecutionException(new IOException("no more room"))),
                        "the machine refuses: no more room; mend that, and try again"));
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void isAUsageExceptionWithItsSentence(Exception obstacle, String sentence) {
        assertThatThrownBy(
                        () ->
                                Noticeboard.attempt(
                                        () -> {
                                            if (obstacle instanceof IOException problem) {
                                                throw problem;
                                            }
                                            throw (RuntimeException) obstacle;
                                        }))
                .isInstanceOf(UsageException.class)
                .hasMessage(sentence);
    }
}
