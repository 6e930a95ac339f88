package dev.noticeboard.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The machine's own WebKit, the engine of Safari, driven by what the W3C's WebDriver says, on a
 * screen that nobody sees.
 */
final class WebKit implements AutoCloseable {

    private static final String MEND =
            "install Debian's packages webkit2gtk-driver, xvfb and xauth, or name the programs by"
                    + " the environment variables WEBKIT_DRIVER and XVFB_RUN";

    /** How often it is asked again for what it will have, at ten times a second. */
    private static final int ATTEMPTS = 6000;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process driver;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private String session = "";

    private WebKit(Process driver, int port) {
        this.driver = driver;
        this.address = "http://127.0.0.1:" + port;
    }

    /** Starts the browser; skips the test, or under CI fails it, where there is none. */
    static WebKit start() throws IOException, InterruptedException {
        Path program = Programs.named(MEND, "WEBKIT_DRIVER", "WebKitWebDriver");
        Path screen = Programs.named(MEND, "XVFB_RUN", "xvfb-run");
        Path browser = browser();
        int port = freePort();
        Process driver =
                new ProcessBuilder(
                                screen.toString(),
                                "--auto-servernum",
                                program.toString(),
                                "--port=" + port)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        WebKit webKit = new WebKit(driver, port);
        try {
            webKit.begin(browser);
        } catch (IOException e) {
            webKit.close();
            throw e;
        }
        return webKit;
    }

    /** Shows a page in a window of that size, in CSS pixels. */
    void open(String page, int width, int height) throws IOException, InterruptedException {
        send("/window/rect", Map.of("width", width, "height", height));
        send("/url", Map.of("url", page));
    }

    /** What a script of the test resources returns: a list of sentences. */
    List<String> faults(String script) throws IOException, InterruptedException {
        String body = "return (" + OpenPage.script(script) + ")()";
        JsonArray found =
                send("/execute/sync", Map.of("script", body, "args", List.of())).getAsJsonArray();
        return found.asList().stream().map(JsonElement::getAsString).toList();
    }

    /** What the window shows (PNG), once it shows something: it is painted after it is loaded. */
    byte[] picture() throws IOException, InterruptedException {
        HttpRequest request = request(session + "/screenshot").GET().build();
        for (int attempt = 1; ; attempt++) {
            byte[] png = Base64.getDecoder().decode(value(request).getAsString());
            if (!isBlank(png) || attempt == ATTEMPTS) {
                return png;
            }
            Thread.sleep(100);
        }
    }

    private static boolean isBlank(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int first = image.getRGB(0, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void close() {
        driver.descendants().forEach(ProcessHandle::destroy);
        driver.destroy();
    }

    private void begin(Path browser) throws IOException, InterruptedException {
        awaitDriver();
        Map<String, Object> options =
                Map.of("binary", browser.toString(), "args", List.of("--automation"));
        Map<String, Object> wanted =
                Map.of("alwaysMatch", Map.of("webkitgtk:browserOptions", options));
        JsonObject begun = send("/session", Map.of("capabilities", wanted)).getAsJsonObject();
        session = "/session/" + begun.get("sessionId").getAsString();
    }

    private void awaitDriver() throws IOException, InterruptedException {
        HttpRequest status = request("/status").GET().build();
        for (int attempt = 1; ; attempt++) {
            try {
                client.send(status, BodyHandlers.discarding());
                return;
            } catch (IOException e) {
                if (attempt == ATTEMPTS || !driver.isAlive()) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    private JsonElement send(String path, Map<String, ?> body)
            throws IOException, InterruptedException {
        String json = new Gson().toJson(body);
        return value(
                request(session + path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private JsonElement value(HttpRequest request) throws IOException, InterruptedException {
        String answer = client.send(request, BodyHandlers.ofString(UTF_8)).body();
        JsonElement value = new Gson().fromJson(answer, JsonObject.class).get("value");
        if (value.isJsonObject() && value.getAsJsonObject().has("error")) {
            throw new IOException("WebKit says: " + answer);
        }
        return value;
    }

    // Debian keeps it with the library, below the name of the machine.
    private static Path browser() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("/usr/lib"))) {
            return folders.flatMap(
                            folder ->
                                    Stream.of("4.1", "4.0", "6.0")
                                            .map(v -> folder.resolve("webkit2gtk-" + v)))
                    .map(folder -> folder.resolve("MiniBrowser"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> LoudSkip.because("there is no MiniBrowser here", MEND));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
