package dev.noticeboard.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;

/** Folders that are made, and the modes that they and the files in them get. */
final class Folders {

    static final String FILE_MODE = "rw-r--r--";

    private static final String FOLDER_MODE = "rwxr-xr-x";

    private Folders() {}

    /**
     * Makes a folder, with those above it, where it is not there.
     *
     * @param folder a path without links
     * @return whether it is there now, and no file in its place
     */
    static boolean make(Path folder, Manner manner) throws IOException {
        Optional<BasicFileAttributes> there = Way.attributes(folder);
        if (there.isPresent()) {
            return there.get().isDirectory();
        }
        Path above = Objects.requireNonNull(folder.getParent());
        if (!make(above, manner)) {
            return false;
        }
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            // Another run made it a moment ago, or something else is in its place.
            return Way.attributes(folder).filter(BasicFileAttributes::isDirectory).isPresent();
        }
        try (OpenFolder parent = OpenFolder.of(above, above)) {
            allow(parent, Objects.requireNonNull(folder.getFileName()), manner, FOLDER_MODE);
        }
        return true;
    }

    /** Lets a web server read an entry, where that is the manner. */
    static void allow(OpenFolder folder, Path name, Manner manner, String mode) throws IOException {
        if (manner == Manner.SERVED && isPosix(name)) {
            folder.view(name, PosixFileAttributeView.class)
                    .setPermissions(PosixFilePermissions.fromString(mode));
        }
    }

    /**
     * Puts the names in a folder on the disk. Other systems than POSIX cannot be asked for that.
     */
    static void force(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel =
                    FileChannel.open(folder, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
                channel.force(true);
            }
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
