package dev.noticeboard.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a built site on loopback as a host does: below a path, with the policy header and 404. */
final class SiteServer implements AutoCloseable {

    /** The policy that every host is told to send. */
    static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'self'";

    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "json", "application/json; charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "xml", "application/xml; charset=utf-8",
                    "txt", "text/plain; charset=utf-8");

    private final BuiltSite site;
    private final HttpServer server;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    private SiteServer(BuiltSite site, HttpServer server) {
        this.site = site;
        this.server = server;
    }

    /** Begins to show a site at a free port. */
    static SiteServer start(BuiltSite site) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SiteServer shown = new SiteServer(site, server);
        server.createContext("/", shown::answer);
        server.start();
        return shown;
    }

    /** The site that is shown. */
    BuiltSite site() {
        return site;
    }

    /** The address of a page, a trailing {@code index.html} left out as a host's links do. */
    String address(String path) {
        String shown = path.equals("index.html") ? "" : path.replaceFirst("/index\\.html$", "/");
        return "http://127.0.0.1:" + server.getAddress().getPort() + site.basePath() + shown;
    }

    /** The file that a host sends for a path of the address, or empty where it says 404. */
    Optional<Path> file(String path) {
        if (!path.startsWith(site.basePath())) {
            return Optional.empty();
        }
        Path file = site.folder().resolve(path.substring(site.basePath().length())).normalize();
        Path sent = path.endsWith("/") ? file.resolve("index.html") : file;
        return Optional.of(sent)
                .filter(f -> f.startsWith(site.folder()))
                .filter(Files::isRegularFile);
    }

    /** The paths asked for since the last time that somebody asked this. */
    List<String> takeRequests() {
        synchronized (requests) {
            List<String> taken = List.copyOf(requests);
            requests.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            requests.add(path);
            Optional<Path> file = file(path);
            Path sent = file.orElse(site.folder().resolve("404.html"));
            byte[] body = Files.isRegularFile(sent) ? Files.readAllBytes(sent) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", mediaType(sent));
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.sendResponseHeaders(
                    file.isPresent() ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String mediaType(Path file) {
        String name = String.valueOf(file.getFileName());
        return MEDIA_TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
