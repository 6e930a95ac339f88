package dev.noticeboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.GitClone;
import dev.noticeboard.MiniSite;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A repository in which something is not as Git writes it: what is said names the file or the
 * object, and holds no class of a library and nothing that stands in a file.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DamagedRepositoryTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2026-01-01/notice.md --
                    We keep your name.
                    """);

    @TempDir private static Path template;
    @TempDir private Path folder;

    @BeforeAll
    static void commitTwice() throws Exception {
        GitClone clone = GitClone.of(SITE, template.resolve("clone"), ".");
        clone.write("notices/privacy/2026-01-01/notice.md", "We keep your address.\n");
        clone.commit("An address");
    }

    // What is done to the repository, with $P for the path of an object's file, and what is said:
    // {} is the clone, and ... what differs between two runs.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    echo canary > .git/packed-refs                      | the Git repository in {} cannot be read: {}/.git/packed-refs is not as Git writes it; run 'git fsck' in it, or give review a fresh clone
                    git pack-refs --all; sed -i s/^../canary/ .git/packed-refs | the Git repository in {} cannot be read: {}/.git/packed-refs is not as Git writes it; run 'git fsck' in it, or give review a fresh clone
                    echo canary > .git/x; ln -s ../.git/x .git/packed-refs | the Git repository in {} cannot be read: {}/.git/packed-refs is not as Git writes it; run 'git fsck' in it, or give review a fresh clone
                    echo canary > x; ln -s ../x .git/packed-refs        | {}/.git/packed-refs is no plain file of Git's; remove it, or give review a clone
                    mkdir .git/packed-refs                              | {}/.git/packed-refs is no plain file of Git's; remove it, or give review a clone
                    truncate -s 6G .git/packed-refs                     | {}/.git/packed-refs has more than 67108864 bytes; give review a clone
                    echo canary > .git/HEAD                             | {}/.git/HEAD names no branch and no commit; give review a clone
                    rm .git/HEAD; mkdir .git/HEAD                       | {}/.git/HEAD is no plain file of Git's; remove it, or give review a clone
                    echo canary > .git/shallow                          | the Git repository in {} cannot be read: {}/.git/shallow is not as Git writes it; run 'git fsck' in it, or give review a fresh clone
                    echo '[canary' > .git/config                        | the Git repository in {} cannot be read by its config: {}/.git/config is not as Git writes it; run 'git fsck' in it, or give review a fresh clone
                    git config core.repositoryformatversion canary      | the Git repository in {} cannot be read by its config: something in it is damaged; run 'git fsck' in it, or give review a fresh clone
                    truncate -s 6G .git/config                          | {}/.git/config has more than 67108864 bytes; give review a clone
                    rm -r .git/objects                                  | the Git repository in {} cannot be read by its config: it is not whole; run 'git fsck' in it, or give review a fresh clone
                    rm -r .git/objects; echo canary > .git/objects      | this clone holds only a part of its history, and not ...; clone again without --filter, or run 'git fsck' in it
                    rm -r .git/refs; ln -s / .git/refs                  | will not follow the link 'refs' out of {}/.git; remove the link
                    git gc -q; P=.git/objects/pack/*.idx; chmod +w $P; echo canary > $(echo $P) | this clone holds only a part of its history, and not ...; clone again without --filter, or run 'git fsck' in it
                    git gc -q; P=$(echo .git/objects/pack/*.pack); chmod +w $P; truncate -s 100 $P | the Git repository in {} cannot be read: Pack checksum mismatch detected for pack file {}/.git/objects/pack/....pack: pack has ... whilst idx has ...; run 'git fsck' in it, or give review a fresh clone
                    git gc -q; P=$(echo .git/objects/pack/*.idx); rm -f $P; mkfifo $P | {}/.git/objects/pack/....idx is no plain file of Git's; remove it, or give review a clone
                    P=$(at HEAD~1:site.yaml); rm -f $P; mkfifo $P       | {}/.git/objects/... is no plain file of Git's; remove it, or give review a clone
                    P=$(at HEAD~1:site.yaml); rm -f $P; ln -s /dev/zero $P | {}/.git/objects/... is no plain file of Git's; remove it, or give review a clone
                    P=$(at HEAD~1:site.yaml); rm -f $P; mkdir $P        | the Git repository in {} cannot be read at 'site.yaml': {}/.git/objects/... (Is a directory); run 'git fsck' in it, or give review a fresh clone
                    P=$(at HEAD~1:site.yaml); rm -f $P                  | this clone holds only a part of its history, and not ...; clone again without --filter, or run 'git fsck' in it
                    P=$(at HEAD~1:site.yaml); chmod +w $P; truncate -s 20 $P | the Git repository in {} cannot be read at 'site.yaml': something in it is damaged; run 'git fsck' in it, or give review a fresh clone
                    P=$(at HEAD~1:notices); chmod +w $P; echo canary > $P | the Git repository in {} cannot be read at 'notices': object ... is corrupt: invalid type; run 'git fsck' in it, or give review a fresh clone
                    P=$(at HEAD~1:notices); cp -f $(at HEAD:site.yaml) $P | the Git repository in {} cannot be read at 'notices': object ... is not a tree; run 'git fsck' in it, or give review a fresh clone
                    P=$(at HEAD~1); chmod +w $P; echo canary > $P       | the Git repository in {} cannot be read: object ... is corrupt: invalid type; run 'git fsck' in it, or give review a fresh clone
                    rm -r .git; echo canary > .git                      | {}/.git names no folder of a repository; mend it, or give review a clone
                    rm -r .git; echo 'gitdir: ../canary' > .git         | {}/.git names no folder of a repository; mend it, or give review a clone
                    mv .git real; rm real/HEAD; mkfifo real/HEAD; echo 'gitdir: real' > .git | {}/real/HEAD is no plain file of Git's; remove it, or give review a clone
                    echo ../canary > .git/commondir                     | {}/.git/commondir names no folder of a repository; mend it, or give review a clone
                    """)
    void isNamed(String damage, String sentence) throws Exception {
        Path clone = folder.toRealPath().resolve("clone");
        FilesBelow.copy(template.resolve("clone"), clone);
        new GitClone(clone)
                .shell(
                        "at() { git rev-parse $1 | sed 's|^..|.git/objects/&/|'; }; "
                                + damage.strip());

        Ran ran =
                Ran.run(
                        "review",
                        "--base=HEAD~1",
                        "--source=" + clone,
                        "--output=" + clone + "/target");

        assertThat(ran.status()).as(ran.toString()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(
                        ran.err()
                                .replaceAll(
                                        "[0-9a-f]{40}|[0-9a-f]{2}/[0-9a-f]{38}|pack-[0-9a-f]{40}",
                                        "..."))
                .isEqualTo(sentence.replace("{}", clone.toString()) + "\n");
    }
}
