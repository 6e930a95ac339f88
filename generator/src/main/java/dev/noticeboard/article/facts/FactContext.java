package dev.noticeboard.article.facts;

import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** What stands beside facts that are put into words: the version that states them, and its site. */
public interface FactContext {

    /** The version that states the facts. */
    Version version();

    /** The language of the text in which they are shown. */
    String language();

    /** The language of Noticeboard's own words. */
    String wordsLanguage();

    /** Whether Noticeboard's own words are in another language than the text. */
    boolean borrowsWords();

    /** Noticeboard's own words of a key. */
    String word(String key);

    /** A date in long form. */
    String date(LocalDate date);

    /** A contact of the site. */
    Optional<Contact> contact(String id);

    /** Whether there is a page of that kind to lead to; asking takes nothing. */
    boolean hasLink(String id);

    /** The address of a page that notices lead to. */
    Optional<String> link(String id);

    /** Where an address leads from the text; empty where it leads nowhere, which is a finding. */
    Optional<String> resolve(String address, Place place, Consumer<Finding> problem);

    /** What is still to be said, as an article shows it. */
    Inline open(Inline.OpenFact open, Consumer<Finding> problem);
}
