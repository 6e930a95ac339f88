package dev.noticeboard.render.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A theme: a folder of FreeMarker templates and one style sheet on the class path, at {@code
 * /noticeboard/themes/<name>/}.
 *
 * @param name the folder's name
 * @param css the style sheet
 */
public record Theme(String name, String css) {

    private static final String THEMES = "noticeboard/themes";
    private static final String STYLE = "theme.css";
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z0-9-]+");

    /** The theme of that name, or empty where there is none. */
    public static Optional<Theme> named(String name) {
        return isThere(name)
                ? Optional.of(new Theme(name, resource(name, STYLE)))
                : Optional.empty();
    }

    // To list what is in a jar takes longer than to look for one file in it, which is done for
    // names that can be nothing but a folder's.
    private static boolean isThere(String name) {
        boolean opened =
                PLAIN_NAME.matcher(name).matches()
                        && loader().getResource(path(name, STYLE)) != null;
        return opened || available().contains(name);
    }

    /** The names of all themes on the class path. */
    public static NavigableSet<String> available() {
        NavigableSet<String> names = new TreeSet<>();
        try {
            for (URL folder : Collections.list(loader().getResources(THEMES))) {
                names.addAll(folders(folder.toURI()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the themes cannot be listed", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path entry has no proper address", e);
        }
        return names;
    }

    /** The jars and folders that the themes on the class path come from. */
    public static List<Path> places() {
        List<Path> places = new ArrayList<>();
        try {
            for (URL folder : Collections.list(loader().getResources(THEMES))) {
                URI place = folder.toURI();
                places.add(place.getScheme().equals("jar") ? jar(place) : Path.of(place));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the themes cannot be listed", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path entry has no proper address", e);
        }
        return places;
    }

    private static Path jar(URI folder) {
        String jar = folder.getRawSchemeSpecificPart();
        return Path.of(URI.create(jar.substring(0, jar.indexOf("!/"))));
    }

    /** The text of one of the theme's templates. */
    String template(String file) {
        return resource(name, file);
    }

    /** Whether the theme has a template of that name. */
    boolean has(String file) {
        return loader().getResource(path(name, file)) != null;
    }

    private static NavigableSet<String> folders(URI folder) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return names(Path.of(folder));
        }
        // A file system of our own, not the shared one of that jar: two builds may run at once.
        try (FileSystem inside = FileSystems.newFileSystem(jar(folder), Map.of())) {
            return names(inside.getPath(THEMES));
        }
    }

    private static NavigableSet<String> names(Path folder) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString().replace("/", ""))
                    .forEach(names::add);
        }
        return names;
    }

    private static String resource(String theme, String file) {
        try (InputStream in = loader().getResourceAsStream(path(theme, file))) {
            if (in == null) {
                throw new IllegalStateException("theme '" + theme + "' has no " + file);
            }
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("theme '" + theme + "' cannot be read", e);
        }
    }

    private static String path(String theme, String file) {
        return THEMES + "/" + theme + "/" + file;
    }

    private static ClassLoader loader() {
        return Theme.class.getClassLoader();
    }
}
