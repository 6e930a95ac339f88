package dev.noticeboard.browser;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Takes pictures of built pages, for a person to look at: narrow, middle and wide, dark, and as on
 * paper.
 *
 * <p>It runs when it is asked for, and never among the tests:
 *
 * <pre>{@code
 * mvn -pl generator -am test -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dnoticeboard.site="$PWD/content/target/site" -Dnoticeboard.pages=index.html,404.html
 * }</pre>
 *
 * <p>Without {@code noticeboard.pages} it takes all of them. The pictures are in {@code
 * generator/target/screenshots}.
 */
@InChromium
class Screenshots {

    private static final List<View> VIEWS =
            List.of(
                    new View(360, ColorScheme.LIGHT),
                    new View(768, ColorScheme.LIGHT),
                    new View(View.WIDE, ColorScheme.LIGHT),
                    new View(360, ColorScheme.DARK),
                    new View(View.WIDE, ColorScheme.DARK));

    @Test
    void take(Chromium chromium) throws IOException {
        BuiltSite site = BuiltSite.asked().orElseThrow();
        String pages = System.getProperty("noticeboard.pages", "");
        List<String> wanted = pages.isEmpty() ? site.pages() : List.of(pages.split(",", -1));
        Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
        try (SiteServer server = SiteServer.start(site)) {
            for (String page : wanted) {
                for (View view : VIEWS) {
                    take(chromium, server, page, view, pictures);
                }
            }
        }
    }

    private static void take(
            Chromium chromium, SiteServer server, String path, View view, Path folder)
            throws IOException {
        String name = path.replaceFirst("\\.html$", "").replace('/', '-');
        try (OpenPage page = chromium.open(server, path, view)) {
            write(
                    folder.resolve(name + "-" + view.toString().replace(' ', '-') + ".png"),
                    page.picture());
            if (view.once()) {
                page.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
                write(
                        folder.resolve(name + "-print.pdf"),
                        page.page().pdf(new PdfOptions().setFormat("A4")));
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        System.out.println(file);
    }
}
