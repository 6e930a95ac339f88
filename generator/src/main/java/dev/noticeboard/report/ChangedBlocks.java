package dev.noticeboard.report;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import dev.noticeboard.redline.ItemMarkers;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Regrouping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The blocks that changed, in reading order, without those that did not. */
final class ChangedBlocks {

    private static final String BULLET = "-";

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

    private final List<ChangedBlock> blocks = new ArrayList<>();

    private ChangedBlocks() {}

    static List<ChangedBlock> of(List<Part> parts) {
        ChangedBlocks changed = new ChangedBlocks();
        changed.add(parts, new Lead("", ""));
        return changed.blocks;
    }

    /**
     * What stands before the lines of a block.
     *
     * @param first before the first block in it
     * @param rest before all others
     */
    private record Lead(String first, String rest) {

        Lead within(Node node, String marker) {
            String own =
                    switch (node.kind()) {
                        case ITEM -> marker + " ";
                        case QUOTE -> "> ";
                        case MEANING -> ": ";
                        case FOOTNOTE -> "[" + node.attribute("number") + "] ";
                        default -> "";
                    };
            String below = node.kind() == Kind.QUOTE ? own : " ".repeat(own.length());
            return new Lead(first + own, rest + below);
        }

        Lead next() {
            return new Lead(rest, rest);
        }
    }

    private void add(List<Part> parts, Lead lead) {
        Lead here = lead;
        for (Part part : parts) {
            if (!part.isUntouched()) {
                add(part, "", here);
            }
            here = here.next();
        }
    }

    private void addItems(Part list, Lead lead) {
        List<ItemMarkers> markers = ItemMarkers.of(list);
        Lead here = lead;
        for (int i = 0; i < markers.size(); i++) {
            Part item = list.parts().get(i);
            if (!item.isUntouched()) {
                add(item, marker(markers.get(i)), here);
            }
            here = here.next();
        }
    }

    /** The marker of an item, with the one that it had where that was another. */
    private static String marker(ItemMarkers markers) {
        String shown = markers.number().isPresent() ? markers.is() : BULLET;
        return markers.isRenumbered() && !markers.was().isEmpty()
                ? shown + " [was " + markers.was() + "]"
                : shown;
    }

    private static boolean isList(Node node) {
        return node.kind() == Kind.LIST || node.kind() == Kind.ORDERED_LIST;
    }

    private void add(Part part, String marker, Lead lead) {
        if (part instanceof Part.Whole whole) {
            int before = blocks.size();
            if (whole.rewording().isPresent() && whole.mark() == Mark.ADDED) {
                add(whole.rewording().get(), marker, lead);
            } else {
                whole(whole, marker, lead);
            }
            if (whole.move().isPresent() && blocks.size() > before) {
                ChangedBlock first = blocks.get(before);
                String note = whole.mark() == Mark.ADDED ? "moved to here" : "moved from here";
                blocks.set(before, new ChangedBlock(first.lead(), first.spans(), List.of(note)));
            }
        } else if (part instanceof Part.Reworded reworded) {
            List<String> notes = new ArrayList<>(Spans.notes(reworded.runs()));
            reworded.seams().markers().stream()
                    .filter(was -> !was.isEmpty())
                    .forEach(was -> notes.add("was " + was));
            if (reworded.isOfOtherKind()) {
                notes.add("this line is now a " + word(reworded.newer()));
            }
            blocks.add(new ChangedBlock(lead.first(), Spans.of(part), notes));
        } else if (part instanceof Part.Regrouped regrouped) {
            String note = "the text below was " + DONE.get(regrouped.how());
            blocks.add(new ChangedBlock(lead.first(), List.of(), List.of(note)));
            add(regrouped.parts(), lead);
        } else {
            changed((Part.Changed) part, marker, lead);
        }
    }

    private void whole(Part.Whole whole, String marker, Lead lead) {
        if (isOneLine(whole.node())) {
            blocks.add(new ChangedBlock(lead.first(), Spans.of(whole), List.of()));
            return;
        }
        Lead here = lead.within(whole.node(), marker);
        List<ItemMarkers> markers = isList(whole.node()) ? ItemMarkers.of(whole) : List.of();
        for (int i = 0; i < whole.parts().size(); i++) {
            Part.Whole child = (Part.Whole) whole.parts().get(i);
            whole(child, markers.isEmpty() ? "" : marker(markers.get(i)), here);
            here = here.next();
        }
    }

    private void changed(Part.Changed changed, String marker, Lead lead) {
        if (changed.isReshaped()) {
            blocks.add(new ChangedBlock(lead.first(), List.of(), List.of(reshaped(changed))));
        }
        if (isOneLine(changed.newer())) {
            blocks.add(new ChangedBlock(lead.first(), Spans.of(changed), cellNotes(changed)));
        } else if (isList(changed.newer())) {
            addItems(changed, lead);
        } else {
            add(changed.parts(), lead.within(changed.newer(), marker));
        }
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
                                        + markers.was()
                                        + " is now "
                                        + markers.is())
                .orElse("the look of this " + what + " changed");
    }

    private static List<String> cellNotes(Part part) {
        if (part instanceof Part.Reworded reworded) {
            return Spans.notes(reworded.runs());
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
