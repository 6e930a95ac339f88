package dev.noticeboard.command;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.request.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was put on record is read from the disk before anybody is told that it is there. */
class ReadBackTest {

    private static final List<NoticeWorkspace.Written> WRITTEN =
            List.of(
                    new NoticeWorkspace.Written("sealed/article.txt", "article – „ä“\n"),
                    new NoticeWorkspace.Written("seals.yaml", "seals:\n"));

    @TempDir private Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.createDirectories(folder.resolve("sealed"));
        for (NoticeWorkspace.Written file : WRITTEN) {
            Files.writeString(folder.resolve(file.path()), file.text());
        }
    }

    @Test
    void whatIsThereAsItWasWrittenIsDone() {
        assertThatCode(() -> new ReadBack(folder).check(WRITTEN)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "article – „ä“", "article - \"a\"\n", "article – „ä“\r\n"})
    void aFileThatHoldsAnythingElseIsNamed(String text) throws Exception {
        Files.writeString(folder.resolve("sealed/article.txt"), text);
        assertThatThrownBy(() -> new ReadBack(folder).check(WRITTEN))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "what was written is not what lies on the disk now: sealed/article.txt;"
                                + " look for what else writes there, bring the notice's folder back"
                                + " from version control, and run the command again");
    }

    @Test
    void filesThatAreGoneAreNamedToo() throws Exception {
        Files.delete(folder.resolve("seals.yaml"));
        Files.write(folder.resolve("sealed/article.txt"), new byte[] {(byte) 0xff});
        assertThatThrownBy(() -> new ReadBack(folder).check(WRITTEN))
                .hasMessageContaining(": sealed/article.txt, seals.yaml;");
    }
}
