package dev.noticeboard.inspect;

import dev.noticeboard.model.SiteAddresses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A place within the site.
 *
 * @param file the path below the site's root of the file that a host would send
 */
record ResolvedPath(String file) {

    /**
     * The file of the site that an address leads to, or empty where it leads elsewhere or is
     * wrongly encoded.
     *
     * @param from the path of the file that it stands in
     * @param root where the site is published, where that is known
     */
    static Optional<ResolvedPath> of(String from, UriReference address, Optional<SiteRoot> root) {
        if (address.elsewhere()) {
            return root.flatMap(site -> site.below(address)).flatMap(below -> of("", below));
        }
        return address.data() || address.path().startsWith("/")
                ? Optional.empty()
                : of(from, address.path());
    }

    /**
     * Where a relative path leads (RFC 3986, section 5.2), or empty where it leaves the site or is
     * wrongly encoded.
     *
     * @param from the path of the file that it stands in
     * @param relative the path as written, percent-encoded
     */
    static Optional<ResolvedPath> of(String from, String relative) {
        if (relative.isEmpty()) {
            return Optional.of(new ResolvedPath(from.isEmpty() ? SiteAddresses.INDEX : from));
        }
        Deque<String> segments = new ArrayDeque<>(List.of(from.split("/", -1)));
        segments.removeLast();
        String last = "";
        for (String written : relative.split("/", -1)) {
            Optional<String> segment = UriReference.decoded(written).filter(s -> !s.contains("/"));
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            last = segment.get();
            if (last.equals("..") && segments.pollLast() == null) {
                // A browser stops at the host's root; a site below a path would be left.
                return Optional.empty();
            }
            if (!last.equals("..") && !last.equals(".")) {
                segments.addLast(last);
            }
        }
        return Optional.of(new ResolvedPath(file(segments, last)));
    }

    // What ends in a slash or a dot segment is a folder; a host sends its index.html.
    private static String file(Deque<String> segments, String last) {
        if (last.isEmpty()) {
            segments.removeLast();
        }
        if (last.isEmpty() || last.equals(".") || last.equals("..")) {
            segments.addLast(SiteAddresses.INDEX);
        }
        return String.join("/", segments);
    }
}
