package dev.noticeboard.coverage;

import java.util.Collection;

/** Whether something is so; what nobody states is not known (Kleene's strong logic). */
enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean so) {
        return so ? TRUE : FALSE;
    }

    /** False if one is, true if all are. */
    static Truth all(Collection<Truth> truths) {
        if (truths.contains(FALSE)) {
            return FALSE;
        }
        return truths.contains(UNKNOWN) ? UNKNOWN : TRUE;
    }

    /** True if one is, false if all are. */
    static Truth any(Collection<Truth> truths) {
        if (truths.contains(TRUE)) {
            return TRUE;
        }
        return truths.contains(UNKNOWN) ? UNKNOWN : FALSE;
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
