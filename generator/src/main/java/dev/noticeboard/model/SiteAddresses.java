package dev.noticeboard.model;

/**
 * Where the files of a site are: the one place that knows an address. Every path is one below the
 * site's root, with {@code /} between its parts.
 *
 * <p>A page is the {@link #INDEX} of a folder of its own, which a host sends for the folder.
 *
 * @param language the BCP 47 tag of the site's first language, which has no folder of its own
 */
public record SiteAddresses(String language) {

    /** The file of a folder that a host sends for the folder itself. */
    public static final String INDEX = "index.html";

    /** The page that a host shows for an address that does not exist. */
    public static final String NOT_FOUND = "404.html";

    /** Every notice in every language, for programs. */
    public static final String NOTICES = "notices.json";

    /** RFC 9309. */
    public static final String ROBOTS = "robots.txt";

    /** The pages that search engines may list (sitemaps.org). */
    public static final String SITEMAP = "sitemap.xml";

    /** RFC 9116. */
    public static final String SECURITY = ".well-known/security.txt";

    /** Whether the site honours Global Privacy Control. */
    public static final String GPC = ".well-known/gpc.json";

    /** Where the tree of a language begins; empty, or ending in {@code /}. */
    public String tree(String tag) {
        return tag.equals(language) ? "" : treeOf(tag);
    }

    /** The same of a language that is not the first one. */
    public static String treeOf(String tag) {
        return tag + "/";
    }

    /** The page that lists the notices in a language. */
    public String home(String tag) {
        return tree(tag) + INDEX;
    }

    /** The addresses of a notice in a language. */
    public NoticeAddresses notice(String slug, String tag) {
        return new NoticeAddresses(tree(tag) + slug + "/");
    }

    /** The style sheet, at an address that changes with its digest. */
    public static String stylesheet(String digest) {
        return "assets/theme." + digest + ".css";
    }

    /**
     * The page at an old address of a notice.
     *
     * @param alias the address as it is written, such as {@code /privacy-policy}
     */
    public static String alias(String alias) {
        String path = alias.replaceFirst("^/", "");
        return path.endsWith(".html") ? path : path.replaceFirst("/?$", "/" + INDEX);
    }

    /** A page as an author links to it: from the root on, {@code /privacy/history/}. */
    public static String written(String page) {
        return "/" + page.substring(0, page.length() - INDEX.length());
    }

    /** The page that an author links to so, the other way round. */
    public static String page(String written) {
        return written.substring(1) + INDEX;
    }
}
