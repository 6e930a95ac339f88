package dev.noticeboard.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.RefusedException;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.output.SitePath;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a {@link DirectoryTarget}, while nobody else is publishing to it. Each step leaves
 * on the disk what the next run needs to know of it.
 */
final class ReleaseFolder {

    /** Where a release is written before it has its name. */
    static final String INCOMING = ".noticeboard-incoming";

    /** Says which release is being put in place, and so was not yet seen by anybody. */
    static final String PENDING = ".noticeboard-pending";

    /** The link before it is renamed. */
    static final String NEXT = ".noticeboard-next";

    private static final Pattern RELEASE = Pattern.compile("([0-9]+)-[0-9a-f]{12}");

    private static final String FILE_MODE = "rw-r--r--";

    private static final String FOLDER_MODE = "rwxr-xr-x";

    private final Path root;
    private final Path releases;
    private final Path link;

    /** The folder by its real path. */
    ReleaseFolder(Path root) {
        this.root = root;
        this.releases = root.resolve("releases");
        this.link = root.resolve("current");
    }

    /** Where the site lies that visitors see, or would see once there is one. */
    String current() throws IOException {
        return root.resolve(Files.readSymbolicLink(link)).toString();
    }

    /** Removes what a killed run left, which no visitor has ever seen. */
    void clearLeftovers() throws IOException {
        Files.deleteIfExists(root.resolve(NEXT));
        deleteAll(releases.resolve(INCOMING));
        Path pending = root.resolve(PENDING);
        if (!Files.exists(pending)) {
            return;
        }
        String name = Files.readString(pending);
        // A killed run may have written half of the name: then nothing has it yet.
        if (RELEASE.matcher(name).matches()) {
            Path release = releases.resolve(name);
            if (!Files.isSymbolicLink(link)
                    || !root.resolve(Files.readSymbolicLink(link)).equals(release)) {
                deleteAll(release);
            }
        }
        Files.delete(pending);
    }

    /**
     * Adds a release that is not yet seen.
     *
     * @return its name
     */
    String add(Path site, Manifest manifest) throws IOException {
        createReadable(releases);
        Path incoming = releases.resolve(INCOMING);
        createReadable(incoming);
        for (Manifest.Entry entry : manifest.files()) {
            SitePath path =
                    SitePath.parse(entry.path())
                            .orRefuse(
                                    problem -> "the address " + problem + "; build the site again");
            write(path.below(incoming), bytesOf(path.below(site), entry));
        }
        write(incoming.resolve(Manifest.PATH), manifest.toJson().getBytes(UTF_8));
        List<Manifest.Difference> differences = manifest.differences(incoming);
        if (!differences.isEmpty()) {
            throw new IOException(
                    "what was written to " + incoming + " reads back otherwise: " + differences);
        }
        forceFolders(incoming);
        String name = nextSequence() + "-" + manifest.sha256().substring(0, 12);
        write(root.resolve(PENDING), name.getBytes(UTF_8));
        forceFolder(root);
        Files.move(incoming, releases.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        forceFolder(releases);
        return name;
    }

    /** Lets visitors see a release, from one instant to the next. */
    void switchTo(String release) throws IOException {
        Path next = root.resolve(NEXT);
        Files.createSymbolicLink(next, Path.of(releases.getFileName().toString(), release));
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(root);
        Files.delete(root.resolve(PENDING));
    }

    private static byte[] bytesOf(Path file, Manifest.Entry entry) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new RefusedException(file + " is missing; build the site again");
        }
        if (!SiteFile.sha256(bytes).equals(entry.sha256())) {
            throw new RefusedException(
                    file + " has changed since the site was built; build the site again");
        }
        return bytes;
    }

    private BigInteger nextSequence() throws IOException {
        try (Stream<Path> all = Files.list(releases)) {
            return all.map(release -> RELEASE.matcher(release.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> new BigInteger(name.group(1)))
                    .reduce(BigInteger.ZERO, BigInteger::max)
                    .add(BigInteger.ONE);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        createReadable(file.resolveSibling(""));
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        allow(file, FILE_MODE);
    }

    /** Creates a folder that a web server can read, with those above it, where it is not there. */
    static void createReadable(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            createReadable(above);
        }
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (Files.isDirectory(folder)) {
                // Another publication made it a moment ago, before either could hold the lock.
                return;
            }
            throw e;
        }
        allow(folder, FOLDER_MODE);
    }

    private static void allow(Path file, String mode) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void forceFolders(Path folder) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path visited, @Nullable IOException failure) throws IOException {
                        forceFolder(visited);
                        return super.postVisitDirectory(visited, failure);
                    }
                });
    }

    // Names are on the disk when their folder is. Other systems than POSIX cannot be asked for
    // that.
    private static void forceFolder(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path visited, @Nullable IOException failure) throws IOException {
                        Files.delete(visited);
                        return super.postVisitDirectory(visited, failure);
                    }
                });
    }
}
