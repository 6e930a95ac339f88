package dev.noticeboard.rules;

import dev.noticeboard.MiniSite;
import dev.noticeboard.Noticeboard;
import dev.noticeboard.model.Finding;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one place that says what the examples run through: the command {@code check}, whole. */
final class Wiring implements SiteChecker {

    private static final LocalDate AS_OF = LocalDate.parse("2024-03-01");

    private final Path folder;
    private int sites;

    /** Writes the sites of the examples below a folder. */
    Wiring(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> findings(MiniSite site) {
        try {
            Path source = site.writeTo(Files.createDirectory(folder.resolve("site-" + sites++)));
            Settings settings =
                    new Settings(
                            source,
                            folder.resolve("output"),
                            Optional.of(AS_OF),
                            Instant.EPOCH,
                            false,
                            FailOn.NEVER,
                            Set.of());
            return new Noticeboard(settings)
                    .check().findings().stream().map(Finding::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UsageException e) {
            throw new IllegalStateException("no site at all", e);
        }
    }
}
