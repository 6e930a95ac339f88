package dev.noticeboard.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The repository that holds a folder: a clone, a work tree of one, or a submodule. */
public final class GitRepository implements AutoCloseable {

    private final Repository repository;
    private final String folder;
    private final Damage damage;

    private GitRepository(Repository repository, String folder, Damage damage) {
        this.repository = repository;
        this.folder = folder;
        this.damage = damage;
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
    public static GitRepository holding(Path source) throws IOException {
        QuietSystem.install();
        Path whole = source.toRealPath();
        for (Path top = whole; top != null; top = top.getParent()) {
            // A folder in a clone, a file in a work tree and in a submodule.
            if (Files.exists(top.resolve(RepositoryFiles.DOT_GIT))) {
                return holding(top, GitPath.of(top.relativize(whole)));
            }
        }
        throw new GitException(
                "no Git repository holds "
                        + whole
                        + "; review compares with what is committed, so give it a clone");
    }

    private static GitRepository holding(Path top, String folder) throws IOException {
        Damage damage = new Damage(top, RepositoryFiles.of(top));
        return new GitRepository(damage.reading(" by its config", () -> open(top)), folder, damage);
    }

    private static Repository open(Path top) throws IOException {
        Repository repository =
                new FileRepositoryBuilder().setWorkTree(top.toFile()).setMustExist(true).build();
        String format = repository.getConfig().getString("extensions", null, "objectFormat");
        if (format != null && !format.equals("sha1")) {
            repository.close();
            throw new GitException(
                    "the Git repository in "
                            + top
                            + " names its objects by "
                            + format
                            + ", which cannot be read; review needs one that uses sha1");
        }
        return repository;
    }

    /**
     * The commit at which a branch would leave a revision: the newest that the revision and HEAD
     * have in common, which code hosts compare a pull request with.
     *
     * @param revision a branch, a tag, or whatever else {@code git rev-parse} takes for a commit
     * @throws GitException where there is no such commit in this clone, or it cannot be told
     * @throws IOException where the machine cannot read what is there
     */
    public Base base(String revision) throws IOException {
        return new Base(
                revision,
                damage.reading("", () -> new MergeBase(repository).with(revision)).name());
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
    public Checkout checkOut(Base base, List<String> names) throws IOException {
        return Checkout.of(
                CommittedTree.of(repository, ObjectId.fromString(base.commit()), damage),
                folder,
                names);
    }

    @Override
    public void close() {
        repository.close();
    }
}
