package dev.noticeboard.report;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import java.util.ArrayList;
import java.util.List;

/** The blocks that changed, in reading order, without those that did not. */
final class ChangedBlocks {

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

        Lead within(Node node) {
            String own =
                    switch (node.kind()) {
                        case ITEM -> "- ";
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
                add(part, here);
            }
            here = here.next();
        }
    }

    private void add(Part part, Lead lead) {
        if (part instanceof Part.Whole whole) {
            int before = blocks.size();
            whole(whole, lead);
            if (whole.move().isPresent() && blocks.size() > before) {
                ChangedBlock first = blocks.get(before);
                String note = whole.mark() == Mark.ADDED ? "moved to here" : "moved from here";
                blocks.set(before, new ChangedBlock(first.lead(), first.spans(), List.of(note)));
            }
        } else if (part instanceof Part.Reworded reworded) {
            blocks.add(
                    new ChangedBlock(lead.first(), Spans.of(part), Spans.notes(reworded.runs())));
        } else {
            changed((Part.Changed) part, lead);
        }
    }

    private void whole(Part.Whole whole, Lead lead) {
        if (isOneLine(whole.node())) {
            blocks.add(new ChangedBlock(lead.first(), Spans.of(whole), List.of()));
            return;
        }
        Lead here = lead.within(whole.node());
        for (Part child : whole.parts()) {
            whole((Part.Whole) child, here);
            here = here.next();
        }
    }

    private void changed(Part.Changed changed, Lead lead) {
        if (changed.isReshaped()) {
            String what = changed.newer().kind().word().replace('-', ' ');
            blocks.add(
                    new ChangedBlock(
                            lead.first(),
                            List.of(),
                            List.of("the look of this " + what + " changed")));
        }
        if (isOneLine(changed.newer())) {
            blocks.add(new ChangedBlock(lead.first(), Spans.of(changed), cellNotes(changed)));
        } else {
            add(changed.parts(), lead.within(changed.newer()));
        }
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
