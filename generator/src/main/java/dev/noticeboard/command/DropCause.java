package dev.noticeboard.command;

/**
 * What was changed in the sources, so that addresses or anchors are gone.
 *
 * @param what which kind of page or anchor it was the end of
 * @param language the language that it was the end of; empty for all
 * @param notice the notice's slug; empty for all
 * @param version the version's name; empty where it is not about one
 */
record DropCause(What what, String language, String notice, String version) {

    /** What is gone. */
    enum What {
        LANGUAGE,
        NOTICE,
        ALIAS,
        VERSION,
        TEXT,
        ANCHORS,
        OTHER
    }
}
