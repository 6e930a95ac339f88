package dev.noticeboard.seal;

import dev.noticeboard.model.Digest;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Seal;
import dev.noticeboard.model.SealEntry;
import java.util.ArrayList;
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
     * The text that was sealed in a language, wherever a run that was interrupted has left it;
     * empty where it is not there any more.
     */
    Optional<String> article(String tag) {
        return seal.text(seal.article(tag))
                .filter(text -> hasDigest(text, last.articles().get(tag)))
                .or(() -> kept(tag));
    }

    /** The digest that each file should have, by its name. */
    private Map<String, String> wanted() {
        Map<String, String> wanted = new TreeMap<>();
        last.articles().forEach((tag, digest) -> wanted.put(seal.article(tag), digest));
        wanted.put(Seal.INPUTS, last.inputs());
        int correction = 0;
        for (int i = 1; i < seal.entries().size(); i++) {
            SealEntry entry = seal.entries().get(i);
            if (entry.kind() != SealEntry.Kind.SEAL) {
                correction++;
                Map<String, String> before = seal.entries().get(i - 1).articles();
                for (Map.Entry<String, String> old : before.entrySet()) {
                    if (!old.getValue().equals(entry.articles().get(old.getKey()))) {
                        wanted.put(seal.replaced(old.getKey(), correction), old.getValue());
                    }
                }
            }
        }
        return wanted;
    }

    private boolean isWanted(String name) {
        return wanted().containsKey(name);
    }

    /** Whether each correction writes the file anew. */
    private boolean isRewritten(String name) {
        return name.equals(Seal.INPUTS)
                || last.articles().keySet().stream().map(seal::article).anyMatch(name::equals);
    }

    // A correction first writes the texts that it replaces, then the new ones, and its entry last:
    // a replaced text without an entry, or one in a new language, tells that it was interrupted.
    private Set<String> ofNextCorrection() {
        Set<String> names = new TreeSet<>();
        for (String tag : last.articles().keySet()) {
            kept(tag).ifPresent(text -> names.add(seal.replaced(tag, seal.nextCorrection())));
        }
        languages.stream().map(seal::article).filter(n -> !isWanted(n)).forEach(names::add);
        return names;
    }

    private Optional<String> kept(String tag) {
        return seal.text(seal.replaced(tag, seal.nextCorrection()))
                .filter(text -> hasDigest(text, last.articles().get(tag)));
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
