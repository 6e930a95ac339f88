package dev.noticeboard.source.seals;

import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Seal;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.text.Sources;
import dev.noticeboard.source.yaml.SchemaReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what is on record of a version: its seals, and its folder {@code sealed/}. */
public final class SealReader {

    private final String language;
    private final Sources sources;
    private final InputsReader inputs;

    /**
     * Reads seals.
     *
     * @param language the site's first language
     * @param inputs reads the file {@code inputs.yaml} by its schema
     */
    public SealReader(String language, Sources sources, SchemaReader inputs) {
        this.language = language;
        this.sources = sources;
        this.inputs = new InputsReader(inputs);
    }

    /**
     * Reads what is on record of a version.
     *
     * @param folder the version's folder, from the root of the sources
     * @param effective the day from which it applies; empty for a draft
     * @param entries the entries of its notice
     */
    public Reading<Seal> read(
            String folder, Optional<LocalDate> effective, List<SealEntry> entries) {
        Findings findings = new Findings();
        String sealed = folder + "/" + SourcePaths.SEALED;
        Map<String, String> files = new TreeMap<>();
        for (SourceText text : sources.filesIn(sealed)) {
            files.put(Sources.name(text.file()), text.text());
        }
        InputsReader.Inputs taken =
                sources.file(sealed + "/" + Seal.INPUTS)
                        .map(text -> findings.take(inputs.read(text)))
                        .orElse(InputsReader.Inputs.NONE);
        List<SealEntry> own =
                entries.stream()
                        .filter(entry -> effective.filter(entry.version()::equals).isPresent())
                        .toList();
        return findings.with(
                new Seal(
                        language,
                        own,
                        files,
                        taken.recorded(),
                        taken.facts(),
                        Place.startOf(sealed)));
    }
}
