package dev.noticeboard.inspect;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Why a link leads nowhere, and how to mend it.
 *
 * @param what what is wrong with its address
 * @param mend what to do about it
 */
record DeadLink(String what, String mend) {

    /** An address of a folder without the slash at its end. */
    static final DeadLink NO_SLASH =
            new DeadLink("lacks the slash at its end", "write it with / at the end");

    /** An address of the site at which there is nothing. */
    static final DeadLink NO_FILE =
            new DeadLink("leads to no file of the site", "link to a page that exists");

    /**
     * What is wrong with a place on a page, if it is not there.
     *
     * @param ids the ids on the page
     * @param file the path of the page
     */
    static Optional<DeadLink> fragment(Optional<String> fragment, Set<String> ids, String file) {
        return fragment.isEmpty() || exists(fragment.get(), ids)
                ? Optional.empty()
                : Optional.of(
                        new DeadLink(
                                "leads to no place on " + file,
                                "link to an id that stands there, or to the page itself"));
    }

    // HTML, 7.4.6.4: as written, then decoded; nothing and "top" are the top of the page
    private static boolean exists(String fragment, Set<String> known) {
        return fragment.isEmpty()
                || known.contains(fragment)
                || UriReference.decoded(fragment).filter(known::contains).isPresent()
                || fragment.toLowerCase(Locale.ROOT).equals("top");
    }

    Finding finding(Rule rule, String address, Place place) {
        return Finding.of(rule, place, "the address '" + address + "' " + what, mend);
    }
}
