package dev.noticeboard.git;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.files.FolderWriter;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.util.FS;

/**
 * A part of a commit, in a temporary folder. Closing it deletes the folder.
 *
 * <p>Bytes are written as they are committed, without the line ends of this machine, which nobody
 * who reads sources sees. A symbolic link leads where it would in a work tree as long as that is
 * within the folder; what it leads to is written as well.
 */
public final class Checkout implements AutoCloseable {

    // https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line of a pointer.
    private static final String LFS = "version https://git-lfs.github.com/spec/v1\n";

    /** The longest path that any machine takes, in bytes. */
    private static final int LONGEST_TARGET = 1 << 15;

    private static final String SOURCES = "sources";

    /** Something that exists and lies outside of the folder, for links that lead out of it. */
    private static final String OUTSIDE = "outside";

    private final CommittedTree tree;
    private final String folder;
    private final FolderWriter writer;
    private final Set<String> written = new HashSet<>();

    private Checkout(CommittedTree tree, String folder, FolderWriter writer) {
        this.tree = tree;
        this.folder = folder;
        this.writer = writer;
    }

    static Checkout of(CommittedTree tree, String folder, List<String> names) throws IOException {
        Checkout checkout = new Checkout(tree, folder, FolderWriter.temporary());
        boolean whole = false;
        try {
            checkout.writer.makeFolder(SOURCES);
            checkout.writer.write(OUTSIDE, "");
            for (String name : names) {
                checkout.take(name);
            }
            whole = true;
        } finally {
            if (!whole) {
                checkout.close();
            }
        }
        return checkout;
    }

    /** The folder that holds the part of the commit; empty where the commit holds none of it. */
    public Path root() {
        return writer.root().resolve(SOURCES);
    }

    /** The site that the commit holds, if it holds one. */
    public boolean holds(String name) {
        return written.contains(name);
    }

    /** Writes what stands at a path below the folder, if anything does. */
    private void take(String path) throws IOException {
        String whole = GitPath.in(folder, path);
        for (CommittedTree.Entry entry : tree.below(whole)) {
            write(path + entry.path().substring(whole.length()), entry);
        }
    }

    private void write(String path, CommittedTree.Entry entry) throws IOException {
        if (!written.add(path)) {
            return;
        }
        if (entry.mode().equals(FileMode.GITLINK)) {
            throw new GitException(
                    path
                            + " is a submodule at the commit that is compared with, and this"
                            + " repository does not hold what is in it; keep notices in one"
                            + " repository");
        }
        String file = within(path);
        if (entry.mode().equals(FileMode.SYMLINK) && keepsLinks()) {
            link(path, file, new String(tree.start(entry, LONGEST_TARGET), UTF_8));
            return;
        }
        if (new String(tree.start(entry, LFS.length()), US_ASCII).equals(LFS)) {
            throw new GitException(
                    path
                            + " is kept by Git LFS, and this repository does not hold what is in"
                            + " it; take the sources out of .gitattributes");
        }
        writer.write(file, out -> tree.copy(entry, out));
    }

    // Git writes no such paths, but a tree that somebody made by hand may hold any.
    private String within(String path) throws GitException {
        try {
            Path file = root().resolve(path);
            if (file.equals(file.normalize()) && file.startsWith(root())) {
                return SOURCES + "/" + path;
            }
            throw new GitException("the commit holds a path that leads out of its folder: " + path);
        } catch (InvalidPathException e) {
            throw new GitException("this machine cannot write the path " + path, e);
        }
    }

    private boolean keepsLinks() {
        return tree.keepsLinks() && FS.DETECTED.supportsSymlinks();
    }

    private void link(String path, String file, String target) throws IOException {
        Optional<String> there = GitPath.target(GitPath.in(folder, path), target);
        Optional<String> below = there.flatMap(this::belowFolder);
        if (below.isPresent()) {
            writer.link(file, writer.root().resolve(within(below.get())).toString());
            take(below.get());
        } else if (there.isPresent() && !tree.has(there.get())) {
            writer.link(file, writer.root().resolve("nothing").toString());
        } else {
            writer.link(file, writer.root().resolve(OUTSIDE).toString());
        }
    }

    private Optional<String> belowFolder(String path) {
        if (folder.isEmpty()) {
            return Optional.of(path).filter(found -> !found.isEmpty());
        }
        return Optional.of(path)
                .filter(found -> found.startsWith(folder + "/"))
                .map(found -> found.substring(folder.length() + 1));
    }

    @Override
    public void close() throws IOException {
        writer.deleteRoot();
    }
}
