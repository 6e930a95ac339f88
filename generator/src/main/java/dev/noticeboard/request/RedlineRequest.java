package dev.noticeboard.request;

import dev.noticeboard.redline.Quiet;
import dev.noticeboard.report.RedlineForm;
import java.util.Optional;
import java.util.Set;

/**
 * Which redline is asked for, and how it is printed.
 *
 * @param notice the notice's slug
 * @param from the date of the version that is taken as the older one, or {@code draft}
 * @param to the date of the version that is taken as the newer one, or {@code draft}
 * @param language the BCP 47 tag of a language of the site; empty for the one that counts
 * @param form how the redline is printed
 * @param ignored the quiet changes that are left out
 * @param colours whether colours may be used, where the form has any
 */
public record RedlineRequest(
        String notice,
        String from,
        String to,
        Optional<String> language,
        RedlineForm form,
        Set<Quiet> ignored,
        boolean colours) {

    public RedlineRequest {
        ignored = Set.copyOf(ignored);
    }

    /** A redline with all that changed. */
    public RedlineRequest(
            String notice,
            String from,
            String to,
            Optional<String> language,
            RedlineForm form,
            boolean colours) {
        this(notice, from, to, language, form, Set.of(), colours);
    }
}
