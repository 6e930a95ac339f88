package dev.noticeboard.build;

import dev.noticeboard.files.FolderReader;
import dev.noticeboard.model.Digest;
import dev.noticeboard.render.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The program that runs, as it lies on the disk: what it makes of a notice is made again by no
 * other one.
 */
final class Installation {

    private static final long MOST_BYTES = 1L << 30;

    // Nobody exchanges the classes of a process that runs.
    private static volatile @Nullable String digest;

    private Installation() {}

    /** The digest of Noticeboard's own classes and themes, in lower-case hexadecimal. */
    static String digest() {
        String known = digest;
        if (known == null) {
            List<Path> places = new ArrayList<>(Theme.places());
            places.add(own());
            known =
                    Digest.of(
                            places.stream()
                                    .map(Installation::stated)
                                    .distinct()
                                    .sorted()
                                    .collect(Collectors.joining()));
            digest = known;
        }
        return known;
    }

    private static Path own() {
        try {
            return Path.of(
                    Objects.requireNonNull(Installation.class.getProtectionDomain().getCodeSource())
                            .getLocation()
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("this installation has an address that is none", e);
        }
    }

    /** What a jar holds, or a folder, which only who develops this has. */
    private static String stated(Path there) {
        try {
            Path place = there.toRealPath();
            Path parent = Objects.requireNonNull(place.getParent());
            FolderReader above = FolderReader.of(parent);
            String name = Objects.requireNonNull(place.getFileName()).toString();
            if (above.isFile(name)) {
                return digest(above, name) + "\n";
            }
            FolderReader folder = FolderReader.of(place);
            StringBuilder lines = new StringBuilder();
            for (String path : folder.below("").stream().sorted().toList()) {
                if (!path.endsWith("/")) {
                    lines.append(digest(folder, path)).append(' ').append(path).append('\n');
                }
            }
            return lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(FolderReader folder, String path) throws IOException {
        return Digest.of(folder.file(path, MOST_BYTES).orElseThrow());
    }
}
