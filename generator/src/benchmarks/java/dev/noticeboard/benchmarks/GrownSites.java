package dev.noticeboard.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grows a site of any number of notices and versions from the texts of a corpus.
 *
 * <p>Some words of each section are others in each notice, so that no section stands in two of
 * them; from one version to the next, one section in eight is new. The same seed grows the same
 * site.
 */
final class GrownSites {

    /** One section in so many is new in each version. */
    private static final int NEW_IN = 8;

    /** One word in so many is another one in a section that is new. */
    private static final int OTHER_IN = 25;

    private static final Pattern SECTION = Pattern.compile("(?m)^(?=#{1,6} )|(?<=\n)\n(?=\\*\\*)");
    private static final Pattern WORD = Pattern.compile("(?<=[a-z] )[a-z]{3,12}(?= [a-z])");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS_APART = 7;
    private static final String TEXT = "notice.md";

    private final List<String> texts;
    private final long seed;

    /**
     * Grows sites.
     *
     * @param texts the texts that they are grown from
     */
    GrownSites(List<String> texts, long seed) {
        this.texts = List.copyOf(texts);
        this.seed = seed;
    }

    /**
     * What was grown.
     *
     * @param notices how many notices there are
     * @param versions how many versions there are in all
     * @param bytes how large their texts are
     * @param sections how many sections there are in all
     * @param inOtherNotices how many of these stand in another notice as well
     * @param inEarlierVersions how many of these stand in an earlier version of their notice
     */
    record Grown(
            int notices,
            int versions,
            long bytes,
            int sections,
            int inOtherNotices,
            int inEarlierVersions) {

        String words() {
            return String.format(
                    Locale.ROOT,
                    "%,d versions of %,d notices, %.1f MB, %,d sections, of which %.1f %% are equal"
                            + " to one of another notice and %.1f %% to one of an earlier version",
                    versions,
                    notices,
                    bytes / 1e6,
                    sections,
                    100.0 * inOtherNotices / sections,
                    100.0 * inEarlierVersions / sections);
        }
    }

    /** The newest text of each notice of the sites below a folder. */
    static List<String> texts(Path corpus) throws IOException {
        Map<Path, Path> newest = new TreeMap<>();
        try (Stream<Path> files = Files.walk(corpus)) {
            files.filter(file -> file.endsWith("notice.md"))
                    .filter(file -> file.toString().contains("/notices/"))
                    .filter(file -> !file.toString().contains("/draft/"))
                    .forEach(
                            file -> {
                                Path notice = file.resolve("../..").normalize();
                                newest.merge(notice, file, (a, b) -> a.compareTo(b) < 0 ? b : a);
                            });
        }
        if (newest.isEmpty()) {
            throw new IllegalArgumentException("there is no notice below " + corpus);
        }
        List<String> texts = new ArrayList<>();
        for (Path text : newest.values()) {
            texts.add(Files.readString(text, UTF_8));
        }
        return texts;
    }

    /** Grows a site in a folder that is not there yet. */
    Grown grow(Path out, int notices, int versions) throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("site.yaml"), "organization: {name: Example Company}\n");
        Map<String, Integer> noticeOf = new HashMap<>();
        long bytes = 0;
        int count = 0;
        int inOtherNotices = 0;
        int inEarlierVersions = 0;
        for (int notice = 0; notice < notices; notice++) {
            Path folder = Files.createDirectories(out.resolve("notices").resolve(slug(notice)));
            Files.writeString(folder.resolve("notice.yaml"), "title: Policy " + notice + "\n");
            List<String> sections = sections(texts.get(notice % texts.size()));
            for (int version = 0; version < versions; version++) {
                for (int i = 0; i < sections.size(); i++) {
                    if (version == 0 || (i + version) % NEW_IN == 0) {
                        sections.set(i, varied(sections.get(i), notice, i, version));
                    }
                    Integer first = noticeOf.putIfAbsent(sections.get(i), notice);
                    inOtherNotices += first != null && first != notice ? 1 : 0;
                    inEarlierVersions += first != null && first == notice ? 1 : 0;
                    count++;
                }
                byte[] text = String.join("", sections).getBytes(UTF_8);
                Files.write(
                        Files.createDirectories(folder.resolve(day(version))).resolve(TEXT), text);
                bytes += text.length;
            }
        }
        return new Grown(
                notices, notices * versions, bytes, count, inOtherNotices, inEarlierVersions);
    }

    /** Another word in the newest version of the first notice, each time another one. */
    static void changeOneWord(Path site, int versions, int time) throws IOException {
        Path text =
                site.resolve("notices").resolve(slug(0)).resolve(day(versions - 1)).resolve(TEXT);
        String old = Files.readString(text, UTF_8);
        Matcher word = WORD.matcher(old);
        if (!word.find()) {
            throw new IllegalStateException("there is no word to change in " + text);
        }
        Files.writeString(
                text,
                old.substring(0, word.start())
                        + "changed"
                        + (char) ('a' + time)
                        + old.substring(word.end()),
                UTF_8);
    }

    private static String slug(int notice) {
        return "notice-" + (100_000 + notice);
    }

    private static String day(int version) {
        return FIRST.plusDays((long) version * DAYS_APART).toString();
    }

    private static List<String> sections(String text) {
        return SECTION.splitAsStream(text).collect(Collectors.toCollection(ArrayList::new));
    }

    /** A section with other words in some places, at least in one. */
    private String varied(String section, int notice, int index, int version) {
        Random random = new Random(seed * 31 + notice * 1_000_003L + index * 1_009L + version);
        String others =
                WORD.matcher(section)
                        .replaceAll(
                                word ->
                                        random.nextInt(OTHER_IN) == 0
                                                ? word(random)
                                                : word.group());
        return others.stripTrailing() + " " + word(random) + ".\n\n";
    }

    private static String word(Random random) {
        return random.ints(7, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
