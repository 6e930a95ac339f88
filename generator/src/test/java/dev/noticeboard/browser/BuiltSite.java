package dev.noticeboard.browser;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that holds a built site.
 *
 * @param folder the site's root
 * @param baseUrl the absolute address for which it was built, where it was built for one
 */
record BuiltSite(Path folder, Optional<String> baseUrl) {

    /**
     * A site built from sources as of the first day of 2026.
     *
     * @param sources the folder that holds {@code site.yaml}
     * @param output where it is built
     */
    static BuiltSite of(Path sources, Path output) {
        Settings settings =
                new Settings(
                        sources,
                        output,
                        Optional.of(LocalDate.parse("2026-01-01")),
                        Instant.EPOCH,
                        false,
                        FailOn.ERROR,
                        Set.of());
        try {
            Outcome outcome = new Noticeboard(settings).build();
            if (outcome.failed()) {
                throw new IllegalStateException(sources + " does not build: " + outcome.findings());
            }
        } catch (UsageException e) {
            throw new IllegalStateException(sources + " does not build", e);
        }
        return new BuiltSite(output.toAbsolutePath(), baseUrl(sources));
    }

    /**
     * The site that somebody asked to look at by the system properties {@code noticeboard.site}, an
     * absolute folder, and {@code noticeboard.base-url}.
     */
    static Optional<BuiltSite> asked() {
        return Optional.ofNullable(System.getProperty("noticeboard.site"))
                .map(Path::of)
                .map(
                        folder ->
                                new BuiltSite(
                                        folder,
                                        Optional.ofNullable(
                                                System.getProperty("noticeboard.base-url"))));
    }

    /** A site written by hand among the test resources. */
    static BuiltSite ofResources(String name, String baseUrl) {
        URL folder = Objects.requireNonNull(BuiltSite.class.getResource(name), name);
        try {
            return new BuiltSite(Path.of(folder.toURI()), Optional.of(baseUrl));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static Optional<String> baseUrl(Path sources) {
        try {
            return Files.readAllLines(sources.resolve("site.yaml")).stream()
                    .filter(line -> line.startsWith("base-url: "))
                    .map(line -> line.substring("base-url: ".length()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of its pages below its root, with {@code /} between their parts. */
    List<String> pages() throws IOException {
        return files(".html");
    }

    /** The paths of the files whose names end so, in order. */
    List<String> files(String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(folder::relativize)
                    .map(path -> path.toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(end))
                    .sorted()
                    .toList();
        }
    }

    /** The path at which a host shows the site, with {@code /} at both ends. */
    String basePath() {
        String path = baseUrl.map(url -> URI.create(url).getPath()).orElse("/some/where");
        return path.endsWith("/") ? path : path + "/";
    }
}
