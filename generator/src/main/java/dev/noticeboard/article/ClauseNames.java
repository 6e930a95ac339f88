package dev.noticeboard.article;

import dev.noticeboard.article.Clauses.Clause;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the references of a text say of its {@link Clauses}: which clause each names, and the
 * anchors of those that are named. Nothing else in a text gets an anchor for its number.
 */
final class ClauseNames {

    private static final String SCHEME = "section:";

    private final List<Clause> clauses;
    private final Map<Place, String> anchors = new HashMap<>();
    private final Map<String, String> counted = new HashMap<>();

    private ClauseNames(Body body) {
        this.clauses = Clauses.of(body);
        // Beside typed numbers a counted one means nothing.
        if (clauses.stream().noneMatch(clause -> clause.section().isPresent())) {
            count("", body.sections());
        }
    }

    private void count(String above, List<Section> sections) {
        int count = 0;
        for (Section section : sections) {
            if (!section.anchor().isEmpty()) {
                count++;
                counted.put(above + count, section.anchor());
                count(above + count + ".", section.sections());
            }
        }
    }

    /**
     * The clauses that a text names.
     *
     * @param taken all other anchors that lead somewhere in it
     */
    static ClauseNames of(Body body, Set<String> taken) {
        ClauseNames names = new ClauseNames(body);
        Set<String> used = new TreeSet<>(taken);
        body.allInlines()
                .forEach(
                        inline -> {
                            if (inline instanceof Inline.Link link
                                    && link.target().startsWith(SCHEME)) {
                                names.give(link.target().substring(SCHEME.length()), taken, used);
                            }
                        });
        return names;
    }

    private void give(String name, Set<String> taken, Set<String> used) {
        List<Clause> named = taken.contains(name) ? List.of() : named(name);
        if (named.size() != 1) {
            return;
        }
        Clause clause = named.get(0);
        anchors.computeIfAbsent(
                clause.place(),
                place -> clause.section().orElseGet(() -> free(clause.path().anchor(), used)));
    }

    private static String free(String base, Set<String> used) {
        String anchor = base;
        for (int i = 2; !used.add(anchor); i++) {
            anchor = base + "-" + i;
        }
        return anchor;
    }

    /** The clauses that a name can mean: those of which it says all, or else the last. */
    private List<Clause> named(String name) {
        List<Clause> whole = clauses.stream().filter(clause -> clause.path().is(name)).toList();
        return whole.isEmpty()
                ? clauses.stream().filter(clause -> clause.path().endsWith(name)).toList()
                : whole;
    }

    /** The anchor of the one clause that a name means; empty where there is none, or several. */
    Optional<String> anchor(String name) {
        List<Clause> named = named(name);
        return named.size() == 1
                ? Optional.ofNullable(anchors.get(named.get(0).place()))
                : Optional.empty();
    }

    /**
     * The anchor of the section that has a number by its place alone, as {@code numbering} shows
     * it. No link leads there by that number: it becomes another section's when one is put in.
     */
    Optional<String> counted(String name) {
        return Optional.ofNullable(counted.get(name.replaceAll("\\.$", "")));
    }

    /** The anchor that something has because the text names it as a clause. */
    Optional<String> at(Place place) {
        return Optional.ofNullable(anchors.get(place));
    }

    /** What is wrong with a name that several clauses have; empty where there is one, or none. */
    Optional<String> ambiguity(String name) {
        List<Clause> named = named(name);
        if (named.size() < 2) {
            return Optional.empty();
        }
        String places =
                named.stream()
                        .map(clause -> clause.place().line() + ":" + clause.place().column())
                        .collect(Collectors.joining(", "));
        return Optional.of(
                "'" + name + "' names " + named.size() + " places in this text: " + places);
    }

    /** How to say which of several clauses is meant. */
    String mend(String name) {
        List<Clause> named = named(name);
        List<String> whole = named.stream().map(clause -> clause.path().name()).toList();
        List<String> once = new ArrayList<>(whole);
        once.removeIf(each -> whole.indexOf(each) != whole.lastIndexOf(each) || each.equals(name));
        return once.isEmpty()
                ? "name the section that it stands in by its anchor"
                : "write more of the number, such as section:" + once.get(0);
    }
}
