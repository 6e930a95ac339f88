package dev.noticeboard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePathTest {

    @TempDir private Path folder;

    @Test
    void withinARepositoryItLeadsFromItsRoot() throws Exception {
        Files.createDirectories(folder.resolve("repository/.git"));
        Path source = Files.createDirectories(folder.resolve("repository/legal/site"));

        assertThat(SourcePath.of(source)).isEqualTo("legal/site/");
        assertThat(SourcePath.of(source.resolve("../../legal/site"))).isEqualTo("legal/site/");
        assertThat(SourcePath.of(folder.resolve("repository"))).isEmpty();
    }

    @Test
    void aWorktreeIsARepositoryToo() throws Exception {
        Path source = Files.createDirectories(folder.resolve("worktree/site"));
        Files.writeString(folder.resolve("worktree/.git"), "gitdir: elsewhere\n");

        assertThat(SourcePath.of(source)).isEqualTo("site/");
    }

    @Test
    void outsideOfOneItIsTheFolderAsItWasNamed() throws Exception {
        Path source = Files.createDirectories(folder.resolve("site"));

        assertThat(SourcePath.of(source)).isEqualTo(source + "/");
    }
}
