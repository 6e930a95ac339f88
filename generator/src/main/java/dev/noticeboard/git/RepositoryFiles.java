package dev.noticeboard.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.files.FolderReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files in which Git keeps a repository, and which JGit opens by their names, whatever they
 * are: it would wait at a pipe, read a device for ever, and follow a link to anywhere.
 *
 * @param folders where they are; a work tree beside another has a folder of its own besides
 * @param paths those that are opened by name, in those folders
 */
record RepositoryFiles(List<Path> folders, List<Path> paths) {

    static final String DOT_GIT = ".git";

    /** The longest file that says where a repository is, in bytes. */
    private static final int LONGEST_POINTER = 8192;

    /** The longest other file but objects: a name of a million branches, or so. */
    private static final long LONGEST = 64L << 20;

    private static final String POINTER = "gitdir:";

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
                    "shallow");

    /**
     * Looks at the files of the repository of a work tree.
     *
     * @param top the work tree
     * @throws GitException where one of them is no plain file, or too long
     */
    static RepositoryFiles of(Path top) throws IOException {
        Path own = Files.isDirectory(top.resolve(DOT_GIT)) ? top.resolve(DOT_GIT) : pointed(top);
        List<Path> folders = new ArrayList<>(List.of(own));
        FolderReader reader = FolderReader.of(own);
        if (reader.isFile("commondir")) {
            String common = reader.text("commondir", LONGEST_POINTER).orElse("");
            folders.add(folder(own.resolve("commondir"), own, common));
        }
        List<Path> paths = new ArrayList<>();
        for (Path folder : folders) {
            paths.addAll(plain(folder));
        }
        // The longest first, so that the first that a message holds is the one that it means.
        paths.sort(Comparator.comparing((Path path) -> -path.toString().length()));
        return new RepositoryFiles(List.copyOf(folders), List.copyOf(paths));
    }

    /** The folder that a work tree's or a submodule's file {@code .git} names. */
    private static Path pointed(Path top) throws IOException {
        Path file = top.resolve(DOT_GIT);
        Optional<byte[]> bytes = FolderReader.of(top).fileUpTo(DOT_GIT, LONGEST_POINTER);
        if (bytes.isEmpty()) {
            throw odd(file);
        }
        String text = new String(bytes.get(), UTF_8);
        if (!text.startsWith(POINTER)) {
            throw namesNothing(file);
        }
        return folder(file, top, text.substring(POINTER.length()));
    }

    private static Path folder(Path file, Path from, String text) throws IOException {
        try {
            Path folder = from.resolve(text.strip());
            if (!text.isBlank() && Files.isDirectory(folder)) {
                return folder.toRealPath();
            }
        } catch (InvalidPathException e) {
            throw new GitException(namesNothing(file).getMessage(), e);
        }
        throw namesNothing(file);
    }

    private static List<Path> plain(Path folder) throws IOException {
        FolderReader reader = FolderReader.of(folder);
        List<Path> paths = new ArrayList<>();
        List<String> names = new ArrayList<>(OPENED);
        names.addAll(reader.below("refs"));
        for (String name : names) {
            Path path = folder.resolve(name);
            if (!name.endsWith("/") && reader.has(name)) {
                checkPlain(reader, name, path);
                if (reader.size(name) > LONGEST) {
                    throw new GitException(
                            path + " has more than " + LONGEST + " bytes; give review a clone");
                }
                paths.add(path);
            }
        }
        for (String name : reader.below("objects")) {
            if (!name.endsWith("/")) {
                checkPlain(reader, name, folder.resolve(name));
            }
        }
        return paths;
    }

    // A link to another file of the repository is how Git once wrote HEAD.
    private static void checkPlain(FolderReader reader, String name, Path path) throws IOException {
        boolean plain =
                reader.isFile(name)
                        || (reader.isLink(name)
                                && reader.target(name).filter(Files::isRegularFile).isPresent());
        if (!plain) {
            throw odd(path);
        }
    }

    /** The one of them of which a message speaks, by its path or by its name for Git. */
    Optional<Path> named(String message) {
        return paths.stream()
                .filter(
                        path ->
                                message.contains(path.toString())
                                        || folders.stream()
                                                .filter(path::startsWith)
                                                .anyMatch(folder -> names(message, folder, path)))
                .findFirst();
    }

    private static boolean names(String message, Path folder, Path path) {
        String name = Pattern.quote(GitPath.of(folder.relativize(path)));
        return Pattern.compile("(?<![\\w/.-])" + name + "(?![\\w/-])").matcher(message).find();
    }

    private static GitException odd(Path file) {
        return new GitException(
                file + " is no plain file of Git's; remove it, or give review a clone");
    }

    private static GitException namesNothing(Path file) {
        return new GitException(
                file + " names no folder of a repository; mend it, or give review a clone");
    }
}
