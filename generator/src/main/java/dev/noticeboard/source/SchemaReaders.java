package dev.noticeboard.source;

/**
 * The readers of the YAML files, each with its schema, which is parsed once for all files.
 *
 * @param site reads {@code site.yaml}
 * @param notice reads {@code notice.yaml}
 * @param frontMatter reads what opens a text
 * @param disclosures reads {@code disclosures.yaml}
 * @param seals reads {@code seals.yaml}
 * @param inputs reads {@code sealed/inputs.yaml}
 */
record SchemaReaders(
        SchemaReader site,
        SchemaReader notice,
        SchemaReader frontMatter,
        SchemaReader disclosures,
        SchemaReader seals,
        SchemaReader inputs) {

    /** Parses all schemas. */
    static SchemaReaders load() {
        return new SchemaReaders(
                new SchemaReader(Schemas.SITE),
                new SchemaReader(Schemas.NOTICE),
                new SchemaReader(Schemas.FRONT_MATTER),
                new SchemaReader(Schemas.DISCLOSURES),
                new SchemaReader(Schemas.SEALS),
                new SchemaReader(Schemas.INPUTS));
    }
}
