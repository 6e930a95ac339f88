package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.render.html.ReadBack;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real notices, version by version, from a folder outside the project: {@code
 * -Dnoticeboard.corpus=DIR}. Every tree is built without an exception, with one page a version,
 * every word of each source text on its page, no dead internal link, and no redline of too many
 * elements.
 */
class CorpusTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    // What a page does not show by design, or shows by other means.
    private static final List<String> NOT_SHOWN_AS_WORDS =
            List.of(
                    // front matter
                    "\\A---\\R.*?\\R---\\R",
                    // the numbers of a list, which the browser makes
                    "(?m:^[\\s>]*\\d+[.)]\\s)",
                    // the addresses of links and pictures
                    "\\]\\((?:[^()\\s]|\\([^()\\s]*\\))*(?:\\s+\"[^\"]*\"|\\s+'[^']*')?\\s*\\)",
                    "(?m:^\\s*\\[[^\\]]+\\]:\\s*\\S+.*$)",
                    // anchors, tags, comments, directives and character references
                    "\\{:?\\s*[#.][^}\\v]*\\}",
                    "</?[A-Za-z][^>\\v]*>",
                    "<!--.*?-->",
                    "\\{\\{[^}]*\\}\\}",
                    "&#?[A-Za-z0-9]+;");

    private static final Pattern NOT_SHOWN =
            Pattern.compile(String.join("|", NOT_SHOWN_AS_WORDS), Pattern.DOTALL);

    @TempDir private Path folder;

    @Test
    void languagesAreBuilt() throws Exception {
        isBuilt("languages");
    }

    @Exhaustive
    @Test
    void theArchiveIsBuilt() throws Exception {
        isBuilt("archive");
    }

    private void isBuilt(String tree) throws Exception {
        Path corpus = Corpus.folder().resolve(tree);
        Path output = folder.resolve(tree);
        Outcome outcome =
                new Noticeboard(
                                Sites.settings(
                                        corpus,
                                        output,
                                        LocalDate.parse("2026-11-24"),
                                        FailOn.NEVER))
                        .build();
        assertThat(outcome.findings().stream().map(Finding::rule))
                .doesNotContain("page-dead-link", "page-active", "page-remote", "source-limit");
        List<String> missing = new ArrayList<>();
        for (Path text : texts(corpus.resolve("notices"))) {
            Path page = output.resolve(pageOf(corpus, text));
            assertThat(page).exists();
            missing.addAll(missingWords(text, page));
        }
        assertThat(missing).isEmpty();
        assertThat(redlines(output)).isNotEmpty().allSatisfy(CorpusTest::readsAsBothTexts);
        assertThat(redlines(output)).allSatisfy(CorpusTest::isNoHeavierThanItsWords);
    }

    private static List<Path> redlines(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(f -> f.endsWith("changes/index.html")).sorted().toList();
        }
    }

    /** The law of the redline, read from the pages alone: the redline's and both versions' own. */
    private static void readsAsBothTexts(Path page) throws IOException {
        Element redline = article(page);
        if (redline == null) {
            // The first version has nothing to be compared with.
            return;
        }
        Path notice = page.getParent().getParent().getParent();
        assertThat(ReadBack.older(redline))
                .isEqualTo(
                        ReadBack.words(
                                article(
                                        notice.resolve(redline.attr("data-from"))
                                                .resolve("index.html"))));
        assertThat(ReadBack.newer(redline))
                .isEqualTo(
                        ReadBack.words(
                                article(
                                        notice.resolve(redline.attr("data-to"))
                                                .resolve("index.html"))));
    }

    /** At most 2,000 elements for each 1,000 words, but for a page with hardly a text. */
    private static void isNoHeavierThanItsWords(Path page) throws IOException {
        RedlineSize size = RedlineSize.of(Jsoup.parse(Files.readString(page)));
        if (size.words() > 100) {
            assertThat(size.density()).as(page.toString()).isLessThanOrEqualTo(2000);
        }
    }

    private static Element article(Path page) throws IOException {
        return Jsoup.parse(Files.readString(page)).selectFirst("article");
    }

    private static List<String> missingWords(Path text, Path page) throws IOException {
        String shown = words(Jsoup.parse(Files.readString(page)).body().wholeText());
        Set<String> known = new LinkedHashSet<>(List.of(shown.split(" ", -1)));
        String source =
                NOT_SHOWN
                        .matcher(Files.readString(text).replace("\r\n", "\n").replace("\uFEFF", ""))
                        .replaceAll(" ");
        List<String> missing = new ArrayList<>();
        for (String word : words(source).split(" ", -1)) {
            // Marks of emphasis inside a word split it in the source and not on the page.
            if (!known.contains(word) && !shown.replace(" ", "").contains(word)) {
                missing.add(
                        text.getParent().getFileName() + "/" + text.getFileName() + ": " + word);
            }
        }
        return missing;
    }

    private static String words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (word.find()) {
            words.add(word.group());
        }
        return String.join(" ", words);
    }

    private static String pageOf(Path corpus, Path text) {
        Path below = corpus.resolve("notices").relativize(text);
        String name = below.getFileName().toString();
        Matcher language = Pattern.compile("notice\\.(.+)\\.md").matcher(name);
        String tree = language.matches() ? language.group(1) + "/" : "";
        return tree + below.getName(0) + "/" + below.getName(1) + "/index.html";
    }

    private static List<Path> texts(Path notices) throws IOException {
        try (Stream<Path> files = Files.walk(notices)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".md")).sorted().toList();
        }
    }
}
