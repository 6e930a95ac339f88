package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import dev.noticeboard.request.Outcome;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site offers to programs keeps to the schemas that are published for it. */
class DataFilesTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2023-01-01/notice.md --
                    ---
                    change: initial
                    version: 1.0
                    ---
                    First.
                    -- notices/privacy/2023-01-01/notice.de.md --
                    Erste.
                    -- notices/privacy/2024-01-01/notice.md --
                    ---
                    withdrawn: {date: 2024-05-01, reason: a mistake}
                    reviewed: 2023-12-01
                    posted: 2023-12-02
                    ---
                    Second.
                    -- notices/privacy/2025-01-01/notice.md --
                    Third.
                    """);

    @TempDir private Path folder;

    @BeforeEach
    void build() throws Exception {
        Path source = SITE.writeTo(folder.resolve("in"));
        Outcome outcome = new Noticeboard(Sites.settings(source, folder.resolve("out"))).build();
        assertThat(outcome.failed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "manifest.json,             manifest.schema.json",
        "notices.json,              notices.schema.json",
        "privacy/versions.json,     versions.schema.json",
        "de/privacy/versions.json,  versions.schema.json",
        "privacy/2025-01-01/changes.json, changes.schema.json",
    })
    void eachKeepsToItsSchema(String file, String schema) throws Exception {
        Validator validator =
                new ValidatorFactory()
                        .withJsonNodeFactory(new SnakeYamlNode.Factory())
                        .createValidator();
        URI id = validator.registerSchema(Noticeboard.schemas().getOrDefault(schema, "missing"));
        String text = Files.readString(folder.resolve("out").resolve(file));
        assertThat(validator.validate(id, text).getErrors()).isEmpty();
    }
}
