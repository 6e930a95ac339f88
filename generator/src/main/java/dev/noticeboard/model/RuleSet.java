package dev.noticeboard.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one law asks of a notice.
 *
 * @param id the name of its file, such as {@code us-ca-ccpa}
 * @param title what it is about
 * @param jurisdiction where the law holds, such as {@code us-ca}; rights may say where they hold
 * @param law the law itself
 * @param amended what changed when
 * @param appliesWhen to whom the law applies, in words
 * @param note what else is to be known
 * @param texts the copies of the law that were read, by id
 * @param links the links whose words the law fixes, by id
 * @param categories the categories of personal information that the law enumerates
 * @param requirements what it asks for
 * @param place where it is defined
 */
public record RuleSet(
        String id,
        String title,
        String jurisdiction,
        Law law,
        List<Amendment> amended,
        String appliesWhen,
        Optional<String> note,
        Map<String, SeenText> texts,
        Map<String, FixedLink> links,
        List<CategoryTerm> categories,
        List<Requirement> requirements,
        Place place) {

    public RuleSet {
        amended = List.copyOf(amended);
        texts = Map.copyOf(texts);
        links = Map.copyOf(links);
        categories = List.copyOf(categories);
        requirements = List.copyOf(requirements);
    }

    /**
     * Whether there is enough of it to hold a notice against. One that is not has a finding of its
     * own.
     */
    public boolean isWhole() {
        return !requirements.isEmpty() && !law.textChecked().equals(LocalDate.MIN);
    }

    /**
     * A law. A day that could not be read is {@link LocalDate#MIN}.
     *
     * @param inForce the day from which it holds
     * @param textChecked the day on which the rule set was last compared with the law's text
     */
    public record Law(String name, String citation, LocalDate inForce, LocalDate textChecked) {}

    /** What an amendment changed, from which day. */
    public record Amendment(LocalDate date, String what) {}

    /** A copy of the law that was read, of which day, and how much of it. */
    public record SeenText(String title, String asOf, String what) {}

    /**
     * A link whose words the law fixes.
     *
     * @param titles the words, any one of which will do; empty where any will
     * @param contains a word that the link's own words hold, in whatever case
     */
    public record FixedLink(List<String> titles, Optional<String> contains, String citation) {
        public FixedLink {
            titles = List.copyOf(titles);
        }
    }

    /**
     * A category of personal information that the law enumerates.
     *
     * @param since the day from which the law names it
     */
    public record CategoryTerm(
            String id, String citation, String name, boolean sensitive, Optional<LocalDate> since) {

        /** Whether the law names it on a day. */
        public boolean isNamedOn(LocalDate day) {
            return since.isEmpty() || !day.isBefore(since.get());
        }
    }
}
