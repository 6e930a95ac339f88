package dev.noticeboard.request;

import dev.noticeboard.model.NearestName;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The properties by which a build tool hands options on, {@code -Dnoticeboard.<name>}.
 *
 * @param known the names that somebody reads
 */
public record PropertyNames(Set<String> known) {

    private static final String PREFIX = "noticeboard.";

    public PropertyNames {
        known = Set.copyOf(known);
    }

    /**
     * What to say of the properties that nobody reads, a sentence each, in the order of their
     * names.
     *
     * @param given the names of all that was given, those of other tools among them
     */
    public List<String> unknown(Collection<String> given) {
        return new TreeSet<>(given)
                .stream()
                        .filter(name -> name.startsWith(PREFIX))
                        .filter(name -> !known.contains(name))
                        .map(this::unknown)
                        .toList();
    }

    private String unknown(String name) {
        Set<String> ours =
                known.stream().filter(it -> it.startsWith(PREFIX)).collect(Collectors.toSet());
        return "nothing reads the property '%s'; %s"
                .formatted(name, NearestName.mend(name, ours, "property"));
    }
}
