package dev.noticeboard.files;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is being written and has no name of its own yet. Its name cannot be foreseen, so that nobody
 * can lay a link there; by its beginning the next run knows what a killed one left.
 */
enum Unfinished {
    FILE,
    FOLDER,
    LINK;

    private static final String MARK = ".noticeboard-";
    private static final int BYTES = 16;
    private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");
    private static final SecureRandom CHANCE = new SecureRandom();

    private String prefix() {
        return MARK
                + switch (this) {
                    case FILE -> "file-";
                    case FOLDER -> "folder-";
                    case LINK -> "link-";
                };
    }

    /** A name that nothing has. */
    Path newName() {
        byte[] random = new byte[BYTES];
        CHANCE.nextBytes(random);
        return Path.of(prefix() + HexFormat.of().formatHex(random));
    }

    /** What a name is the name of. */
    static Optional<Unfinished> named(Path path) {
        String name = path.toString();
        return Arrays.stream(values())
                .filter(kind -> name.startsWith(kind.prefix()))
                .filter(kind -> RANDOM.matcher(name.substring(kind.prefix().length())).matches())
                .findFirst();
    }

    /** Whether something is what its name says: only then it is one of ours. */
    boolean fits(BasicFileAttributes attributes) {
        return switch (this) {
            case FILE -> attributes.isRegularFile();
            case FOLDER -> attributes.isDirectory();
            case LINK -> attributes.isSymbolicLink();
        };
    }
}
