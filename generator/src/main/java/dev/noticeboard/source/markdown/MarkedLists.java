package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.noticeboard.model.Markers;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose markers CommonMark does not know, such as {@code (a)} or {@code iv.}: they stand,
 * nest and end as its own lists do (CommonMark 0.31.2, sections 5.2 and 5.3). Which marks are
 * markers is known before ({@link MarkerRuns}), and comes with the text ({@link MarkedText}).
 */
final class MarkedLists {

    private static final int CODE = 4;
    private static final int TAB = 4;

    private MarkedLists() {}

    static final class ListNode extends Block {

        private final Markers markers;
        private final int markerAt;

        ListNode(Markers markers, int markerAt) {
            this.markers = markers;
            this.markerAt = markerAt;
        }

        Markers markers() {
            return markers;
        }

        /** Where its first marker begins. */
        int markerAt() {
            return markerAt;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    static final class ItemNode extends Block {

        private final int number;
        private final int markerAt;

        ItemNode(int number, int markerAt) {
            this.number = number;
            this.markerAt = markerAt;
        }

        int number() {
            return number;
        }

        /** Where its marker begins. */
        int markerAt() {
            return markerAt;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** Lets the parser know them. */
    static final class Extension implements Parser.ParserExtension {

        @Override
        public void parserOptions(MutableDataHolder options) {}

        @Override
        public void extend(Parser.Builder builder) {
            builder.customBlockParserFactory(new Factories());
        }
    }

    private static final class Factories implements CustomBlockParserFactory {

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Factory(options);
        }
    }

    private static final class Factory extends AbstractBlockParserFactory {

        Factory(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.isBlank() || state.getIndent() >= CODE) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine();
            int index = state.getNextNonSpaceIndex();
            int offset = line.getIndexOffset(index);
            Optional<MarkerRun.Marker> found =
                    line.getBaseSequence().getBase() instanceof MarkedText text
                            ? text.read(offset)
                            : Optional.empty();
            if (found.isEmpty()) {
                return BlockStart.none();
            }
            MarkerRun.Marker marker = found.get();
            int end = end(line, index);
            int column =
                    contentColumn(line, end, state.getColumn() + state.getIndent() + end - index);
            ItemParser item =
                    new ItemParser(
                            new ItemNode(marker.number(), offset), column - state.getColumn());
            boolean goesOn =
                    matched.getBlockParser() instanceof ListParser list
                            && list.node.markers().equals(marker.markers());
            return (goesOn
                            ? BlockStart.of(item)
                            : BlockStart.of(
                                    new ListParser(new ListNode(marker.markers(), offset)), item))
                    .atColumn(column);
        }

        private static int end(BasedSequence line, int index) {
            int end = index;
            while (!isSpace(line.charAt(end))) {
                end++;
            }
            return end;
        }

        // A marker and five spaces or more: what follows one space is code.
        private static int contentColumn(BasedSequence line, int end, int column) {
            int content = column;
            for (int at = end; at < line.length() && isSpace(line.charAt(at)); at++) {
                content += line.charAt(at) == '\t' ? TAB - content % TAB : 1;
            }
            return content - column > CODE ? column + 1 : content;
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\t';
        }
    }

    private static final class ListParser extends AbstractBlockParser {

        private final ListNode node;

        ListParser(ListNode node) {
            this.node = node;
        }

        @Override
        public Block getBlock() {
            return node;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block block) {
            return block instanceof ItemNode;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void closeBlock(ParserState state) {
            node.setCharsFromContent();
        }
    }

    private static final class ItemParser extends AbstractBlockParser {

        private final ItemNode node;
        private final int indent;

        ItemParser(ItemNode node, int indent) {
            this.node = node;
            this.indent = indent;
        }

        @Override
        public Block getBlock() {
            return node;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block block) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= indent
                    ? BlockContinue.atColumn(state.getColumn() + indent)
                    : BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            node.setCharsFromContent();
        }
    }
}
