package dev.noticeboard.git;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * All that is in a commit.
 *
 * @param repository the repository
 * @param tree the root of it
 * @param damage what is said where it cannot be read
 */
record CommittedTree(Repository repository, RevTree tree, Damage damage) {

    private static final int CHUNK = 1 << 16;

    /**
     * Something that is no folder.
     *
     * @param path where it is, from the root of the repository
     * @param mode what it is
     * @param id what is in it
     */
    record Entry(String path, FileMode mode, ObjectId id) {}

    static CommittedTree of(Repository repository, ObjectId commit, Damage damage)
            throws IOException {
        RevTree tree =
                damage.reading(
                        "",
                        () -> {
                            try (RevWalk walk = new RevWalk(repository)) {
                                return walk.parseCommit(commit).getTree();
                            }
                        });
        return new CommittedTree(repository, tree, damage);
    }

    /** What is at a path, and below it. */
    List<Entry> below(String path) throws IOException {
        return damage.reading(" at '" + path + "'", () -> entries(path));
    }

    private List<Entry> entries(String path) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (TreeWalk walk = TreeWalk.forPath(repository, path, tree)) {
            if (walk == null) {
                return entries;
            } else if (!walk.isSubtree()) {
                entries.add(new Entry(path, walk.getFileMode(0), walk.getObjectId(0)));
                return entries;
            }
            try (TreeWalk below = new TreeWalk(repository)) {
                below.addTree(walk.getObjectId(0));
                below.setRecursive(true);
                while (below.next()) {
                    String entry = path + "/" + below.getPathString();
                    entries.add(new Entry(entry, below.getFileMode(0), below.getObjectId(0)));
                }
            }
        }
        return entries;
    }

    /** Whether anything is at a path; the root is always there. */
    boolean has(String path) throws IOException {
        return path.isEmpty()
                || damage.reading(
                        " at '" + path + "'",
                        () -> {
                            try (TreeWalk walk = TreeWalk.forPath(repository, path, tree)) {
                                return walk != null;
                            }
                        });
    }

    /** Whether its links are links in a work tree of it. */
    boolean keepsLinks() {
        return repository.getConfig().getBoolean("core", "symlinks", true);
    }

    /** The first bytes of a file, or what stands in a link. */
    byte[] start(Entry entry, int length) throws IOException {
        return damage.reading(
                at(entry),
                () -> {
                    try (ObjectStream stream = repository.open(entry.id).openStream()) {
                        return stream.readNBytes(length);
                    }
                });
    }

    /** Writes all of a file. */
    void copy(Entry entry, OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (ObjectStream stream =
                damage.reading(at(entry), () -> repository.open(entry.id).openStream())) {
            int length;
            while ((length = damage.reading(at(entry), () -> stream.read(chunk))) > 0) {
                out.write(chunk, 0, length);
            }
        }
    }

    private static String at(Entry entry) {
        return " at '" + entry.path + "'";
    }
}
