package dev.noticeboard.git;

import dev.noticeboard.files.FolderReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The repository that holds a folder: a clone, a work tree of one, or a submodule. */
public final class GitRepository implements AutoCloseable {

    private static final String DOT_GIT = ".git";

    /** The longest file that says where a repository is, in bytes. */
    private static final int LONGEST_POINTER = 8192;

    private static final List<String> OPENED =
            List.of(
                    "HEAD",
                    "FETCH_HEAD",
                    "ORIG_HEAD",
                    "MERGE_HEAD",
                    "config",
                    "config.worktree",
                    "commondir",
                    "gitdir",
                    "packed-refs",
                    "shallow",
                    "objects/info/alternates",
                    "objects/info/commit-graph");

    private final Repository repository;
    private final String folder;

    private GitRepository(Repository repository, String folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /**
     * A commit that a proposal is compared with.
     *
     * @param revision how it was asked for
     * @param commit its name, in hexadecimal
     */
    public record Base(String revision, String commit) {

        /** The first characters of its name, as people quote it. */
        public String shortCommit() {
            return commit.substring(0, 10);
        }
    }

    /**
     * Opens the repository that holds a folder.
     *
     * @param source a folder that exists; a symbolic link stands for what it leads to
     * @throws GitException where no repository holds it, or one that cannot be read
     * @throws IOException where the machine cannot read what is there
     */
    public static GitRepository holding(Path source) throws GitException, IOException {
        QuietSystem.install();
        Path whole = source.toRealPath();
        for (Path top = whole; top != null; top = top.getParent()) {
            // A folder in a clone, a file in a work tree and in a submodule.
            if (Files.exists(top.resolve(DOT_GIT))) {
                return new GitRepository(open(top), GitPath.of(top.relativize(whole)));
            }
        }
        throw new GitException(
                "no Git repository holds "
                        + whole
                        + "; review compares with what is committed, so give it a clone");
    }

    private static Repository open(Path top) throws GitException {
        String which = "the Git repository in " + top;
        try {
            checkPlain(top);
            Repository repository =
                    new FileRepositoryBuilder()
                            .setWorkTree(top.toFile())
                            .setMustExist(true)
                            .build();
            String format = repository.getConfig().getString("extensions", null, "objectFormat");
            if (format != null && !format.equals("sha1")) {
                repository.close();
                throw new GitException(
                        which
                                + " names its objects by "
                                + format
                                + ", which cannot be read; review needs one that uses sha1");
            }
            return repository;
        } catch (IOException | IllegalArgumentException e) {
            throw new GitException(which + " cannot be read: " + e.getMessage(), e);
        }
    }

    // JGit opens these by their names, and would wait at a pipe and read a device for ever.
    private static void checkPlain(Path top) throws GitException, IOException {
        Path git = top.resolve(DOT_GIT);
        if (!Files.isDirectory(git)) {
            if (FolderReader.of(top).fileUpTo(DOT_GIT, LONGEST_POINTER).isEmpty()) {
                throw odd(git);
            }
            return;
        }
        List<String> opened = new ArrayList<>(OPENED);
        FolderReader reader = FolderReader.of(git);
        opened.addAll(reader.below("refs"));
        for (String name : opened) {
            Path file = git.resolve(name);
            if (!name.endsWith("/") && Files.exists(file) && !Files.isRegularFile(file)) {
                throw odd(file);
            }
        }
    }

    private static GitException odd(Path file) {
        return new GitException(
                file + " is no plain file of Git's; remove it, or give review a clone");
    }

    /**
     * The commit at which a branch would leave a revision: the newest that the revision and HEAD
     * have in common, which code hosts compare a pull request with.
     *
     * @param revision a branch, a tag, or whatever else {@code git rev-parse} takes for a commit
     * @throws GitException where there is no such commit in this clone, or it cannot be told
     * @throws IOException where the machine cannot read what is there
     */
    public Base base(String revision) throws GitException, IOException {
        return reading(() -> new Base(revision, new MergeBase(repository).with(revision).name()));
    }

    /**
     * Writes what the folder held at a commit into a temporary folder, which goes away when it is
     * closed.
     *
     * @param base the commit
     * @param names which entries of the folder are wanted, with all that is below them
     * @throws GitException where the repository does not hold all of it
     * @throws IOException where the machine cannot read or write
     */
    public Checkout checkOut(Base base, List<String> names) throws GitException, IOException {
        return reading(
                () -> Checkout.of(repository, ObjectId.fromString(base.commit()), folder, names));
    }

    private interface Work<T> {
        T run() throws GitException, IOException;
    }

    private <T> T reading(Work<T> work) throws GitException, IOException {
        try {
            return work.run();
        } catch (MissingObjectException e) {
            throw new GitException(
                    "this clone holds only a part of its history, and not "
                            + e.getObjectId().name()
                            + "; clone again without --filter",
                    e);
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
