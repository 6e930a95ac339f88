package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Section;
import dev.noticeboard.source.text.InvisibleCharacters;
import dev.noticeboard.source.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads every notice below a folder of real ones, named by {@code -Dnoticeboard.corpus=FOLDER}.
 *
 * <p>Each word that flexmark's own HTML shows to a visitor has to stand in our tree, as often at
 * least as it stands there.
 */
@EnabledIfSystemProperty(named = "noticeboard.corpus", matches = ".+")
class MarkdownCorpusTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private static final MutableDataSet OPTIONS =
            new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    FootnoteExtension.create(),
                                    DefinitionExtension.create()))
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.COLUMN_SPANS, false);

    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    // Relative to the root of the project, where Maven is run, whatever folder the tests run in.
    private static Path corpus() {
        return Path.of(System.getProperty("noticeboard.root", ""))
                .resolve(System.getProperty("noticeboard.corpus"));
    }

    @Test
    void noWordOfANoticeIsLost() throws IOException {
        MarkdownReader reader = new MarkdownReader();
        List<String> lost = new ArrayList<>();
        for (Path file : notices(corpus())) {
            String text = Files.readString(file).replace("\r\n", "\n");
            Body body = reader.read(new SourceText(file.toString(), text), 1).value();
            Map<String, Integer> ours = words(text(body));
            words(Jsoup.parse(RENDERER.render(PARSER.parse(text))).text())
                    .forEach(
                            (word, count) -> {
                                if (ours.getOrDefault(word, 0) < count) {
                                    lost.add(file + ": " + word);
                                }
                            });
        }
        assertThat(lost).isEmpty();
    }

    private static List<Path> notices(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("notice.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    // Zero-width characters and the like stand in both; what is taken out stands in neither.
    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new TreeMap<>();
        String stripped = InvisibleCharacters.strip(text);
        Matcher word = WORD.matcher(Normalizer.normalize(stripped, Normalizer.Form.NFC));
        while (word.find()) {
            words.merge(word.group(), 1, Integer::sum);
        }
        return words;
    }

    private static String text(Body body) {
        StringBuilder text = new StringBuilder();
        body.allSections().forEach(section -> add(section, text));
        body.footnotes().forEach(note -> addAll(note.blocks(), text));
        return text.toString();
    }

    private static void add(Section section, StringBuilder text) {
        addLine(section.heading(), text);
        addAll(section.blocks(), text);
    }

    private static void addAll(List<Block> blocks, StringBuilder text) {
        blocks.forEach(block -> add(block, text));
    }

    private static void addLine(List<Inline> content, StringBuilder text) {
        text.append(PlacedText.words(content)).append('\n');
    }

    private static void add(Block block, StringBuilder text) {
        if (block instanceof Block.Paragraph paragraph) {
            addLine(paragraph.content(), text);
        } else if (block instanceof Block.InnerHeading heading) {
            addLine(heading.content(), text);
        } else if (block instanceof Block.Quote quote) {
            addAll(quote.blocks(), text);
        } else if (block instanceof Block.ItemList list) {
            for (Block.Item item : list.items()) {
                // Markers that flexmark takes for words.
                list.markers().ifPresent(style -> text.append(style.of(item.number())).append(' '));
                addAll(item.blocks(), text);
            }
        } else if (block instanceof Block.DefinitionList list) {
            for (Block.Definition definition : list.definitions()) {
                definition.terms().forEach(term -> addLine(term.content(), text));
                definition.meanings().forEach(meaning -> addAll(meaning.blocks(), text));
            }
        } else if (block instanceof Block.Code code) {
            text.append(code.text());
        } else if (block instanceof Block.Directive directive) {
            text.append(directive.name() + " " + directive.argument() + "\n");
        } else if (block instanceof Block.Table table) {
            addLine(table.caption(), text);
            Stream.concat(table.head().stream(), table.body().stream())
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> addAll(cell.blocks(), text));
        }
    }
}
