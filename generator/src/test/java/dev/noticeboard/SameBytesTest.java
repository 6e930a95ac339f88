package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Same sources, same date, same bytes: a build is a function of its sources, not of the machine.
 * Real processes build the same site in other folders, zones, locales and encodings, from files
 * that were made in another order.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameBytesTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: İstanbul Işık ÅÄÖ}
                    languages: [en, ar, ja, tr]
                    base-url: https://example.com/
                    contacts:
                      b-office: {role: Büro, phone: +49 30 123456, address: {street: [Weg 1], locality: Berlin, country: DE}}
                      a-office: {role: Office, email: info@example.com}
                    -- notices/privacy/notice.yaml --
                    title: {"en": INFORMATION, "": Gizlilik}
                    numbering: true
                    -- notices/privacy/2023-01-30/notice.md --
                    ## INFORMATION Title

                    Text of {{effective-date}}.[^1]

                    | A | B | I |
                    |---|---|---|
                    | 1 | 2 | 3 |

                    [^1]: A note.

                    {{contact b-office}}
                    -- notices/privacy/2023-01-30/notice.ar.md --
                    ## سياسة

                    نص {{effective-date}}
                    -- notices/privacy/2023-01-30/notice.ja.md --
                    ## 概要

                    {{effective-date}}から。
                    -- notices/privacy/2023-01-30/notice.tr.md --
                    ## INDIRIM

                    Metin.
                    -- notices/cookies/notice.yaml --
                    title: Cookies
                    -- notices/cookies/2024-02-29/notice.md --
                    We set none.
                    -- notices/cookies/2030-01-01/notice.md --
                    We set one.
                    """);

    private Path folder;
    private Map<String, String> reference;

    @BeforeAll
    void buildTheReference(@TempDir Path shared) throws Exception {
        folder = shared;
        reference = build("reference", new Random(1), List.of(), "UTC");
        assertThat(reference).containsKeys("ar/privacy/index.html", "tr/privacy/index.html");
    }

    @ParameterizedTest(name = "{0} in {1}, files in {2}")
    @CsvSource({
        "tr-TR,   Pacific/Kiritimati, ISO-8859-9,   2",
        "th-TH,   Pacific/Pago_Pago,  windows-1252, 3",
        "ar-EG,   Asia/Kolkata,       US-ASCII,     4",
        "ja-JP,   Asia/Tokyo,         Shift_JIS,    5",
    })
    void theMachineLeavesNoTrace(String locale, String zone, String encoding, int seed)
            throws Exception {
        String[] parts = locale.split("-", -1);
        Map<String, String> other =
                build(
                        "a folder of " + locale,
                        new Random(seed),
                        List.of(
                                "-Duser.language=" + parts[0],
                                "-Duser.country=" + parts[1],
                                "-Dfile.encoding=" + encoding),
                        zone);
        assertThat(other).isEqualTo(reference);
    }

    private Map<String, String> build(String name, Random order, List<String> options, String zone)
            throws Exception {
        Path source = folder.resolve(name).resolve("in");
        List<String> paths = new ArrayList<>(SITE.files().keySet());
        Collections.shuffle(paths, order);
        for (String path : paths) {
            new MiniSite(Map.of(path, SITE.files().get(path))).writeTo(source);
        }
        Path output = folder.resolve(name).resolve("out");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.noticeboard.cli.Main",
                        "build",
                        "--source",
                        source.toString(),
                        "--output",
                        output.toString(),
                        "--as-of",
                        "2024-06-01",
                        "--fail-on",
                        "never"));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("TZ", zone);
        Process running = process.start();
        String said =
                new String(
                        running.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        return texts(output);
    }

    private static Map<String, String> texts(Path site) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
