package dev.noticeboard.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is on record of one version: its entries in {@code seals.yaml} and what lies in its folder
 * {@code sealed/}. Whether the two fit together, and fit the sources, is for others to say.
 *
 * @param language the site's first language, whose article file has no tag in its name
 * @param entries the version's entries, oldest first
 * @param files the texts in {@code sealed/}, by the names of their files
 * @param inputs what each language's article takes from outside the folder, by language
 * @param facts the disclosures that the version took from another notice, as it was sealed
 * @param place the folder {@code sealed/}
 */
public record Seal(
        String language,
        List<SealEntry> entries,
        Map<String, String> files,
        Map<String, ExternalInputs> inputs,
        Optional<FactsFile> facts,
        Place place) {

    /** The file that holds what the articles take from outside the folder. */
    public static final String INPUTS = "inputs.yaml";

    public Seal {
        entries = List.copyOf(entries);
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    }

    /** The same record without the texts: that there is one, and from when. */
    Seal outline() {
        return new Seal(language, entries, Map.of(), Map.of(), facts, place);
    }

    /** Whether nothing at all is on record. */
    public boolean isEmpty() {
        return entries.isEmpty() && files.isEmpty();
    }

    /** Whether the version has been sealed. */
    public boolean isSealed() {
        return !entries.isEmpty();
    }

    /** The day on which the version was first sealed. */
    public Optional<LocalDate> day() {
        return entries.stream().map(SealEntry::day).findFirst();
    }

    /**
     * The generation of the rules by which the version is judged: that of its first seal, since
     * nobody may edit it from then on. Empty where it was never sealed.
     */
    public Optional<Integer> rules() {
        return entries.stream()
                .filter(entry -> entry.kind() == SealEntry.Kind.SEAL)
                .map(SealEntry::rules)
                .findFirst();
    }

    /**
     * The day on which the version was added to a history that had begun after it; empty for one
     * that was sealed as part of its history.
     */
    public Optional<LocalDate> added() {
        return entries.stream().filter(SealEntry::past).map(SealEntry::day).findFirst();
    }

    /** The entry that holds now. */
    public Optional<SealEntry> last() {
        return entries.stream().reduce((first, second) -> second);
    }

    /** The name of the file with a part in a language. */
    public String file(SealedPart part, String tag) {
        return tag.equals(language) ? part.word() + ".txt" : part.word() + "." + tag + ".txt";
    }

    /** The name of the file with what a correction replaced. */
    public String replaced(SealedPart part, String tag, int correction) {
        return file(part, tag).replaceFirst("txt$", correction + ".txt");
    }

    /** The number that the next correction has. */
    public int nextCorrection() {
        return 1 + (int) entries.stream().filter(Seal::isCorrection).count();
    }

    /** The digests of a part in a language that corrections have replaced, oldest first. */
    public List<String> replacedDigests(SealedPart part, String tag) {
        List<String> digests = new ArrayList<>();
        for (int i = 1; i < entries.size(); i++) {
            String before = part.digests(entries.get(i - 1)).get(tag);
            if (before != null && !before.equals(part.digests(entries.get(i)).get(tag))) {
                digests.add(before);
            }
        }
        return digests;
    }

    /**
     * The corrections, oldest first, with the texts as far as they are there. A technical one that
     * replaced nothing only put more on record, and is none to visitors; it has a number all the
     * same.
     */
    public List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < entries.size(); i++) {
            SealEntry entry = entries.get(i);
            if (isCorrection(entry)) {
                number++;
                boolean technical = entry.kind() == SealEntry.Kind.TECHNICAL;
                if (!technical || i == 0 || replaces(entries.get(i - 1), entry)) {
                    corrections.add(
                            new Correction(
                                    number,
                                    entry.day(),
                                    entry.reason().orElse(""),
                                    technical,
                                    replacement(SealedPart.ARTICLE, entry, number),
                                    replacement(SealedPart.TOLD, entry, number)));
                }
            }
        }
        return List.copyOf(corrections);
    }

    private static boolean replaces(SealEntry before, SealEntry entry) {
        return Arrays.stream(SealedPart.values())
                .anyMatch(part -> replaces(part.digests(before), part.digests(entry)));
    }

    private static boolean replaces(Map<String, String> before, Map<String, String> after) {
        return before.entrySet().stream()
                .anyMatch(old -> !old.getValue().equals(after.get(old.getKey())));
    }

    private Correction.Replacement replacement(SealedPart part, SealEntry entry, int number) {
        Map<String, String> before = new TreeMap<>();
        Map<String, String> after = new TreeMap<>();
        for (String tag : part.digests(entry).keySet()) {
            text(replaced(part, tag, number))
                    .ifPresent(
                            old -> {
                                before.put(tag, old);
                                textAfter(part, tag, number).ifPresent(t -> after.put(tag, t));
                            });
        }
        return new Correction.Replacement(before, after);
    }

    /** The text of a file in {@code sealed/}. */
    public Optional<String> text(String file) {
        return Optional.ofNullable(files.get(file));
    }

    private Optional<String> textAfter(SealedPart part, String tag, int correction) {
        for (int later = correction + 1; later < nextCorrection(); later++) {
            Optional<String> next = text(replaced(part, tag, later));
            if (next.isPresent()) {
                return next;
            }
        }
        return text(file(part, tag));
    }

    private static boolean isCorrection(SealEntry entry) {
        return entry.kind() != SealEntry.Kind.SEAL;
    }
}
