package dev.noticeboard.render;

import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SiteFile;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /** A site of notices, and the files that belong to none of them alone. */
    public static RenderedSite of(List<RenderedNotice> notices, List<SiteFile> others) {
        return new RenderedSite(
                Stream.concat(
                                notices.stream().flatMap(notice -> notice.files().stream()),
                                others.stream())
                        .sorted(Comparator.comparing(SiteFile::path))
                        .toList(),
                notices.stream().flatMap(notice -> notice.versions().stream()).toList());
    }
}
