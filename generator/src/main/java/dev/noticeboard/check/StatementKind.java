package dev.noticeboard.check;

import java.util.Locale;

/** What a notice may say about its own dates. */
enum StatementKind {
    /** Since when it applies. */
    EFFECTIVE,
    /** When it was last changed, posted or looked through. */
    UPDATED;

    /** How phrases of that kind are marked in the languages' files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
