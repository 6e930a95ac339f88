package dev.noticeboard.inspect;

import java.util.Optional;

/**
 * What an address within the site names: a file, and perhaps a place on it.
 *
 * @param file the path below the site's root of the file that a host would send
 * @param fragment the place on it, percent-encoded
 */
public record Target(String file, Optional<String> fragment) {

    /**
     * What a link that an editor wrote names; empty where that is elsewhere, or no proper address.
     *
     * @param root where the site is published, where that is known
     */
    static Optional<Target> of(WrittenLink link, Optional<SiteRoot> root) {
        boolean fromRoot = link.target().startsWith("/") && !link.target().startsWith("//");
        UriReference address =
                UriReference.of(fromRoot ? link.target().substring(1) : link.target());
        return ResolvedPath.of(fromRoot ? "" : link.page(), address, root)
                .map(path -> new Target(path.file(), address.fragment()));
    }
}
