package dev.noticeboard;

import dev.noticeboard.report.RedlineForm;
import java.util.Optional;

/**
 * Which redline is asked for, and how it is printed.
 *
 * @param notice the notice's slug
 * @param from the date of the version that is taken as the older one, or {@code draft}
 * @param to the date of the version that is taken as the newer one, or {@code draft}
 * @param language the BCP 47 tag of a language of the site; empty for the one that counts
 * @param form how the redline is printed
 * @param colours whether colours may be used, where the form has any
 */
public record RedlineRequest(
        String notice,
        String from,
        String to,
        Optional<String> language,
        RedlineForm form,
        boolean colours) {}
