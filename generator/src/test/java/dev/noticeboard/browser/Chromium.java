package dev.noticeboard.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The machine's own Chromium, driven by Playwright through the machine's own Node.js: neither is
 * downloaded, since both together are larger than everything else that the build needs.
 */
final class Chromium implements AutoCloseable {

    /** In milliseconds: a slow machine fails nothing, and one that hangs is told from it. */
    static final double PATIENCE = 600_000;

    private static final String MEND =
            "install Debian's packages chromium and nodejs (Node.js 20 or later), or name the"
                    + " programs by the environment variables CHROMIUM and PLAYWRIGHT_NODEJS_PATH";

    /** Nothing but what a page asks for leaves the browser; the sandbox is refused to root. */
    private static final List<String> FLAGS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser; skips the test, or under CI fails it, where there is none. */
    static Chromium start() {
        Path chromium =
                Programs.named(MEND, "CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        Path node = node();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setTimeout(PATIENCE)
                                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    /** The machine's own Node.js; skips the test, or under CI fails it, where there is none. */
    static Path node() {
        return Programs.named(MEND, "PLAYWRIGHT_NODEJS_PATH", "node", "nodejs");
    }

    /** Opens a page of a site. */
    OpenPage open(SiteServer server, String path, View view) {
        return new OpenPage(this, server, path, view, server.address(path), true);
    }

    /** Opens an address, with or without JavaScript, as another look at a page that is open. */
    OpenPage again(OpenPage page, String address, boolean script) {
        return new OpenPage(this, page.server(), page.path(), page.view(), address, script);
    }

    /** The browser itself. */
    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
