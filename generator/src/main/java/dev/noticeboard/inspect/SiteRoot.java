package dev.noticeboard.inspect;

import java.util.Locale;
import java.util.Optional;

/**
 * Where the site is published.
 *
 * @param origin scheme and authority in lower case
 * @param path the path of the root, with {@code /} at both ends
 */
record SiteRoot(String origin, String path) {

    /** The root at a base URL, with or without {@code /} at its end. */
    static SiteRoot of(String baseUrl) {
        UriReference address = UriReference.of(baseUrl);
        String path = address.path();
        return new SiteRoot(origin(address), path.endsWith("/") ? path : path + "/");
    }

    /** The path below the root of an address with a host, or empty where it is elsewhere. */
    Optional<String> below(UriReference address) {
        boolean here = address.scheme().isPresent() && origin(address).equals(origin);
        return here ? below(address.path()) : Optional.empty();
    }

    /** The path below the root of a path of the host, or empty where it is not below it. */
    Optional<String> below(String hostPath) {
        String full = hostPath.isEmpty() ? "/" : hostPath;
        return full.startsWith(path)
                ? Optional.of(full.substring(path.length()))
                : Optional.empty();
    }

    private static String origin(UriReference address) {
        return (address.scheme().orElse("") + "://" + address.authority().orElse(""))
                .toLowerCase(Locale.ROOT);
    }
}
