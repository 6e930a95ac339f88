package dev.noticeboard.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import dev.noticeboard.files.Project;
import dev.noticeboard.model.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {

    private static final SiteFile PAGE =
            SiteFile.page("privacy/index.html", "<p>Hello</p>", true, List.of("delete", "rights"));
    private static final SiteFile ROBOTS = SiteFile.text("robots.txt", "", "text/plain");
    private static final String ARTICLE = Digest.of(new byte[] {1});
    private static final Manifest MANIFEST =
            Manifest.of(
                    LocalDate.parse("2026-01-31"),
                    List.of(ROBOTS, PAGE),
                    List.of(version("privacy", "2025-01-01"), version("cookies", "2026-01-01")));
    private static final String WRITTEN =
            """
            {
              "as-of": "2026-01-31",
              "files": [
                {
                  "path": "privacy/index.html",
                  "sha256": "8e11a75bb3a5cc4b4a9e6ca20a8d2bd7a4d2a12c6e9a8d5eb5fc4e6b5b1ff4b2",
                  "media-type": "text/html; charset=utf-8",
                  "permanent": true,
                  "anchors": [
                    "delete",
                    "rights"
                  ]
                },
                {
                  "path": "robots.txt",
                  "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                  "media-type": "text/plain; charset=utf-8",
                  "permanent": false,
                  "anchors": []
                }
              ],
              "versions": [
                {
                  "notice": "cookies",
                  "date": "2026-01-01",
                  "lang": "en",
                  "article": "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a",
                  "sealed": true,
                  "replaced": []
                },
                {
                  "notice": "privacy",
                  "date": "2025-01-01",
                  "lang": "en",
                  "article": "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a",
                  "sealed": true,
                  "replaced": []
                }
              ]
            }
            """
                    .replaceAll("8e11a75b[0-9a-f]+", PAGE.sha256());

    private static Manifest.VersionEntry version(String notice, String date) {
        return new Manifest.VersionEntry(
                notice, date, "en", ARTICLE, true, List.of(), Optional.empty(), List.of());
    }

    @Test
    void filesAndVersionsAreListedInOneOrder() {
        assertThat(MANIFEST.toJson()).isEqualTo(WRITTEN);
    }

    @Test
    void whatIsWrittenReadsAsTheSameManifest() {
        assertThat(Manifest.parse(WRITTEN)).isEqualTo(new Parsed.Good<>(MANIFEST));
    }

    @Test
    void fieldsThatALaterVersionMayAddArePassedOver() {
        String later = WRITTEN.replace("\"as-of\"", "\"generator\": {\"name\": 1}, \"as-of\"");
        assertThat(Manifest.parse(later)).isEqualTo(new Parsed.Good<>(MANIFEST));
    }

    @Test
    void aManifestFromBeforeCorrectionsNamesNoReplacedText() {
        String earlier = WRITTEN.replaceAll(",\\s*\"replaced\": \\[]", "");
        assertThat(earlier).doesNotContain("replaced");
        assertThat(Manifest.parse(earlier)).isEqualTo(new Parsed.Good<>(MANIFEST));
    }

    @Test
    void whatIsToldHasADigestToo() {
        Manifest.VersionEntry told =
                new Manifest.VersionEntry(
                        "privacy",
                        "2025-01-01",
                        "en",
                        ARTICLE,
                        true,
                        List.of(),
                        Optional.of(ARTICLE),
                        List.of(ARTICLE));
        Manifest manifest = Manifest.of(MANIFEST.asOf(), List.of(ROBOTS), List.of(told));
        assertThat(Manifest.parse(manifest.toJson())).isEqualTo(new Parsed.Good<>(manifest));
    }

    @Test
    void aPathStandsForOneFile() {
        assertThatThrownBy(() -> Manifest.of(MANIFEST.asOf(), List.of(ROBOTS, ROBOTS), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two files at robots.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "2026-01-31 ~ 2026-02-31 ~ as-of is not a date such as 2023-09-24",
                "\"as-of\" ~ \"as of\" ~ as-of is missing",
                "robots.txt ~ ../robots.txt ~ files[1].path: '../robots.txt' leads out of the"
                        + " site's folder",
                "robots.txt ~ /robots.txt ~ files[1].path: '/robots.txt' leads out of the site's"
                        + " folder",
                "robots.txt ~ C:robots.txt ~ files[1].path: 'C:robots.txt' holds a character that"
                        + " no address may have",
                "robots.txt ~ manifest.json ~ the path 'manifest.json' cannot be listed here",
                "robots.txt ~ privacy/index.html ~ the path 'privacy/index.html' cannot be listed"
                        + " here",
                "e3b0c4 ~ E3B0C4 ~ files[1].sha256 is not a SHA-256 in lower-case hexadecimal",
                "\"permanent\": false ~ \"permanent\": 0 ~ files[1].permanent is neither true nor"
                        + " false",
                "\"anchors\": [] ~ \"anchors\": [1] ~ files[1].anchors holds something that is not"
                        + " a string",
                "\"anchors\": [] ~ \"anchors\": null ~ files[1].anchors is not an array",
                "\"cookies\" ~ 7 ~ versions[0].notice is not a string",
                "2025-01-01 ~ soon ~ versions[1].date is not a date such as 2023-09-24",
            })
    void whatIsNoManifestIsRefusedInASentence(String from, String to, String problem) {
        assertThat(Manifest.parse(WRITTEN.replace(from, to))).isEqualTo(new Parsed.Bad<>(problem));
    }

    @Test
    void whatIsNoJsonIsRefusedAtItsPlace() {
        assertThat(Manifest.parse("<html>"))
                .isEqualTo(new Parsed.Bad<>("line 1, column 1: a value is expected"));
        assertThat(Manifest.parse("[]"))
                .isEqualTo(new Parsed.Bad<>("the manifest is not an object"));
    }

    @Test
    void whatIsWrittenSatisfiesThePublishedSchema() throws IOException {
        assertThat(errors(WRITTEN)).isEmpty();
        assertThat(errors(Manifest.of(MANIFEST.asOf(), List.of(), List.of()).toJson())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "robots.txt ~ ../robots.txt",
                "robots.txt ~ a/../robots.txt",
                "robots.txt ~ /robots.txt",
                "robots.txt ~ a//robots.txt",
                "robots.txt ~ manifest.json",
                "e3b0c4 ~ E3B0C4",
                "\"permanent\": false ~ \"permanent\": 0",
                "\"as-of\" ~ \"as of\"",
                "\"cookies\" ~ 7",
            })
    void whatTheReaderRefusesTheSchemaRefusesToo(String from, String to) throws IOException {
        String other = WRITTEN.replace(from, to);
        assertThat(Manifest.parse(other)).isInstanceOf(Parsed.Bad.class);
        assertThat(errors(other)).isNotEmpty();
    }

    private static List<String> errors(String manifest) throws IOException {
        try (InputStream stream =
                Manifest.class.getResourceAsStream(
                        "/dev/noticeboard/schemas/manifest.schema.json")) {
            Validator validator =
                    new ValidatorFactory()
                            .withJsonNodeFactory(new SnakeYamlNode.Factory())
                            .createValidator();
            URI schema =
                    validator.registerSchema(
                            new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            return validator.validate(schema, manifest).getErrors().stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getError())
                    .toList();
        }
    }

    @Test
    void aManifestVerifiesAFolder(@TempDir Path folder) throws IOException {
        new OutputFolder(folder, Project.none()).write(List.of(PAGE, ROBOTS), MANIFEST);
        assertThat(MANIFEST.differences(folder)).isEmpty();

        Files.writeString(folder.resolve("privacy/index.html"), "<p>Hallo</p>");
        Files.delete(folder.resolve("robots.txt"));
        Files.writeString(folder.resolve("privacy/notes.txt"), "");
        assertThat(MANIFEST.differences(folder))
                .map(Manifest.Difference::toString)
                .containsExactly(
                        "changed: privacy/index.html",
                        "extra: privacy/notes.txt",
                        "missing: robots.txt");
    }

    @Test
    void theDayOfTheBuildDoesNotMakeAnotherSite() {
        Manifest tomorrow =
                new Manifest(MANIFEST.asOf().plusDays(1), MANIFEST.files(), MANIFEST.versions());
        assertThat(tomorrow).isNotEqualTo(MANIFEST);
        assertThat(tomorrow.isSameSiteAs(MANIFEST)).isTrue();
        assertThat(Manifest.of(MANIFEST.asOf(), List.of(PAGE), List.of()).isSameSiteAs(MANIFEST))
                .isFalse();
    }
}
