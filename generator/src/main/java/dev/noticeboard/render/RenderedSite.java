package dev.noticeboard.render;

import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SiteFile;
import java.util.List;

/**
 * A site that has been rendered and not yet been written.
 *
 * @param files its files, in the order of their paths, without the manifest
 * @param versions the articles that it shows
 */
public record RenderedSite(List<SiteFile> files, List<Manifest.VersionEntry> versions) {

    public RenderedSite {
        files = List.copyOf(files);
        versions = List.copyOf(versions);
    }
}
