package dev.noticeboard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.request.ReviewRequest;
import dev.noticeboard.request.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a review is compared with, in clones of every kind, and what is said where nothing tells.
 */
class ReviewBaseTest {

    private static final String TEXT = "notices/privacy/2024-03-01/notice.md";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    We keep your name for a year.

                    You can ask us about it.
                    """);

    @TempDir private Path folder;
    private GitClone origin;

    @BeforeEach
    void aBranchThatIsNotMerged() throws Exception {
        origin = GitClone.of(SITE, folder.resolve("origin"), "legal");
        origin.commit("Something else");
        origin.git("switch", "--quiet", "--create", "topic");
        origin.edit("legal/" + TEXT, text -> text.replace("a year", "two years"));
        origin.commit("Keep it longer");
        origin.git("switch", "--quiet", "main");
        origin.write("README.md", "Notices.\n");
        origin.commit("Meanwhile");
    }

    @Test
    void aFolderOfACloneAWorkTreeAndACloneWithoutOneOfItsOwn() throws Exception {
        GitClone clone = origin.cloned(folder.resolve("clone"), "--branch=topic");
        assertThat(review(clone.folder().resolve("legal"), "origin/main"))
                .contains("<del>a year</del><ins>two years</ins>");

        clone.git("worktree", "add", "--quiet", "--detach", "../beside", "origin/topic");
        assertThat(review(folder.resolve("beside/legal"), "origin/main"))
                .contains("<del>a year</del><ins>two years</ins>");

        Path bare = Files.createDirectory(folder.resolve("bare"));
        origin.cloned(bare.resolve(".git-data"), "--bare");
        Files.writeString(bare.resolve(".git"), "gitdir: ./.git-data\n");
        new GitClone(bare).git("worktree", "add", "--quiet", "work", "topic");
        assertThat(review(bare.resolve("work/legal"), "main"))
                .contains("<del>a year</del><ins>two years</ins>");
    }

    @Test
    void aShallowCloneIsToldWhatToFetchAndThatIsEnough() throws Exception {
        GitClone clone = origin.cloned(folder.resolve("clone"), "--depth=1", "--branch=topic");
        Path source = clone.folder().resolve("legal");
        assertThatThrownBy(() -> review(source, "origin/main"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "there is no revision 'origin/main' in this clone; it is shallow, so run:"
                                + " git fetch --unshallow origin"
                                + " '+refs/heads/*:refs/remotes/origin/*' (in GitHub Actions, give"
                                + " actions/checkout fetch-depth: 0)");

        clone.git("fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");
        assertThatThrownBy(() -> review(source, "origin/main"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(
                        "this clone is shallow, and the history that tells where HEAD left"
                                + " 'origin/main' is not in it; run: ")
                .satisfies(refused -> clone.shell(command(refused.getMessage())));
        assertThat(review(source, "origin/main")).contains("<del>a year</del><ins>two years</ins>");
    }

    private static String command(String message) {
        Matcher command = Pattern.compile("run: (.*) \\(in GitHub").matcher(message);
        assertThat(command.find()).isTrue();
        return command.group(1);
    }

    @Test
    void aShallowCloneThatHoldsTheBaseItselfIsEnough() throws Exception {
        GitClone clone = origin.cloned(folder.resolve("clone"), "--depth=2", "--branch=topic");
        assertThat(review(clone.folder().resolve("legal"), "HEAD^"))
                .contains("<del>a year</del><ins>two years</ins>");
    }

    // The oldest commit is a common one of both sides, but the edge of the clone hides a newer one.
    @Test
    void anOlderCommonCommitIsNotTakenWhereANewerOneMayBeHidden() throws Exception {
        origin.git("switch", "--quiet", "topic");
        origin.git("merge", "--quiet", "--no-edit", "main");
        origin.commit("After the merge");
        GitClone clone = origin.cloned(folder.resolve("clone"), "--branch=topic");
        String first = clone.git("rev-list", "--max-parents=0", "HEAD").strip();
        String merged = clone.git("rev-parse", "origin/main").strip();
        String merge = clone.git("rev-parse", "HEAD^").strip();
        Path source = clone.folder().resolve("legal");
        assertThat(review(source, "origin/main"))
                .contains("compared with commit `" + merged.substring(0, 10));

        // A graft as "git fetch" writes it: what lies behind the merge is not there.
        Files.writeString(clone.folder().resolve(".git/shallow"), merge + "\n");
        assertThatThrownBy(() -> review(source, "origin/main"))
                .hasMessageStartingWith("this clone is shallow, and the history");
        assertThat(first).isNotEqualTo(merged);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "origin/mian | there is no revision 'origin/mian' in this clone; did you mean"
                        + " 'origin/main'?",
                "main | there is no revision 'main' in this clone; did you mean 'origin/main'?",
                "0123456789012345678901234567890123456789 | there is no revision"
                    + " '0123456789012345678901234567890123456789' in this clone; fetch it first",
                "--upload-pack=touch | there is no revision '--upload-pack=touch' in this clone;"
                        + " fetch it first",
                "\" \" | the revision is empty; name a branch, such as origin/main",
                "HEAD^{tree} | 'HEAD^{tree}' is no commit; name a branch, a tag or a commit",
                "HEAD:legal/site.yaml | 'HEAD:legal/site.yaml' is no commit; name a branch, a tag"
                        + " or a commit",
                "HEAD~9 | there is no revision 'HEAD~9' in this clone; fetch it first",
                "HEAD^{ | 'HEAD^{' names no single commit; name a branch, such as origin/main",
            })
    void aRevisionThatIsNoneIsSaidInASentence(String revision, String sentence) throws Exception {
        GitClone clone = origin.cloned(folder.resolve("clone"), "--branch=topic");
        assertThatThrownBy(() -> review(clone.folder().resolve("legal"), revision))
                .isInstanceOf(UsageException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({"main..HEAD", "main...HEAD", "^HEAD", "HEAD@{", ":", "''", "..", "~"})
    void whateverIsWrittenForARevisionEndsInASentence(String revision) throws Exception {
        assertThatThrownBy(() -> review(origin.folder().resolve("legal"), revision))
                .isInstanceOf(UsageException.class);
    }

    @Test
    void nothingCommittedAndNothingInCommon() throws Exception {
        GitClone clone = origin.cloned(folder.resolve("clone"), "--branch=topic");
        clone.git("switch", "--quiet", "--orphan", "alone");
        SITE.writeTo(clone.folder());
        assertThatThrownBy(() -> review(clone.folder(), "origin/main"))
                .hasMessage(
                        "nothing is committed on the current branch, so that it has nothing in"
                                + " common with 'origin/main'; commit first");
        clone.commit("Something else altogether");
        assertThatThrownBy(() -> review(clone.folder(), "origin/main"))
                .hasMessage(
                        "HEAD and 'origin/main' have no commit in common, so that nothing tells"
                                + " what is proposed; name the branch that HEAD comes from");
    }

    @Test
    void noRepositoryAtAllOrABrokenOne() throws Exception {
        Path alone = SITE.writeTo(folder.resolve("alone"));
        assertThatThrownBy(() -> review(alone, "main"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("no Git repository holds " + alone.toRealPath() + "; ");
        Files.writeString(alone.resolve(".git"), "gitdir: ../nowhere\n");
        assertThatThrownBy(() -> review(alone, "main"))
                .isInstanceOf(UsageException.class)
                .hasMessageEndingWith(
                        "/.git names no folder of a repository; mend it, or give review a clone");
        new GitClone(alone).shell("rm .git && git init --quiet --object-format=sha256");
        assertThatThrownBy(() -> review(alone, "main"))
                .isInstanceOf(UsageException.class)
                .hasMessageEndingWith(
                        " names its objects by sha256, which cannot be read; review needs one that"
                                + " uses sha1");
    }

    @Test
    void whereThereWasNoSiteEverythingIsNew() throws Exception {
        SITE.writeTo(origin.folder().resolve("other"));
        assertThat(review(origin.folder().resolve("other"), "main"))
                .contains("There is no site at that commit: everything is new.")
                .contains("### privacy 2024-03-01 (en): new\n")
                .contains("There is no text before it in this language.");
    }

    @Test
    void lineEndsOfTheMachineAreNoChange() throws Exception {
        GitClone clone = origin.cloned(folder.resolve("clone"), "--config=core.autocrlf=true");
        assertThat(Files.readString(clone.folder().resolve("legal/" + TEXT))).contains("\r\n");
        assertThat(review(clone.folder().resolve("legal"), "origin/main"))
                .contains("\nNo text changes.\n")
                .contains("\nNone is new and none is gone.\n");
    }

    @Test
    void aLinkInTheBaseLeadsWhereItDoesInTheWorkTree() throws Exception {
        origin.write("legal/notices/privacy/texts/shared.md", "We keep nothing.\n");
        origin.write("elsewhere.md", "Not of the site.\n");
        origin.shell("mkdir -p legal/notices/privacy/2024-01-01 legal/notices/privacy/2024-02-01");
        origin.shell("ln -s ../texts/shared.md legal/notices/privacy/2024-01-01/notice.md");
        origin.shell("ln -s ../../../../elsewhere.md legal/notices/privacy/2024-02-01/notice.md");
        origin.shell("ln -s nowhere.md legal/notices/privacy/2024-02-01/notice.de.md");
        origin.shell("ln -s /etc/hostname legal/notices/privacy/2024-02-01/notice.fr.md");
        origin.shell("ln -s privacy legal/notices/also-privacy");
        origin.shell("ln -s . legal/notices/privacy/again");
        origin.commit("Links");
        assertThat(review(origin.folder().resolve("legal"), "main"))
                .contains("- Findings: 0 new, 0 gone, ")
                .contains("\nNo text changes.\n");
        origin.write("legal/notices/privacy/texts/shared.md", "We keep something.\n");
        assertThat(review(origin.folder().resolve("legal"), "main"))
                .contains("We keep <del>nothing</del><ins>something</ins>.");
    }

    @Test
    void aPathThatLeadsOutOfTheFolderIsNotWritten() throws Exception {
        String file = origin.shell("echo evil | git hash-object -w --stdin").strip();
        String inner = tree("100644 blob " + file + "\tevil");
        String outer = tree("040000 tree " + tree("040000 tree " + inner + "\t..") + "\t..");
        String notices = tree("040000 tree " + outer + "\tprivacy");
        String site = origin.shell("git rev-parse HEAD:legal/site.yaml").strip();
        String legal =
                tree("040000 tree " + notices + "\tnotices", "100644 blob " + site + "\tsite.yaml");
        String root = tree("040000 tree " + legal + "\tlegal");
        String commit = origin.shell("git commit-tree -m evil -p HEAD " + root).strip();
        origin.git("update-ref", "refs/heads/main", commit);
        assertThatThrownBy(() -> review(origin.folder().resolve("legal"), "HEAD"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("the commit holds a path that leads out of its folder: ");
    }

    private String tree(String... entries) throws Exception {
        return origin.shell("printf '%b\\n' " + quoted(entries) + " | git mktree").strip();
    }

    private static String quoted(String... entries) {
        return Stream.of(entries).map(entry -> "'" + entry + "'").collect(joining(" "));
    }

    @Test
    void aSubmoduleIsARepositoryOfItsOwnAndNoneWithinTheNotices() throws Exception {
        GitClone whole = GitClone.empty(folder.resolve("whole"));
        whole.git("submodule", "--quiet", "add", origin.folder().toUri().toString(), "notices");
        whole.write("site.yaml", "organization: {name: Example}\n");
        whole.commit("The notices are a submodule");
        assertThat(review(whole.folder().resolve("notices/legal"), "HEAD"))
                .contains("\nNo text changes.\n");
        assertThatThrownBy(() -> review(whole.folder(), "HEAD"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("notices is a submodule at the commit that is compared");
    }

    @Test
    void whatAPartialCloneLacksIsSaid() throws Exception {
        origin.git("config", "uploadpack.allowFilter", "true");
        GitClone clone =
                origin.cloned(folder.resolve("clone"), "--filter=blob:none", "--branch=topic");
        assertThatThrownBy(() -> review(clone.folder().resolve("legal"), "origin/main"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("this clone holds only a part of its history, and not ")
                .hasMessageEndingWith("; clone again without --filter, or run 'git fsck' in it");
    }

    private String review(Path source, String base) throws Exception {
        return new Noticeboard(Sites.settings(source, folder.resolve("review")))
                .review(new ReviewRequest(base, Optional.empty()))
                .text();
    }
}
