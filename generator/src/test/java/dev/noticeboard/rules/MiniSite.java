package dev.noticeboard.rules;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole site in one text: each file under a line {@code -- path --}.
 *
 * <p>What is not named is the smallest site that builds: an organization, a privacy policy, and one
 * version of it.
 */
record MiniSite(Map<String, String> files) {

    private static final Pattern HEADER = Pattern.compile("^-- (\\S+) --\\n", Pattern.MULTILINE);
    private static final Pattern VERSION = Pattern.compile("notices/privacy/[^/]+/notice\\.md");

    static MiniSite parse(String text) {
        Map<String, String> files = new TreeMap<>();
        Matcher header = HEADER.matcher(text);
        String name = "";
        int start = 0;
        while (header.find()) {
            put(files, name, text.substring(start, header.start()));
            name = header.group(1);
            start = header.end();
        }
        put(files, name, text.substring(start));
        files.putIfAbsent("site.yaml", "organization:\n  name: Example\n");
        files.putIfAbsent("notices/privacy/notice.yaml", "title: Privacy policy\n");
        if (files.keySet().stream().noneMatch(file -> VERSION.matcher(file).matches())) {
            files.put("notices/privacy/2024-03-01/notice.md", "We keep your name.\n");
        }
        return new MiniSite(files);
    }

    private static void put(Map<String, String> files, String name, String text) {
        if (!name.isEmpty()) {
            files.put(name, text);
        } else if (!text.isBlank()) {
            throw new IllegalArgumentException("text above the first file's name: " + text);
        }
    }
}
