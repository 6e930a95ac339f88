package dev.noticeboard.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Nu HTML checker, in a process of its own: its libraries must not meet ours. */
final class NuHtmlChecker {

    /** Written by Maven where tests run: the checker's jars in the local repository. */
    private static final Path CLASS_PATH = Path.of("target", "nu-html-checker.classpath");

    private static final String MAIN_CLASS = "nu.validator.client.SimpleCommandLineValidator";

    /** What it says of style sheets without being right. Of pages nothing is passed over. */
    private static final Map<String, String> DECIDED_CSS =
            Map.of(
                    "CSS: Unknown pseudo-element or pseudo-class “::details-content”.",
                    "newer than the checker: CSS Pseudo-Elements 4, in browsers since 2025");

    private NuHtmlChecker() {}

    /**
     * All that it says in one run of the pages and style sheets of each site: errors, warnings,
     * information.
     */
    static Map<BuiltSite, List<String>> faults(List<BuiltSite> sites) throws IOException {
        if (!Files.isRegularFile(CLASS_PATH)) {
            throw LoudSkip.because(
                    "the Nu HTML checker is not here (" + CLASS_PATH + ")",
                    "run the tests by Maven, which fetches it");
        }
        Path sheets = Files.createTempDirectory("style-sheets");
        Map<Path, BuiltSite> folders = new LinkedHashMap<>();
        List<String> files = new ArrayList<>();
        for (BuiltSite site : sites) {
            folders.put(site.folder(), site);
            for (String page : site.pages()) {
                files.add(site.folder().resolve(page).toString());
            }
            Path copies = Files.createTempDirectory(sheets, "site");
            folders.put(copies, site);
            for (String sheet : site.files(".css")) {
                Path copy = copies.resolve(sheet.replace('/', '-'));
                String css = Files.readString(site.folder().resolve(sheet), UTF_8);
                Files.writeString(copy, understood(css), UTF_8);
                files.add(copy.toString());
            }
        }
        Map<BuiltSite, List<String>> faults = new HashMap<>();
        sites.forEach(site -> faults.put(site, new ArrayList<>()));
        for (JsonElement message : run(files).getAsJsonArray("messages")) {
            judge(message.getAsJsonObject(), folders, faults);
        }
        return faults;
    }

    /**
     * A style sheet without a condition that the checker cannot read (CSS Conditional Rules 4,
     * section 3), so that what it guards is checked.
     */
    private static String understood(String css) {
        return css.replaceAll("@supports\\s+selector\\([^)]*\\)", "@supports (display: block)");
    }

    private static JsonObject run(List<String> files) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", Files.readString(CLASS_PATH, UTF_8).strip(), MAIN_CLASS));
        command.addAll(List.of("--format", "json", "--stdout", "--exit-zero-always"));
        command.add("--also-check-css");
        command.addAll(files);
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return JsonParser.parseString(output).getAsJsonObject();
    }

    private static void judge(
            JsonObject message, Map<Path, BuiltSite> folders, Map<BuiltSite, List<String>> faults) {
        Path file = Path.of(URI.create(text(message, "url")));
        Path folder = folders.keySet().stream().filter(file::startsWith).findFirst().orElseThrow();
        String shown = folder.relativize(file).toString();
        String words = text(message, "message");
        if (!shown.endsWith(".css") || !DECIDED_CSS.containsKey(words)) {
            String fault =
                    "%s:%s: %s: %s"
                            .formatted(
                                    shown, text(message, "lastLine"), text(message, "type"), words);
            faults.get(folders.get(folder)).add(fault);
        }
    }

    private static String text(JsonObject message, String key) {
        return message.has(key) ? message.get(key).getAsString() : "";
    }
}
