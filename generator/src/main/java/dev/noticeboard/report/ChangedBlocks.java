package dev.noticeboard.report;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.ItemMarkers;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Positions;
import dev.noticeboard.redline.Positions.Position;
import dev.noticeboard.redline.Regrouping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The blocks that changed, in reading order, without those that did not. */
final class ChangedBlocks {

    private static final Map<Regrouping, String> DONE =
            new EnumMap<>(
                    Map.of(
                            Regrouping.DIVIDED, "divided",
                            Regrouping.JOINED, "joined",
                            Regrouping.LISTED, "made a list",
                            Regrouping.UNLISTED, "a list, and is none now",
                            Regrouping.TABLED, "made a table",
                            Regrouping.UNTABLED, "a table, and is none now",
                            Regrouping.QUOTED, "made a quotation",
                            Regrouping.UNQUOTED, "a quotation, and is none now",
                            Regrouping.NESTED, "put under other items"));

    /** How many blocks are named of those whose words stood in others. */
    private static final int BEGINNINGS = 3;

    private final Citations citations;
    private final MoveEnds moves;
    private final List<ChangedBlock> blocks = new ArrayList<>();

    private ChangedBlocks(Citations citations, MoveEnds moves) {
        this.citations = citations;
        this.moves = moves;
    }

    static List<ChangedBlock> of(List<Part> parts, Citations citations, MoveEnds moves) {
        ChangedBlocks changed = new ChangedBlocks(citations, moves);
        changed.add(parts, Lead.NONE);
        return changed.blocks;
    }

    private void add(List<Part> parts, Lead lead) {
        Lead here = lead;
        for (Part part : parts) {
            int before = blocks.size();
            if (!part.isUntouched()) {
                add(part, here);
            }
            here = here.next(blocks.size() > before);
        }
    }

    private void addItems(Part list, Lead lead) {
        List<ItemMarkers> markers = ItemMarkers.of(list);
        Lead here = lead;
        for (int i = 0; i < markers.size(); i++) {
            Part item = list.parts().get(i);
            int before = blocks.size();
            if (!item.isUntouched()) {
                add(item, here, here.item(Optional.of(markers.get(i))));
            }
            here = blocks.size() > before ? here.next(true) : here;
        }
    }

    private void add(Part part, Lead lead) {
        add(part, lead, lead.within(part.shape()));
    }

    /**
     * Adds what changed in a part.
     *
     * @param lead what stands before it
     * @param within what stands before the blocks in it
     */
    private void add(Part part, Lead lead, Lead within) {
        if (part instanceof Part.Whole whole) {
            whole(whole, lead, within);
        } else if (part instanceof Part.Reworded reworded) {
            List<String> notes = notes(reworded);
            if (reworded.isOfOtherKind()) {
                notes.add("this line is now a " + word(reworded.newer()));
            }
            reworded.seams().markers().stream()
                    .filter(was -> !was.isEmpty())
                    .forEach(was -> notes.add("was " + was));
            add(Mark.KEPT, citations.at(part), lead, MarkedSpans.of(part), notes);
        } else if (part instanceof Part.Regrouped regrouped) {
            String note =
                    "this text was " + DONE.get(regrouped.how()) + ": " + beginnings(regrouped);
            add(Mark.KEPT, citations.at(part), lead, List.of(), List.of(note));
            add(regrouped.parts(), lead);
        } else {
            changed((Part.Changed) part, lead, within);
        }
    }

    /** How its blocks begin now, the first of them. */
    private static String beginnings(Part.Regrouped regrouped) {
        List<String> lines = lines(regrouped).toList();
        String first =
                lines.stream()
                        .limit(BEGINNINGS)
                        .map(line -> "'" + MarkedSpan.beginning(line) + "'")
                        .collect(Collectors.joining(", "));
        int more = lines.size() - BEGINNINGS;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private static Stream<String> lines(Part part) {
        if (part.mark() == Mark.REMOVED) {
            return Stream.empty();
        } else if (part instanceof Part.Regrouped || !isOneLine(part.shape())) {
            return part.parts().stream().flatMap(ChangedBlocks::lines);
        }
        return Stream.of(
                MarkedSpans.of(part).stream()
                        .filter(span -> span.mark() != Mark.REMOVED)
                        .map(MarkedSpan::text)
                        .collect(Collectors.joining()));
    }

    private void whole(Part.Whole whole, Lead lead, Lead within) {
        int before = blocks.size();
        if (whole.rewording().isPresent() && whole.mark() == Mark.ADDED) {
            add(whole.rewording().get(), lead, within);
        } else {
            whole(whole, citations.at(whole), lead, within);
        }
        if (whole.move().isPresent() && blocks.size() > before) {
            blocks.set(before, blocks.get(before).with(moves.block(whole)));
        }
    }

    private void whole(Part.Whole whole, Position at, Lead lead, Lead within) {
        if (isOneLine(whole.node())) {
            add(
                    whole.mark(),
                    at,
                    lead,
                    MarkedSpans.of(whole),
                    moves.words(whole.sentences(), whole));
            return;
        }
        List<ItemMarkers> markers = isList(whole.node()) ? ItemMarkers.of(whole) : List.of();
        Lead here = within;
        Position next = at.plus(1);
        for (int i = 0; i < whole.parts().size(); i++) {
            Part.Whole child = (Part.Whole) whole.parts().get(i);
            Lead inside =
                    markers.isEmpty()
                            ? here.within(child.node())
                            : here.item(Optional.of(markers.get(i)));
            whole(child, next, here, inside);
            here = here.next(true);
            next = next.plus(Positions.blocks(child.node()));
        }
    }

    private void changed(Part.Changed changed, Lead lead, Lead within) {
        if (changed.isReshaped()) {
            add(Mark.KEPT, citations.at(changed), lead, List.of(), List.of(reshaped(changed)));
        }
        if (isOneLine(changed.newer())) {
            add(
                    Mark.KEPT,
                    citations.at(changed),
                    lead,
                    MarkedSpans.of(changed),
                    cellNotes(changed));
        } else if (isList(changed.newer())) {
            addItems(changed, lead);
        } else {
            add(changed.parts(), within);
        }
    }

    private void add(
            Mark mark, Position at, Lead lead, List<MarkedSpan> spans, List<String> notes) {
        Optional<String> clause = citations.of(mark, at);
        String words = spans.isEmpty() ? "" : spans.get(0).text();
        // A paragraph that begins with its number says it itself, unless that is not shown.
        boolean saysItself = lead.isPlain() && clause.filter(words::startsWith).isPresent();
        blocks.add(
                new ChangedBlock(
                        saysItself ? clause.get() : "",
                        saysItself ? "" : lead.text(clause),
                        spans,
                        notes));
    }

    private List<String> notes(Part.Reworded text) {
        List<String> notes = new ArrayList<>(moves.words(text.runs(), text));
        notes.addAll(MarkedSpans.notes(text.runs()));
        return notes;
    }

    private static boolean isList(Node node) {
        return node.kind() == NodeKind.LIST || node.kind() == NodeKind.ORDERED_LIST;
    }

    private static String word(Node node) {
        return node.kind().word().replace('-', ' ');
    }

    /** How a block looks otherwise: a list by the first of its markers that is another. */
    private static String reshaped(Part.Changed changed) {
        String what = word(changed.newer());
        return changed.remarked()
                .map(
                        markers ->
                                "the markers of this list changed: "
                                        + markers.olderWords()
                                        + " is now "
                                        + markers.newerWords())
                .orElse("the look of this " + what + " changed");
    }

    private List<String> cellNotes(Part part) {
        if (part instanceof Part.Reworded reworded) {
            return notes(reworded);
        }
        return part.mark() == Mark.KEPT
                ? part.parts().stream()
                        .flatMap(each -> cellNotes(each).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static boolean isOneLine(Node node) {
        return switch (node.kind()) {
            case ROW, HEAD_ROW, WAY, BREAK -> true;
            default -> node.kind().holdsRunningText() || node.kind().holdsText();
        };
    }
}
