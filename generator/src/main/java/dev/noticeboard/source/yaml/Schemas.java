package dev.noticeboard.source.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schemas (draft 2020-12): of the YAML files, what editors complete and check by and what
 * the sources are read against; and of the JSON files that a site offers to programs.
 */
public final class Schemas {

    static final String SITE = "site.schema.json";
    static final String NOTICE = "notice.schema.json";
    static final String FRONT_MATTER = "front-matter.schema.json";
    static final String DISCLOSURES = "disclosures.schema.json";

    static final String SEALS = "seals.schema.json";
    static final String INPUTS = "inputs.schema.json";
    static final String RULE_SET = "rule-set.schema.json";

    private static final List<String> SOURCES =
            List.of(SITE, NOTICE, FRONT_MATTER, DISCLOSURES, RULE_SET, SEALS, INPUTS);

    private static final List<String> OUTPUTS =
            List.of(
                    "manifest.schema.json",
                    "notices.schema.json",
                    "versions.schema.json",
                    "changes.schema.json",
                    "redline.schema.json");

    private Schemas() {}

    /**
     * All schemas: their texts by the names of their files, such as {@code site.schema.json}; those
     * of the sources in the order in which a site's files are met, then those of what is built.
     */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(ofSources());
        OUTPUTS.forEach(name -> all.put(name, text(name)));
        return Collections.unmodifiableMap(all);
    }

    /** The schemas of the files that a site is read from. */
    static Map<String, String> ofSources() {
        Map<String, String> sources = new LinkedHashMap<>();
        SOURCES.forEach(name -> sources.put(name, text(name)));
        return Collections.unmodifiableMap(sources);
    }

    static String text(String name) {
        try (InputStream in =
                Schemas.class.getResourceAsStream("/dev/noticeboard/schemas/" + name)) {
            if (in == null) {
                throw new IOException("the schema " + name + " is missing from this installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
