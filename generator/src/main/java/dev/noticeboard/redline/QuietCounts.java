package dev.noticeboard.redline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In how many places the words stayed as they were and something else about them changed. Sections
 * that were put in or taken out have none.
 *
 * @param places how many places, by what changed there
 */
public record QuietCounts(Map<Quiet, Integer> places) {

    public QuietCounts {
        places = Map.copyOf(places);
    }

    static QuietCounts of(Redline redline) {
        Map<Quiet, Integer> places = new EnumMap<>(Quiet.class);
        count(List.of(redline.title()), places);
        redline.sections().forEach(section -> count(section.parts(), places));
        count(redline.footnotes(), places);
        return new QuietCounts(places);
    }

    /** In how many places only such a thing changed. */
    public int of(Quiet quiet) {
        return places.getOrDefault(quiet, 0);
    }

    /** The counts of some kinds alone; one of nothing is there as well. */
    public QuietCounts of(Set<Quiet> kinds) {
        Map<Quiet, Integer> some = new EnumMap<>(Quiet.class);
        kinds.forEach(kind -> some.put(kind, of(kind)));
        return new QuietCounts(some);
    }

    private static void count(List<Part> parts, Map<Quiet, Integer> places) {
        for (Part part : parts) {
            if (part instanceof Part.Reworded reworded) {
                reworded.stretches().forEach(runs -> countRuns(runs, places));
            } else if (!(part instanceof Part.Whole)) {
                if (part instanceof Part.Changed it && it.remarked().isPresent()) {
                    places.merge(Quiet.MARKERS, 1, Integer::sum);
                }
                count(part.parts(), places);
            }
        }
    }

    /** Neighbours of one kind are one place. */
    private static void countRuns(List<Run> runs, Map<Quiet, Integer> places) {
        Optional<Quiet> before = Optional.empty();
        for (Run run : runs) {
            Optional<Quiet> quiet = run.quiet();
            if (!quiet.equals(before)) {
                quiet.ifPresent(it -> places.merge(it, 1, Integer::sum));
            }
            before = quiet;
        }
    }
}
