package dev.noticeboard.request;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Severity;
import java.util.List;
import java.util.Locale;

/** From which severity on findings make a command fail. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** The word as it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a command fails for these findings. */
    public boolean failsFor(List<Finding> findings) {
        return switch (this) {
            case ERROR -> findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
            case WARNING -> !findings.isEmpty();
            case NEVER -> false;
        };
    }
}
