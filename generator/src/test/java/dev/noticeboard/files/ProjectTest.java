package dev.noticeboard.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link of a person's is followed, and one that came with a checkout only within it. */
class ProjectTest {

    @TempDir private Path temporary;

    private Path top;

    @BeforeEach
    void makeTheFolders() throws IOException {
        top = temporary.toRealPath();
        for (String folder : new String[] {"clone/.git", "clone/site/in", "clone/build", "else"}) {
            Files.createDirectories(top.resolve(folder));
        }
        link("person", "else");
        link("home", "clone/site");
        link("clone/site/inner", "clone/site/in");
        link("clone/site/out", "else");
        link("clone/site/outer", "clone/site/out");
        link("clone/site/beside", "clone/build");
        link("clone/site/hidden", "clone/.git");
        link("clone/target", "else");
        link("clone/built", "clone/build");
        link("clone/gone", "else/new");
        link("clone/loop", "clone/loop");
    }

    private void link(String path, String target) throws IOException {
        Files.createSymbolicLink(top.resolve(path), top.resolve(target));
    }

    private Path resolved(String named) throws IOException {
        return Project.of(top.resolve("home")).resolve(top.resolve(named));
    }

    @ParameterizedTest
    @CsvSource({
        "person/site, else/site",
        "person/../clone/build, clone/build",
        "home/in, clone/site/in",
        "home/new/folder, clone/site/new/folder",
        "clone/site/inner/x, clone/site/in/x",
        "clone/site/../build/x, clone/build/x",
        "clone/built/x, clone/build/x",
        "else, else"
    })
    void isFollowed(String named, String real) throws IOException {
        assertThat(resolved(named)).isEqualTo(top.resolve(real));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clone/site/out",
                "clone/site/out/new",
                "clone/site/outer/x",
                "home/out/x",
                "clone/site/beside",
                "clone/site/hidden/hooks",
                "clone/target/site",
                "clone/gone",
                "clone/loop/x"
            })
    void isRefused(String named) {
        assertThatThrownBy(() -> resolved(named))
                .isInstanceOf(RefusedException.class)
                .hasMessageMatching(".*(will not follow the link|leads nowhere).*; .*remove.*");
    }

    @ParameterizedTest
    @CsvSource({
        "person, else",
        "clone/site/inner/x, clone/site/in/x",
        "home, clone/site",
        "clone/new.md, clone/new.md"
    })
    void aFileIsFoundByWhatItsNameLeadsTo(String named, String real) throws IOException {
        assertThat(Project.of(top.resolve("home")).resolveFile(top.resolve(named)))
                .isEqualTo(top.resolve(real));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clone/built", "clone/site/inner", "home/inner"})
    void aFileIsNotWrittenThroughALinkOfTheProject(String named) {
        assertThatThrownBy(() -> Project.of(top.resolve("home")).resolveFile(top.resolve(named)))
                .isInstanceOf(RefusedException.class)
                .hasMessageMatching("will not write through the link '\\S+' to \\S+; remove .*");
    }
}
