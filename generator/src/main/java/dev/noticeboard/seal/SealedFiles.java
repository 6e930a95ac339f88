package dev.noticeboard.seal;

import dev.noticeboard.article.NotCanonicalException;
import dev.noticeboard.article.Told;
import dev.noticeboard.model.Digest;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Seal;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.SealedPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files in {@code sealed/}, held against what the entries of {@code seals.yaml} say of them.
 *
 * @param seal what is on record of a version that has been sealed
 * @param last the entry that holds now
 * @param languages the languages in which the version has a text now
 */
record SealedFiles(Seal seal, SealEntry last, Set<String> languages) {

    /** What is wrong with the files. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<String> unspoken = seal.files().keySet().stream().filter(n -> !isWanted(n)).toList();
        Optional<String> unfinished =
                unspoken.stream().filter(ofNextCorrection()::contains).findFirst();
        for (String name : wanted().keySet()) {
            if (!isIntact(name) && (unfinished.isEmpty() || !isRewritten(name))) {
                findings.add(broken(name));
            }
        }
        unspoken.stream()
                .filter(name -> !ofNextCorrection().contains(name))
                .map(this::unspoken)
                .forEach(findings::add);
        unfinished.map(this::unfinished).ifPresent(findings::add);
        return findings;
    }

    /** Whether a file is there and is the one that was written. */
    boolean isIntact(String name) {
        return seal.text(name).filter(text -> hasDigest(text, wanted().get(name))).isPresent();
    }

    /**
     * A part that was sealed in a language, wherever a run that was interrupted has left it; empty
     * where it is not there any more.
     */
    Optional<String> text(SealedPart part, String tag) {
        return seal.text(seal.file(part, tag))
                .filter(text -> hasDigest(text, part.digests(last).get(tag)))
                .or(() -> kept(part, tag));
    }

    /**
     * What was sealed of what is told in a language; empty where that was never sealed, or is gone.
     */
    Optional<Told> told(String tag) {
        return text(SealedPart.TOLD, tag)
                .map(
                        text -> {
                            try {
                                return Told.read(text);
                            } catch (NotCanonicalException e) {
                                // Nobody but Noticeboard writes it: what cannot be read was told
                                // to nobody, so that all that is told now is another thing.
                                return new Told(List.of());
                            }
                        });
    }

    /** The digest that each file should have, by its name. */
    private Map<String, String> wanted() {
        Map<String, String> wanted = new TreeMap<>();
        for (SealedPart part : SealedPart.values()) {
            part.digests(last).forEach((tag, digest) -> wanted.put(seal.file(part, tag), digest));
        }
        wanted.put(Seal.INPUTS, last.inputs());
        int correction = 0;
        for (int i = 1; i < seal.entries().size(); i++) {
            SealEntry entry = seal.entries().get(i);
            if (entry.kind() != SealEntry.Kind.SEAL) {
                correction++;
                for (SealedPart part : SealedPart.values()) {
                    addReplaced(wanted, part, seal.entries().get(i - 1), entry, correction);
                }
            }
        }
        return wanted;
    }

    private void addReplaced(
            Map<String, String> wanted,
            SealedPart part,
            SealEntry before,
            SealEntry entry,
            int correction) {
        part.digests(before)
                .forEach(
                        (tag, old) -> {
                            if (!old.equals(part.digests(entry).get(tag))) {
                                wanted.put(seal.replaced(part, tag, correction), old);
                            }
                        });
    }

    private boolean isWanted(String name) {
        return wanted().containsKey(name);
    }

    /** Whether each correction writes the file anew. */
    private boolean isRewritten(String name) {
        return name.equals(Seal.INPUTS)
                || Arrays.stream(SealedPart.values())
                        .flatMap(
                                part ->
                                        part.digests(last).keySet().stream()
                                                .map(tag -> seal.file(part, tag)))
                        .anyMatch(name::equals);
    }

    // A correction first writes the texts that it replaces, then the new ones, and its entry last:
    // a replaced text without an entry, or one in a new language, tells that it was interrupted.
    private Set<String> ofNextCorrection() {
        Set<String> names = new TreeSet<>();
        for (SealedPart part : SealedPart.values()) {
            for (String tag : part.digests(last).keySet()) {
                kept(part, tag)
                        .ifPresent(
                                text -> names.add(seal.replaced(part, tag, seal.nextCorrection())));
            }
            languages.stream()
                    .map(tag -> seal.file(part, tag))
                    .filter(name -> !isWanted(name))
                    .forEach(names::add);
        }
        return names;
    }

    private Optional<String> kept(SealedPart part, String tag) {
        return seal.text(seal.replaced(part, tag, seal.nextCorrection()))
                .filter(text -> hasDigest(text, part.digests(last).get(tag)));
    }

    private static boolean hasDigest(String text, @Nullable String digest) {
        return Digest.of(text).equals(digest);
    }

    private Finding broken(String name) {
        return Finding.of(
                Rule.SEAL_BROKEN,
                place(name),
                seal.text(name).isPresent()
                        ? "this sealed file is not as it was written"
                        : "this sealed file is missing",
                "bring it back from version control");
    }

    private Finding unspoken(String name) {
        return Finding.of(
                Rule.SEAL_BROKEN,
                place(name),
                "no entry of seals.yaml speaks of this file",
                "bring seals.yaml back from version control, or delete the file");
    }

    private Finding unfinished(String name) {
        return Finding.of(
                Rule.SEAL_UNFINISHED,
                place(name),
                "this file was written by a correction that was not finished",
                "run noticeboard correct again, or bring the folder sealed/ back from version"
                        + " control");
    }

    private Place place(String name) {
        return Place.startOf(seal.place().file() + "/" + name);
    }
}
