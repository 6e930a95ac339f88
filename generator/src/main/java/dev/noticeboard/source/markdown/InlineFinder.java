package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is found in running text before the parser's own marks are, and on its own.
 *
 * @param characters those with which it may begin
 * @param finder makes what looks for it in one text
 */
record InlineFinder(String characters, Supplier<InlineParserExtension> finder)
        implements InlineParserExtensionFactory {

    @Override
    public CharSequence getCharacters() {
        return characters;
    }

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
    public InlineParserExtension apply(LightInlineParser parser) {
        return finder.get();
    }
}
