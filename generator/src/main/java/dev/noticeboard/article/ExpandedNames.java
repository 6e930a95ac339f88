package dev.noticeboard.article;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The names that mean something between double braces, on whatever site. */
public final class ExpandedNames {

    private static final Set<String> VALUES =
            Collections.unmodifiableSet(
                    new TreeSet<>(
                            Set.of(
                                    "notice.title",
                                    "organization.headquarters",
                                    "organization.legal-name",
                                    "organization.name",
                                    "organization.url",
                                    ArticleContext.DATE,
                                    ArticleContext.LABEL)));

    private ExpandedNames() {}

    /** The directives, which stand alone in a paragraph. */
    public static Set<String> directives() {
        return BlockExpander.DIRECTIVES;
    }

    /** The values, which stand in running text. */
    public static Set<String> values() {
        return VALUES;
    }
}
