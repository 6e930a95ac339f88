package dev.noticeboard.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page says of itself what it shows, and what {@code versions.json} says: title, language,
 * canonical address, whether it is to be found by search, and the days of the version.
 */
final class Head implements PageCheck {

    private static final Pattern DATED =
            Pattern.compile("((?:.*/)?)(\\d{4}-\\d{2}-\\d{2})/index\\.html");

    @Override
    public List<String> faults(OpenPage page) {
        Map<?, ?> head = page.facts("head");
        List<String> faults = new ArrayList<>();
        for (String fact : List.of("title", "lang")) {
            if (fact(head, fact).isBlank()) {
                faults.add("the page has no " + fact);
            }
        }
        if (!Set.of("ltr", "rtl").contains(fact(head, "dir"))) {
            faults.add("the page has no dir");
        }
        Matcher dated = DATED.matcher(page.path());
        if (dated.matches()) {
            version(page.server().site(), dated.group(1), dated.group(2), head)
                    .ifPresentOrElse(
                            faults::addAll, () -> faults.add("versions.json lacks this version"));
        }
        return faults;
    }

    @Override
    public boolean sees(View view) {
        return view.once();
    }

    private static Optional<List<String>> version(
            BuiltSite site, String root, String date, Map<?, ?> head) {
        JsonObject notice = versions(site.folder().resolve(root + "versions.json"));
        for (JsonElement element : notice.getAsJsonArray("versions")) {
            JsonObject version = element.getAsJsonObject();
            if (text(version, "id").equals(date)) {
                return Optional.of(compared(site, root, notice, version, head));
            }
        }
        return Optional.empty();
    }

    private static List<String> compared(
            BuiltSite site, String root, JsonObject notice, JsonObject version, Map<?, ?> head) {
        List<String> faults = new ArrayList<>();
        String date = text(version, "id");
        boolean inEffect = text(version, "status").equals("in-effect");
        compare(faults, "lang", fact(head, "lang"), text(notice, "lang"));
        compare(faults, "version", fact(head, "version"), date);
        if (!fact(head, "title").contains(text(version, "title"))) {
            faults.add(
                    "the title '%s' lacks '%s'"
                            .formatted(fact(head, "title"), text(version, "title")));
        }
        if (fact(head, "robots").contains("noindex") == inEffect) {
            faults.add("robots are told '" + fact(head, "robots") + "'");
        }
        for (String day : List.of("from", "until", "posted", "reviewed")) {
            String stated = text(version, day);
            if (!stated.isEmpty() && !OpenPage.strings(head.get("dates")).contains(stated)) {
                faults.add("the day '%s', %s, is not shown".formatted(day, stated));
            }
        }
        String address = inEffect ? root : root + date + "/";
        site.baseUrl()
                .ifPresent(
                        base ->
                                compare(
                                        faults,
                                        "canonical",
                                        fact(head, "canonical"),
                                        base + address));
        return faults;
    }

    private static void compare(List<String> faults, String what, String shown, String stated) {
        if (!shown.equals(stated)) {
            faults.add("%s is '%s', not '%s'".formatted(what, shown, stated));
        }
    }

    private static String fact(Map<?, ?> head, String name) {
        return String.valueOf(head.get(name));
    }

    private static String text(JsonObject object, String key) {
        return object.has(key) ? object.get(key).getAsString() : "";
    }

    private static JsonObject versions(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file, UTF_8)).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
