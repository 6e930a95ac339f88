package dev.noticeboard.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The floor of the library: all Markdown below a folder is parsed and rendered by flexmark, on all
 * processors, and thrown away. Prints how many characters of HTML it was.
 */
final class FlexmarkAlone {

    private FlexmarkAlone() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            files = all.filter(file -> file.toString().endsWith(".md")).toList();
        }
        MutableDataSet options =
                new MutableDataSet()
                        .set(
                                Parser.EXTENSIONS,
                                List.of(
                                        TablesExtension.create(),
                                        FootnoteExtension.create(),
                                        DefinitionExtension.create()));
        Parser parser = Parser.builder(options).build();
        HtmlRenderer renderer = HtmlRenderer.builder(options).build();
        long letters =
                files.parallelStream()
                        .mapToLong(file -> renderer.render(parser.parse(text(file))).length())
                        .sum();
        System.out.println(files.size() + " files, " + letters + " characters of HTML");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
