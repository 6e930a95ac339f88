package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.noticeboard.source.kernel.MarkdownSource;
import dev.noticeboard.source.kernel.SourceExcerpt;
import java.util.List;

/** The excerpts of the source that the parser's nodes stand for. */
final class NodeExcerpts {

    private NodeExcerpts() {}

    /** All that a node of running text reads. */
    static SourceExcerpt whole(MarkdownSource source, Node node) {
        return within(source, node, node.getStartOffset(), node.getEndOffset());
    }

    /** What a node of running text reads between two offsets, on however many lines. */
    static SourceExcerpt within(MarkdownSource source, Node node, int start, int end) {
        int quotes = 0;
        for (Node above = node; above != null; above = above.getParent()) {
            quotes += above instanceof BlockQuote ? 1 : 0;
        }
        return SourceExcerpt.within(source, quotes, start, end);
    }

    /** The lines of blocks, one below the other. */
    static SourceExcerpt of(MarkdownSource source, List<BasedSequence> lines) {
        int end = lines.stream().mapToInt(BasedSequence::getEndOffset).max().orElse(0);
        return SourceExcerpt.of(
                source,
                lines.stream()
                        .map(line -> new SourceExcerpt.Line(line.getStartOffset(), line.length()))
                        .toList(),
                end);
    }
}
