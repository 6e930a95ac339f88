package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.noticeboard.source.kernel.Address;
import org.jspecify.annotations.Nullable;

/**
 * A bare web address while the Markdown around it is read, so that its underscores and stars make
 * no words stand out. It reads as words; {@code BareAddresses} makes the link.
 */
final class GuardedAddress extends Node {

    GuardedAddress(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Lets the parser know them. */
    static final class Extension implements Parser.ParserExtension {

        @Override
        public void parserOptions(MutableDataHolder options) {}

        @Override
        public void extend(Parser.Builder builder) {
            builder.customInlineParserExtensionFactory(new InlineFinder("hHwW", Finder::new));
        }
    }

    private static final class Finder implements InlineParserExtension {

        private @Nullable BasedSequence input;
        private String text = "";

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}

        // As GFM has it, a bracket that is open may be the beginning of a link's words.
        @Override
        public boolean parse(LightInlineParser parser) {
            if (parser instanceof InlineParser whole && whole.getLastBracket() != null) {
                return false;
            }
            int at = parser.getIndex();
            int end = Address.reachOfWeb(text(parser), at);
            if (end <= at) {
                return false;
            }
            parser.flushTextNode();
            parser.getBlock()
                    .appendChild(new GuardedAddress(parser.getInput().subSequence(at, end)));
            parser.setIndex(end);
            return true;
        }

        // The input of a block is asked for many times, and each copy of it costs its whole length.
        private String text(LightInlineParser parser) {
            if (input != parser.getInput()) {
                input = parser.getInput();
                text = input.toString();
            }
            return text;
        }
    }
}
