package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.noticeboard.source.kernel.Directives;
import dev.noticeboard.source.kernel.HeadingAttributes;
import java.util.regex.Pattern;

/**
 * Braces in running text that may mean something: <code>{{…}}</code>, and what looks like the
 * attributes of a heading.
 *
 * <p>They are taken out of the running text before emphasis and links are looked for, so that an
 * anchor may hold underscores. Braces that look like neither stay words.
 */
final class Braces extends Node {

    // The parser looks for a pattern from where it stands, and does not mind finding it further on.
    private static final Pattern DOUBLE_HERE = Pattern.compile("^" + Directives.WRITTEN.pattern());
    private static final Pattern SINGLE_HERE =
            Pattern.compile("^" + HeadingAttributes.WRITTEN.pattern());

    Braces(BasedSequence chars) {
        super(chars);
    }

    /** Whether there are two of them on either side. */
    boolean isDouble() {
        return getChars().startsWith("{{");
    }

    /** What stands between them. */
    String inner() {
        int width = isDouble() ? 2 : 1;
        return getChars().subSequence(width, getChars().length() - width).toString();
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
            builder.customInlineParserExtensionFactory(new InlineFinder("{", Finder::new));
        }
    }

    private static final class Finder implements InlineParserExtension {

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}

        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence found = parser.match(DOUBLE_HERE);
            if (found == null) {
                found = parser.match(SINGLE_HERE);
            }
            if (found == null) {
                return false;
            }
            parser.flushTextNode();
            parser.getBlock().appendChild(new Braces(found));
            return true;
        }
    }
}
