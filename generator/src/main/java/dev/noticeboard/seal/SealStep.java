package dev.noticeboard.seal;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.Assembly;
import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.article.Folded;
import dev.noticeboard.article.Told;
import dev.noticeboard.model.Digest;
import dev.noticeboard.model.ExternalInputs;
import dev.noticeboard.model.Seal;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.SealedPart;
import dev.noticeboard.model.Version;
import dev.noticeboard.source.seals.EntryStatement;
import dev.noticeboard.source.seals.SealYaml;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What sealing or correcting a version writes, as a value.
 *
 * @param sealed the files in {@code sealed/} by name, in the order in which they are written: the
 *     texts that are replaced, the new ones, the inputs. {@code seals.yaml} is written after them,
 *     so that a run which is killed leaves either no trace, or files that no entry speaks of
 * @param entry the entry that goes below all others in {@code seals.yaml}, but for its digest
 * @param digest the digest that the entry states of itself
 */
public record SealStep(Map<String, String> sealed, String entry, String digest) {

    public SealStep {
        sealed = Collections.unmodifiableMap(new LinkedHashMap<>(sealed));
    }

    /**
     * The step for a version.
     *
     * @param version the version, which has a date
     * @param assemblies its articles, with what they take from outside
     * @param previous the digest of the last entry of the notice, where there is one
     * @throws IllegalArgumentException where a text that is replaced is not there any more; {@link
     *     SealCheck} has a finding for that
     */
    public static SealStep of(
            Version version,
            List<Assembly> assemblies,
            Optional<String> previous,
            EntryStatement statement) {
        Seal seal = version.seal();
        List<Article> articles = assemblies.stream().map(Assembly::article).toList();
        Map<SealedPart, Map<String, String>> digests = digests(version, articles);
        Map<String, String> now = new LinkedHashMap<>();
        for (SealedPart part : SealedPart.values()) {
            for (Article article : articles) {
                now.put(seal.file(part, article.language()), text(part, version, article));
            }
        }
        Map<String, ExternalInputs> recorded = new TreeMap<>();
        assemblies.forEach(each -> recorded.put(each.article().language(), each.recorded()));
        String inputs =
                SealYaml.inputs(recorded, version.factsFile().filter(f -> version.borrowsFacts()));
        Map<String, String> files = new LinkedHashMap<>(replaced(version, digests));
        files.putAll(now);
        files.put(Seal.INPUTS, inputs);
        LocalDate date =
                version.effective()
                        .orElseThrow(() -> new IllegalArgumentException("a draft has no seal"));
        String entry =
                SealYaml.entry(
                        date, statement, version.sources(), digests, Digest.of(inputs), previous);
        return new SealStep(files, entry, Digest.of(entry));
    }

    /** The text of {@code seals.yaml} with the entry; the text before it is empty at first. */
    public String appendedTo(String seals) {
        String before = seals.isBlank() ? SealYaml.HEAD : seals;
        String end = before.endsWith("\n") ? "" : "\n";
        return before + end + entry + SealYaml.ownDigest(digest);
    }

    /**
     * The digests of what a version says now, as a seal would state them.
     *
     * @param articles its articles, one for each language
     */
    public static Map<SealedPart, Map<String, String>> digests(
            Version version, List<Article> articles) {
        Map<SealedPart, Map<String, String>> digests = new EnumMap<>(SealedPart.class);
        for (SealedPart part : SealedPart.values()) {
            Map<String, String> byLanguage = new TreeMap<>();
            articles.forEach(
                    article ->
                            byLanguage.put(
                                    article.language(), Digest.of(text(part, version, article))));
            digests.put(part, byLanguage);
        }
        return digests;
    }

    // What only looks different is no other thing that visitors read: it stays as it is sealed.
    private static String text(SealedPart part, Version version, Article article) {
        String tag = article.language();
        Seal seal = version.seal();
        Optional<String> before =
                seal.last()
                        .map(last -> new SealedFiles(seal, last, version.texts().keySet()))
                        .flatMap(files -> files.text(part, tag));
        if (part == SealedPart.ARTICLE) {
            return before.filter(text -> Folded.reads(text, article))
                    .orElseGet(() -> CanonicalForm.of(article));
        }
        Told now = Told.of(version, version.texts().get(tag), article.title());
        return before.map(now::formBeside).orElseGet(now::form);
    }

    private static Map<String, String> replaced(
            Version version, Map<SealedPart, Map<String, String>> digests) {
        Seal seal = version.seal();
        Map<String, String> replaced = new LinkedHashMap<>();
        if (seal.last().isEmpty()) {
            return replaced;
        }
        SealEntry last = seal.last().get();
        SealedFiles files = new SealedFiles(seal, last, version.texts().keySet());
        for (SealedPart part : SealedPart.values()) {
            part.digests(last)
                    .forEach(
                            (tag, digest) -> {
                                if (!digest.equals(digests.get(part).get(tag))) {
                                    String old = files.text(part, tag).orElseThrow(() -> lost(tag));
                                    replaced.put(
                                            seal.replaced(part, tag, seal.nextCorrection()), old);
                                }
                            });
        }
        return replaced;
    }

    private static IllegalArgumentException lost(String tag) {
        return new IllegalArgumentException("what was sealed in '" + tag + "' is gone");
    }
}
