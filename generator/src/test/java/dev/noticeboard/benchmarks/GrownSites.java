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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grows a site of any number of notices and versions from the texts of a corpus.
 *
 * <p>Some words of each section are others in each notice, so that no section stands in two of
 * them; from one version to the next, one section in eight is new. The same seed grows the same
 * site.
 *
 * <pre>GrownSites CORPUS OUT NOTICES VERSIONS [SEED]</pre>
 */
public final class GrownSites {

    /** One section in so many is new in each version. */
    private static final int NEW_IN = 8;

    /** One word in so many is another one in a section that is new. */
    private static final int OTHER_IN = 25;

    private static final Pattern SECTION = Pattern.compile("(?m)^(?=#{1,6} )|(?<=\n)\n(?=\\*\\*)");
    private static final Pattern WORD = Pattern.compile("(?<=[a-z] )[a-z]{3,12}(?= [a-z])");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS_APART = 7;

    private final List<String> texts;
    private final long seed;
    private final Map<String, Integer> seen = new HashMap<>();

    private GrownSites(List<String> texts, long seed) {
        this.texts = texts;
        this.seed = seed;
    }

    /** Grows one, and prints its seed and how many of its sections stand in it more than once. */
    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        int notices = Integer.parseInt(arguments[2]);
        int versions = Integer.parseInt(arguments[3]);
        long seed = arguments.length > 4 ? Long.parseLong(arguments[4]) : 20_261_130L;
        System.out.println(new GrownSites(texts(corpus), seed).grow(out, notices, versions));
    }

    /** The newest text of each notice of a corpus. */
    private static List<String> texts(Path corpus) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> notices = Files.list(corpus.resolve("notices"))) {
            for (Path notice : notices.sorted().toList()) {
                try (Stream<Path> versions = Files.list(notice)) {
                    Path newest =
                            versions.map(version -> version.resolve("notice.md"))
                                    .filter(Files::exists)
                                    .max(Path::compareTo)
                                    .orElseThrow();
                    texts.add(Files.readString(newest, UTF_8));
                }
            }
        }
        return texts;
    }

    private String grow(Path out, int notices, int versions) throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("site.yaml"), "organization: {name: Example Company}\n");
        for (int notice = 0; notice < notices; notice++) {
            String slug = "notice-" + (100_000 + notice);
            Path folder = Files.createDirectories(out.resolve("notices").resolve(slug));
            Files.writeString(folder.resolve("notice.yaml"), "title: Policy " + notice + "\n");
            List<String> sections = sections(texts.get(notice % texts.size()));
            for (int i = 0; i < sections.size(); i++) {
                sections.set(i, varied(sections.get(i), notice, i, 0));
            }
            for (int version = 0; version < versions; version++) {
                for (int i = 0; version > 0 && i < sections.size(); i++) {
                    if ((i + version) % NEW_IN == 0) {
                        sections.set(i, varied(sections.get(i), notice, i, version));
                    }
                }
                sections.forEach(section -> seen.merge(section, 1, Integer::sum));
                String day = FIRST.plusDays((long) version * DAYS_APART).toString();
                Files.writeString(
                        Files.createDirectories(folder.resolve(day)).resolve("notice.md"),
                        String.join("", sections));
            }
        }
        int all = seen.values().stream().mapToInt(Integer::intValue).sum();
        return String.format(
                Locale.ROOT,
                "seed %d: %d notices, %d versions each, %d sections, %.1f %% of them stood before",
                seed,
                notices,
                versions,
                all,
                100.0 * (all - seen.size()) / all);
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
