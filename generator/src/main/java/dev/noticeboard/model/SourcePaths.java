package dev.noticeboard.model;

import java.util.List;

/**
 * Where the source files of a site are: the one place that knows their names. Every path is one
 * below the source folder, with {@code /} between its parts; {@link VersionName} knows those of a
 * version.
 */
public final class SourcePaths {

    /** The file that describes a site. */
    public static final String SITE = "site.yaml";

    /** The folder that holds the notices. */
    public static final String NOTICES = "notices";

    /** The folder that holds the rule sets of the site's own. */
    public static final String RULE_SETS = "rule-sets";

    /** All that is read of the source folder. */
    public static final List<String> ENTRIES = List.of(SITE, NOTICES, RULE_SETS);

    /** The file in a notice's folder that describes it. */
    public static final String NOTICE = "notice.yaml";

    /** The file in a notice's folder that holds its seals. */
    public static final String SEALS = "seals.yaml";

    /** The file in a version's folder that holds its text in the site's first language. */
    public static final String TEXT = "notice.md";

    /** The file in a version's folder that holds its facts. */
    public static final String DISCLOSURES = "disclosures.yaml";

    /** The folder in a version's folder that only Noticeboard writes to. */
    public static final String SEALED = "sealed";

    private SourcePaths() {}

    /** The folder of a notice. */
    public static String folder(String slug) {
        return NOTICES + "/" + slug;
    }

    /** The file that describes a notice. */
    public static String notice(String slug) {
        return folder(slug) + "/" + NOTICE;
    }

    /** The file that holds the seals of a notice. */
    public static String seals(String slug) {
        return folder(slug) + "/" + SEALS;
    }
}
