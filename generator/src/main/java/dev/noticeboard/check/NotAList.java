package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines that look like the items of a list are shown as a list.
 *
 * <p>Two such lines in a row make a list that was meant: within one paragraph, where a visitor sees
 * them run together, or in paragraphs that follow each other, where the mark is glued to its word.
 * One such line alone may be a footnote mark, a minus sign or a sentence that ends in a number, and
 * stays silent; so do lines that a visitor sees as lines.
 */
final class NotAList implements Check {

    @Override
    public Rule rule() {
        return Rule.NOT_A_LIST;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (List<Block> siblings : subject.contents().siblings()) {
            Optional<ItemMark> before = Optional.empty();
            for (Block block : siblings) {
                if (block instanceof Block.Paragraph paragraph) {
                    Written written = Written.of(paragraph.content());
                    Optional<Written.Line> lost = lostItem(written.lines(), before);
                    lost.ifPresent(line -> findings.add(finding(written, line)));
                    before = lost.isPresent() ? Optional.empty() : loneItem(written.lines());
                } else {
                    before = Optional.empty();
                }
            }
        }
        return findings;
    }

    private static Optional<Written.Line> lostItem(
            List<Written.Line> lines, Optional<ItemMark> before) {
        Optional<ItemMark> mark = ItemMark.of(lines.get(0).text());
        if (mark.isPresent() && before.isPresent() && mark.get().gluedAfter(before.get())) {
            return Optional.of(lines.get(0));
        }
        for (int i = 1; i < lines.size(); i++) {
            Optional<ItemMark> next = ItemMark.of(lines.get(i).text());
            boolean shown = lines.get(i - 1).brokenAfter();
            if (!shown && mark.isPresent() && next.isPresent() && next.get().after(mark.get())) {
                return Optional.of(lines.get(i - 1));
            }
            mark = next;
        }
        return Optional.empty();
    }

    private static Optional<ItemMark> loneItem(List<Written.Line> lines) {
        return lines.size() == 1 ? ItemMark.of(lines.get(0).text()) : Optional.empty();
    }

    private Finding finding(Written written, Written.Line line) {
        return Finding.of(
                rule(),
                written.placeAt(line.start()),
                "lines that look like a list are shown as running text",
                "put an empty line before the first one, and start each with \"- \" or \"1. \", the"
                        + " space included");
    }
}
