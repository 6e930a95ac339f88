package dev.noticeboard.render.html;

import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.Run;
import dev.noticeboard.redline.SectionChange;
import dev.noticeboard.render.notice.Phrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where things moved, in words: the heading that stands over the other end of a move, or before it.
 */
final class MovePlaces {

    private final List<SectionChange> sections;
    private final String title;
    private final Phrases phrases;
    private final Map<End, Integer> blocks = new HashMap<>();
    private final Map<End, Integer> sentences = new HashMap<>();
    private final Map<End, Optional<String>> before = new HashMap<>();

    /** One end of a move: its number, and whether it is where something moved away. */
    private record End(int move, boolean away) {
        End other() {
            return new End(move, !away);
        }
    }

    /** The moves of a redline, in the page's own words. */
    MovePlaces(Redline redline, Phrases phrases) {
        this(redline.sections(), TableShape.words(redline.title()), phrases);
        for (int i = 0; i < sections.size(); i++) {
            add(sections.get(i).parts(), i);
        }
        add(redline.footnotes(), sections.size());
        addSections();
    }

    private MovePlaces(List<SectionChange> sections, String title, Phrases phrases) {
        this.sections = sections;
        this.title = title;
        this.phrases = phrases;
    }

    /** For a text in which nothing moved. */
    static MovePlaces none(Phrases phrases) {
        return new MovePlaces(List.of(), "", phrases);
    }

    private void add(List<Part> parts, int section) {
        for (Part part : parts) {
            if (part instanceof Part.Whole whole) {
                whole.move()
                        .ifPresent(
                                move ->
                                        blocks.put(
                                                new End(move, whole.mark() == Mark.REMOVED),
                                                section));
                whole.passages().forEach(runs -> addRuns(runs, whole.mark(), section));
            } else if (part instanceof Part.Reworded text) {
                text.runs().forEach(run -> addRuns(List.of(run), run.mark(), section));
            } else {
                add(part.parts(), section);
            }
        }
    }

    private void addRuns(List<Run> runs, Mark mark, int section) {
        for (Run run : runs) {
            run.move()
                    .ifPresent(move -> sentences.put(new End(move, mark == Mark.REMOVED), section));
        }
    }

    /** Where a block moved to, or from. */
    String ofBlock(int move, boolean away) {
        return words(blocks, new End(move, away));
    }

    /** Where a sentence moved to, or from. */
    String ofSentence(int move, boolean away) {
        return words(sentences, new End(move, away));
    }

    private String words(Map<End, Integer> ends, End end) {
        String key = end.away() ? "change.moved-to" : "change.moved-from";
        Integer here = ends.get(end);
        Integer there = ends.get(end.other());
        if (there == null || there.equals(here)) {
            return phrases.words(key + "-here");
        }
        // A heading that moved stands in no other section than its own.
        return name(there).equals(name(here))
                ? phrases.words(key + "-elsewhere")
                : phrases.words(key, Map.of("heading", name(there)));
    }

    private String name(int section) {
        return section == sections.size()
                ? phrases.words("footnotes.heading")
                : SectionName.words(sections.get(section)).orElse(title);
    }

    /** Remembers behind which heading of its own text each end of a section's move stands. */
    private void addSections() {
        Optional<String> older = Optional.empty();
        Optional<String> newer = Optional.empty();
        for (SectionChange section : sections) {
            boolean away = section.mark() == Mark.REMOVED;
            if (section.move().isPresent()) {
                before.put(new End(section.move().getAsInt(), away), away ? older : newer);
            }
            Optional<String> words = SectionName.words(section);
            older = section.mark() == Mark.ADDED || words.isEmpty() ? older : words;
            newer = away || words.isEmpty() ? newer : words;
        }
    }

    /**
     * The heading behind which the other end of a section's move stands; empty where it is the
     * first. Behind what was there with it, in the text that it stands in.
     */
    Optional<String> before(SectionChange end) {
        End own = new End(end.move().orElseThrow(), end.mark() == Mark.REMOVED);
        return before.getOrDefault(own.other(), Optional.empty());
    }
}
