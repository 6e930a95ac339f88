package dev.noticeboard.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * What the libraries take for the files of a site, and nothing of Noticeboard's own: the Markdown
 * is parsed and rendered, the YAML and the schemas are parsed, the theme's templates are parsed,
 * and so is the HTML that was built.
 *
 * <pre>LibrariesAlone SOURCES SCHEMAS TEMPLATES BUILT</pre>
 */
final class LibrariesAlone {

    private LibrariesAlone() {}

    public static void main(String[] arguments) throws IOException {
        FlexmarkAlone.main(arguments);
        int events = 0;
        for (Path file : files(arguments[0], ".yaml")) {
            events += events(text(file));
        }
        for (Path file : files(arguments[1], ".json")) {
            events += events(text(file));
        }
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        int templates = 0;
        for (Path file : files(arguments[2], ".ftlh")) {
            String name = Objects.requireNonNull(file.getFileName()).toString();
            templates +=
                    new Template(name, new StringReader(text(file)), configuration)
                            .toString()
                            .length();
        }
        int elements = 0;
        for (Path file : files(arguments[3], ".html")) {
            elements += Jsoup.parse(text(file)).getAllElements().size();
        }
        System.out.printf("%s events, %s, %s elements%n", events, templates, elements);
    }

    private static int events(String text) {
        ParserImpl parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
        int count = 0;
        while (!parser.checkEvent(Event.ID.StreamEnd)) {
            parser.getEvent();
            count++;
        }
        return count;
    }

    private static List<Path> files(String folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
