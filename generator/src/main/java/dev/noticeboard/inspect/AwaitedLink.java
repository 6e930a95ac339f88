package dev.noticeboard.inspect;

import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.util.List;

/**
 * A link to a file that only the whole site can tell of.
 *
 * @param address the link
 * @param places where it stands
 */
public record AwaitedLink(Address address, List<Place> places) {

    public AwaitedLink {
        places = List.copyOf(places);
    }

    /**
     * Where it leads.
     *
     * @param rule the rule by which it is told if it leads nowhere
     * @param written the address as it was written
     * @param target what it names within the site
     */
    public record Address(Rule rule, String written, Target target) {}
}
