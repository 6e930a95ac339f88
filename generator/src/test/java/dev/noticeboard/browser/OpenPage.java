package dev.noticeboard.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of a site in a window of its own. */
final class OpenPage implements AutoCloseable {

    private final Chromium chromium;
    private final SiteServer server;
    private final String path;
    private final View view;
    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Optional<Response> response = Optional.empty();

    OpenPage(
            Chromium chromium,
            SiteServer server,
            String path,
            View view,
            String address,
            boolean script) {
        this.chromium = chromium;
        this.server = server;
        this.path = path;
        this.view = view;
        this.address = address;
        this.context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(view.width(), view.height())
                                        .setColorScheme(view.scheme())
                                        .setReducedMotion(ReducedMotion.REDUCE)
                                        .setJavaScriptEnabled(script));
        context.setDefaultTimeout(Chromium.PATIENCE);
        this.page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        load();
    }

    /** Loads the page anew, as if nobody had touched it. */
    void load() {
        requests.clear();
        complaints.clear();
        server.takeRequests();
        response = Optional.ofNullable(page.navigate(address));
    }

    /** The browser. */
    Chromium chromium() {
        return chromium;
    }

    /** The host. */
    SiteServer server() {
        return server;
    }

    /** The page's path below the site's root. */
    String path() {
        return path;
    }

    /** How it is looked at. */
    View view() {
        return view;
    }

    /** Where it is. */
    String address() {
        return address;
    }

    /** The page in Playwright's terms. */
    Page page() {
        return page;
    }

    /** The host's answer; empty for a file. */
    Optional<Response> response() {
        return response;
    }

    /** What the browser has asked for since the page was loaded. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** What the browser has written to its console since the page was loaded. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The whole page as a picture (PNG). */
    byte[] picture() {
        Page.ScreenshotOptions whole = new Page.ScreenshotOptions().setFullPage(true);
        try {
            return page.screenshot(whole);
        } catch (PlaywrightException e) {
            // Where the machine is short of everything, Chromium has no picture at the first time.
            return page.screenshot(whole);
        }
    }

    /** The sentences that a script of the test resources returns. */
    List<String> faults(String script, @Nullable Object argument) {
        return strings(run(script, argument));
    }

    /** The record that a script of the test resources returns. */
    Map<?, ?> facts(String script) {
        return (Map<?, ?>) run(script, null);
    }

    /** A list of strings as a script returns it. */
    static List<String> strings(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
    }

    /** The accessibility tree, as the browser hands it to a screen reader. */
    List<AxNode> accessibilityTree() {
        CDPSession session = context.newCDPSession(page);
        try {
            JsonArray nodes =
                    session.send("Accessibility.getFullAXTree", new JsonObject())
                            .getAsJsonArray("nodes");
            return AxNode.inReadingOrder(nodes);
        } finally {
            session.detach();
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private Object run(String script, @Nullable Object argument) {
        String code =
                "argument => { %s; const run = %s; return run(argument); }"
                        .formatted(script("colours"), script(script).strip());
        return Objects.requireNonNull(page.evaluate(code, argument), script);
    }

    /** A script of the test resources. */
    static String script(String called) {
        String name = called + ".js";
        try (InputStream in = OpenPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
