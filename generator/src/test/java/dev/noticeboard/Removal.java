package dev.noticeboard;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A site without one thing that it states: a key with all that is under it, an entry of a list, a
 * mark, or a paragraph.
 *
 * @param file the file that it stands in
 * @param above the keys that it stands under, each a line
 * @param lines its lines
 * @param mark whether no more is taken out than the mark of a heading
 * @param site the site without it
 */
public record Removal(
        String file, List<String> above, List<String> lines, boolean mark, MiniSite site) {

    private static final Pattern BLOCK = Pattern.compile("( *)(- )?(\\{?[a-z0-9-]+:.*|\\{.*)");
    private static final Pattern NEEDED = Pattern.compile(" *(- )?(id|name|role|languages):.*");

    /** The thing, by its file and its first line. */
    public String what() {
        return file + ": " + (mark ? "the mark of " : "") + lines.get(0).strip();
    }

    /** Every removal that leaves a site which can be read. */
    static List<Removal> allOf(MiniSite site) {
        List<Removal> all = new ArrayList<>();
        new TreeMap<>(site.files())
                .forEach(
                        (file, text) -> {
                            if (file.endsWith(".md")) {
                                paragraphs(site, file, text, all);
                            } else {
                                blocks(site, file, text, all);
                            }
                        });
        return all;
    }

    private static void blocks(MiniSite site, String file, String text, List<Removal> all) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher block = BLOCK.matcher(lines.get(i));
            boolean settings = file.equals("site.yaml") && lines.get(i).startsWith("organization");
            boolean title = file.endsWith("notice.yaml") && !lines.get(i).startsWith("contacts");
            if (block.matches() && !NEEDED.matcher(lines.get(i)).matches() && !settings && !title) {
                int end = i + 1;
                while (end < lines.size() && indent(lines.get(end)) > block.group(1).length()) {
                    end++;
                }
                all.add(without(site, file, lines, i, end));
            }
        }
    }

    private static void paragraphs(MiniSite site, String file, String text, List<Removal> all) {
        List<String> lines = text.lines().toList();
        int body = lines.get(0).equals("---") ? lines.lastIndexOf("---") + 1 : 0;
        for (int i = 1; i < body - 1; i++) {
            all.add(without(site, file, lines, i, i + 1));
        }
        for (int i = body; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean begins = i == body || lines.get(i - 1).isBlank();
            if (line.contains(" meets=")) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(i, line.replaceFirst(" meets=\"[^\"]*\"", ""));
                all.add(
                        new Removal(
                                file,
                                List.of(),
                                List.of(line),
                                true,
                                site.with(file, String.join("\n", changed) + "\n")));
            } else if (begins && !line.isBlank() && !line.startsWith("#")) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).isBlank()) {
                    end++;
                }
                all.add(without(site, file, lines, i, end));
            }
        }
    }

    private static Removal without(
            MiniSite site, String file, List<String> lines, int from, int end) {
        List<String> kept = new ArrayList<>(lines.subList(0, from));
        kept.addAll(lines.subList(end, lines.size()));
        return new Removal(
                file,
                above(lines, from),
                lines.subList(from, end),
                false,
                site.with(file, String.join("\n", kept) + "\n"));
    }

    private static List<String> above(List<String> lines, int from) {
        List<String> above = new ArrayList<>();
        int indent = indent(lines.get(from));
        for (int i = from - 1; i >= 0 && indent > 0; i--) {
            if (indent(lines.get(i)) < indent) {
                indent = indent(lines.get(i));
                above.add(0, lines.get(i));
            }
        }
        return above;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
