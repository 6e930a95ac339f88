package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The Markdown of notices: CommonMark with tables, footnotes, definition lists and braces. */
final class MarkdownSyntax {

    // It holds nothing but its settings, so that all sites and threads may share it.
    private static final Parser PARSER = made();

    private MarkdownSyntax() {}

    /** The parser for it, for any number of threads. */
    static Parser parser() {
        return PARSER;
    }

    private static Parser made() {
        return Parser.builder(
                        new MutableDataSet()
                                .set(
                                        Parser.EXTENSIONS,
                                        List.of(
                                                new Braces.Extension(),
                                                new MarkedLists.Extension(),
                                                new GuardedAddress.Extension(),
                                                new EastAsianEmphasis.Extension(),
                                                TablesExtension.create(),
                                                FootnoteExtension.create(),
                                                DefinitionExtension.create()))
                                // One dash is enough, as it is for everybody else's tables.
                                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                                // Two bars are an empty cell, not one that spans columns.
                                .set(TablesExtension.COLUMN_SPANS, false))
                .customInlineParserFactory(RunningTextParser::new)
                // The library adds this by itself where the parser of running text is its own.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }
}
