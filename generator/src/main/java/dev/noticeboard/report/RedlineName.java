package dev.noticeboard.report;

import dev.noticeboard.redline.Redline;

/** Which two texts a redline compares, in one line. */
final class RedlineName {

    private RedlineName() {}

    static String of(Redline redline) {
        return "%s, %s to %s (%s)"
                .formatted(
                        redline.newerHead().attribute("notice"),
                        redline.olderHead().attribute("version"),
                        redline.newerHead().attribute("version"),
                        redline.newerHead().attribute("lang"));
    }
}
