package dev.noticeboard.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schemas (draft 2020-12) of the YAML files: what editors complete and check by, and what
 * the sources are read against.
 */
public final class Schemas {

    static final String SITE = "site.schema.json";
    static final String NOTICE = "notice.schema.json";
    static final String FRONT_MATTER = "front-matter.schema.json";
    static final String DISCLOSURES = "disclosures.schema.json";

    private static final List<String> NAMES = List.of(SITE, NOTICE, FRONT_MATTER, DISCLOSURES);

    private Schemas() {}

    /**
     * All schemas: their texts by the names of their files, such as {@code site.schema.json}, in
     * the order in which the files of a site are met.
     */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        NAMES.forEach(name -> all.put(name, text(name)));
        return Collections.unmodifiableMap(all);
    }

    /** The text of one schema. */
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
