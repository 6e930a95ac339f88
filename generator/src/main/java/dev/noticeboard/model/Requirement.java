package dev.noticeboard.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a law asks of a notice.
 *
 * @param id its id, such as {@code ccpa.right-to-delete}
 * @param citation the law, to the paragraph
 * @param statute the statute behind a regulation, where there is one
 * @param document the kind of notice that must say it; empty for the privacy policy itself
 * @param requires what is asked, in one plain sentence
 * @param when when it is asked
 * @param metBy what meets it: all of these are needed, and of each one alternative
 * @param noneMeets whether it is an answer too that there is none
 * @param exactText words that must stand there just so
 * @param severity how bad it is not to meet it
 * @param since the first day on which it holds
 * @param until the last day on which it holds, where there is one
 * @param verified whether the text of every citation was seen
 * @param seen the ids of the texts that were
 * @param notSeen what of the citation was not seen
 * @param note what else is to be known
 * @param place where it is defined
 */
public record Requirement(
        String id,
        String citation,
        Optional<String> statute,
        Optional<String> document,
        String requires,
        Condition when,
        List<List<Proof>> metBy,
        boolean noneMeets,
        Optional<String> exactText,
        Severity severity,
        LocalDate since,
        Optional<LocalDate> until,
        boolean verified,
        List<String> seen,
        Optional<String> notSeen,
        Optional<String> note,
        Place place) {

    /** The document of what the website has to show, and no notice. */
    public static final String SITE = "site";

    /** The document of what every notice has to be or to say. */
    public static final String EVERY = "every";

    public Requirement {
        metBy = metBy.stream().map(List::copyOf).toList();
        seen = List.copyOf(seen);
    }

    /** Whether it is the law on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(since) && (until.isEmpty() || !day.isAfter(until.get()));
    }
}
