package dev.noticeboard.source.law;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.RuleSet;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.ReaderFault;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.text.Sources;
import dev.noticeboard.source.yaml.SchemaReaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule sets by their ids: Noticeboard's own from {@code /rulesets/}, and those of a site from
 * its folder {@code rule-sets/}. Adding one is adding a file.
 */
public final class RuleSets {

    private static final String OWN = "/rulesets/";
    private static final String SUFFIX = ".yaml";

    // What comes with Noticeboard is the same for all sites: it is looked for and read once.
    private static final Map<String, RuleSet> OWN_READ = new ConcurrentHashMap<>();
    private static volatile @Nullable List<String> ids;

    private final Map<String, SourceText> texts = new TreeMap<>();
    private final Map<String, RuleSet> read = new TreeMap<>();
    private final RuleSetReader reader;

    private RuleSets(Map<String, SourceText> texts) {
        this.texts.putAll(texts);
        this.reader = new RuleSetReader(SchemaReaders.shared().ruleSet());
    }

    /** The ids of Noticeboard's own rule sets, in order. */
    public static List<String> ownIds() {
        List<String> known = ids;
        if (known == null) {
            known = listed();
            ids = known;
        }
        return known;
    }

    private static List<String> listed() {
        try {
            URL folder = Objects.requireNonNull(RuleSets.class.getResource(OWN));
            Stream<String> names =
                    folder.openConnection() instanceof JarURLConnection jar
                            ? namesIn(jar).stream()
                            : namesIn(Path.of(folder.toURI())).stream();
            return names.filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("this installation has an address that is none", e);
        }
    }

    // A jar of one's own, and no file system: there is one of those for each jar in a process, and
    // several builds may go on in it at once.
    private static List<String> namesIn(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        String folder = connection.getEntryName();
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(folder))
                    .map(name -> name.substring(folder.length()))
                    .toList();
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** All of Noticeboard's own rule sets, in order. */
    public static List<RuleSet> allOwn() {
        return ownIds().stream().map(RuleSets::own).toList();
    }

    /** Noticeboard's own rule set of that id, which has to be there. */
    public static RuleSet own(String id) {
        return OWN_READ.computeIfAbsent(
                id,
                it ->
                        new RuleSetReader(SchemaReaders.shared().ruleSet())
                                .read(it, ownText(it))
                                .value());
    }

    /**
     * The rule sets that the notices of a site name, each read once.
     *
     * @param site the site
     * @param sources its sources, which may hold rule sets of its own
     * @return the rule sets by id, and what is wrong with the site's own or with the names
     */
    public static Reading<Map<String, RuleSet>> of(Site site, Sources sources) {
        Map<String, SourceText> texts = new TreeMap<>();
        for (SourceText text : sources.filesIn(SourcePaths.RULE_SETS)) {
            String name = Sources.name(text.file());
            texts.put(name.substring(0, name.length() - SUFFIX.length()), text);
        }
        return new RuleSets(texts).named(site);
    }

    private Reading<Map<String, RuleSet>> named(Site site) {
        List<Finding> findings = new ArrayList<>();
        for (Notice notice : site.notices()) {
            for (String id : notice.ruleSets()) {
                if (!read.containsKey(id)) {
                    if (texts.containsKey(id)) {
                        findings.addAll(read(id, texts.get(id)).findings());
                    } else if (isOwn(id)) {
                        read.put(id, own(id));
                    } else {
                        findings.add(unknown(notice, id));
                    }
                }
            }
        }
        // A rule set that no notice names is read all the same, so that its mistakes are seen.
        for (Map.Entry<String, SourceText> text : texts.entrySet()) {
            if (!read.containsKey(text.getKey())) {
                findings.addAll(read(text.getKey(), text.getValue()).findings());
            }
        }
        return new Reading<>(new TreeMap<>(read), findings);
    }

    // To list what is in a jar takes longer than to look for one file in it.
    private static boolean isOwn(String id) {
        return RuleSets.class.getResource(OWN + id + SUFFIX) != null;
    }

    private Finding unknown(Notice notice, String id) {
        TreeSet<String> known = new TreeSet<>(ownIds());
        known.addAll(texts.keySet());
        return Finding.of(
                Rule.UNKNOWN_RULE_SET,
                notice.placeOf("rule-sets"),
                "there is no rule set '" + id + "'",
                NearestName.mend(id, known, "rule set"));
    }

    private Reading<RuleSet> read(String id, SourceText text) {
        Findings findings = new Findings();
        SourceText nothing = new SourceText(text.file(), "");
        RuleSet set =
                ReaderFault.guarded(
                        Place.startOf(text.file()),
                        findings,
                        () -> findings.take(reader.read(id, text)),
                        () -> reader.read(id, nothing).value());
        Reading<RuleSet> reading = findings.with(set);
        read.put(id, reading.value());
        return reading;
    }

    private static SourceText ownText(String id) {
        return new SourceText(SourcePaths.RULE_SETS + "/" + id + SUFFIX, resource(id + SUFFIX));
    }

    private static String resource(String name) {
        try (InputStream in = RuleSets.class.getResourceAsStream(OWN + name)) {
            if (in == null) {
                throw new IOException(OWN + name + " is missing from this installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
