package dev.noticeboard.source.yaml;

/**
 * The readers of the YAML files, each with its schema, which is parsed once for all sites, and not
 * before there is a file to read by it.
 *
 * @param site reads {@code site.yaml}
 * @param notice reads {@code notice.yaml}
 * @param frontMatter reads what opens a text
 * @param disclosures reads {@code disclosures.yaml}
 * @param seals reads {@code seals.yaml}
 * @param inputs reads {@code sealed/inputs.yaml}
 * @param ruleSet reads a rule set
 */
public record SchemaReaders(
        SchemaReader site,
        SchemaReader notice,
        SchemaReader frontMatter,
        SchemaReader disclosures,
        SchemaReader seals,
        SchemaReader inputs,
        SchemaReader ruleSet) {

    private static final SchemaReaders SHARED =
            new SchemaReaders(
                    new SchemaReader(Schemas.SITE),
                    new SchemaReader(Schemas.NOTICE),
                    new SchemaReader(Schemas.FRONT_MATTER),
                    new SchemaReader(Schemas.DISCLOSURES),
                    new SchemaReader(Schemas.SEALS),
                    new SchemaReader(Schemas.INPUTS),
                    new SchemaReader(Schemas.RULE_SET));

    /** The readers, which hold nothing of what they read, for any number of threads. */
    public static SchemaReaders shared() {
        return SHARED;
    }
}
