package dev.noticeboard.publish;

import dev.noticeboard.files.FolderReader;
import dev.noticeboard.files.FolderWriter;
import dev.noticeboard.files.Manner;
import dev.noticeboard.files.RefusedException;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.output.SitePath;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder of a {@link DirectoryTarget}, while nobody else is publishing to it. Each step leaves
 * on the disk what the next run needs to know of it.
 */
final class ReleaseFolder {

    /** Where the releases lie. */
    static final String RELEASES = "releases";

    /** Says which release is being put in place, and so was not yet seen by anybody. */
    static final String PENDING = ".noticeboard-pending";

    private static final String CURRENT = "current";

    private static final Pattern RELEASE = Pattern.compile("([0-9]+)-[0-9a-f]{12}");

    /** The longest note of what is pending that is read, in bytes. */
    private static final int NOTE_LIMIT = 1024;

    /** So many releases are worth a line. */
    private static final int MANY = 10;

    private final FolderReader reader;
    private final FolderWriter writer;

    /** The folder by its real path. */
    ReleaseFolder(Path root) throws IOException {
        this.reader = FolderReader.of(root);
        this.writer = FolderWriter.of(root, Manner.SERVED);
    }

    /**
     * Where the site lies that visitors see, by its real path; empty where there is none yet.
     *
     * @throws RefusedException where {@code current} is not a link to a release
     */
    Optional<Path> current() throws IOException {
        if (!reader.has(CURRENT)) {
            return Optional.empty();
        }
        Path link = reader.root().resolve(CURRENT);
        if (!reader.isLink(CURRENT)) {
            throw new RefusedException(
                    link
                            + " is not a link that Noticeboard made; publish to another folder, or"
                            + " move it away");
        }
        Optional<Path> release = reader.target(CURRENT);
        if (release.filter(path -> isRelease(path)).isEmpty()) {
            throw new RefusedException(
                    link
                            + " leads to no site that Noticeboard published; let it lead to one of"
                            + " the releases, or remove it");
        }
        return release;
    }

    private boolean isRelease(Path path) {
        return reader.root().resolve(RELEASES).equals(path.getParent());
    }

    /** How to get rid of old releases, which nothing here deletes; empty where they are few. */
    String old() throws IOException {
        long old =
                reader.names(RELEASES).stream()
                                .filter(name -> RELEASE.matcher(name).matches())
                                .count()
                        - 1;
        return old < MANY
                ? ""
                : "%s older releases are in %s, and may be deleted"
                        .formatted(old, reader.root().resolve(RELEASES));
    }

    /** Removes what a killed run left, which no visitor has ever seen. */
    void clearLeftovers() throws IOException {
        writer.sweep("");
        writer.sweep(RELEASES);
        Optional<String> name = reader.text(PENDING, NOTE_LIMIT);
        if (name.isEmpty()) {
            return;
        }
        // A killed run may have written half of the name: then nothing has it yet.
        if (RELEASE.matcher(name.get()).matches()) {
            String release = RELEASES + "/" + name.get();
            Path path = reader.root().resolve(release);
            boolean shown =
                    reader.isLink(CURRENT) && reader.target(CURRENT).equals(Optional.of(path));
            if (!shown && reader.has(release)) {
                writer.deleteAll(release);
            }
        }
        writer.delete(PENDING);
    }

    /**
     * Adds a release that is not yet seen.
     *
     * @return its name
     */
    String add(Path site, Manifest manifest) throws IOException {
        String incoming = writer.stage(RELEASES);
        FolderReader built = FolderReader.of(site);
        for (Manifest.Entry entry : manifest.files()) {
            SitePath path =
                    SitePath.parse(entry.path())
                            .orRefuse(
                                    problem -> "the address " + problem + "; build the site again");
            writer.write(incoming + "/" + path.text(), bytesOf(built, entry));
        }
        writer.write(incoming + "/" + Manifest.PATH, manifest.toJson());
        List<Manifest.Difference> differences =
                manifest.differences(reader.root().resolve(incoming));
        if (!differences.isEmpty()) {
            throw new IOException(
                    "what was written to " + incoming + " reads back otherwise: " + differences);
        }
        writer.force(incoming);
        String name = nextSequence() + "-" + manifest.sha256().substring(0, 12);
        writer.write(PENDING, name);
        writer.forceNames("");
        writer.rename(incoming, RELEASES + "/" + name);
        writer.forceNames(RELEASES);
        return name;
    }

    /** Lets visitors see a release, from one instant to the next. */
    void switchTo(String release) throws IOException {
        writer.link(CURRENT, RELEASES + "/" + release);
        writer.forceNames("");
        writer.delete(PENDING);
    }

    private static byte[] bytesOf(FolderReader built, Manifest.Entry entry) throws IOException {
        Path file = built.root().resolve(entry.path());
        byte[] bytes =
                built.file(entry.path(), SiteFile.MAX_BYTES)
                        .orElseThrow(
                                () ->
                                        new RefusedException(
                                                file + " is missing; build the site again"));
        if (!SiteFile.sha256(bytes).equals(entry.sha256())) {
            throw new RefusedException(
                    file + " has changed since the site was built; build the site again");
        }
        return bytes;
    }

    private BigInteger nextSequence() throws IOException {
        return reader.names(RELEASES).stream()
                .map(RELEASE::matcher)
                .filter(Matcher::matches)
                .map(name -> new BigInteger(name.group(1)))
                .reduce(BigInteger.ZERO, BigInteger::max)
                .add(BigInteger.ONE);
    }
}
