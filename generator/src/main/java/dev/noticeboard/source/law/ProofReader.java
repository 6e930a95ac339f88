package dev.noticeboard.source.law;

import dev.noticeboard.model.Disclosures.Right;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Proof;
import dev.noticeboard.model.Proof.ProductCheck;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.yaml.Values;
import dev.noticeboard.source.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what meets a requirement. */
final class ProofReader {

    private static final Pattern AT_LEAST = Pattern.compile("(\\S+) >= ([1-9][0-9]?)");
    private static final String COUNTED = "request-methods";
    private static final String RIGHT = "rights.";
    private static final Pattern OWN_RIGHT = Pattern.compile("rights\\.[a-z][a-z0-9-]*");

    private final Set<String> links;
    private final Findings findings;

    /**
     * Reads the proofs of a rule set.
     *
     * @param links the ids of the links whose words it fixes
     */
    ProofReader(Set<String> links, Findings findings) {
        this.links = links;
        this.findings = findings;
    }

    /**
     * What a requirement says under {@code met-by}: all are needed, of each one alternative. Where
     * none can be read, only a marked section meets it, so that a mistake never does.
     */
    List<List<Proof>> read(YamlNode.Mapping requirement) {
        List<List<Proof>> all = new ArrayList<>();
        for (YamlNode node : Values.items(requirement, "met-by")) {
            List<Proof> alternatives = new ArrayList<>();
            List<YamlNode> written =
                    node instanceof YamlNode.Sequence list ? list.items() : List.of(node);
            for (YamlNode item : written) {
                if (item instanceof YamlNode.Scalar scalar) {
                    proof(scalar).ifPresent(alternatives::add);
                }
            }
            all.add(orSection(alternatives));
        }
        return all.isEmpty() ? List.of(orSection(List.of())) : all;
    }

    private static List<Proof> orSection(List<Proof> read) {
        return read.isEmpty() ? List.of(new Proof.MarkedSection()) : read;
    }

    private Optional<Proof> proof(YamlNode.Scalar scalar) {
        String words = Values.text(scalar);
        if (words.equals("section")) {
            return Optional.of(new Proof.MarkedSection());
        } else if (words.startsWith("check:")) {
            return check(scalar, words.substring("check:".length()));
        } else if (words.startsWith("link:")) {
            String id = words.substring("link:".length());
            return known().contains(id) ? Optional.of(new Proof.Link(id)) : unknownLink(scalar, id);
        }
        Matcher atLeast = AT_LEAST.matcher(words);
        return atLeast.matches()
                ? path(scalar, atLeast.group(1), Integer.parseInt(atLeast.group(2)))
                : path(scalar, words, 1);
    }

    private Optional<Proof> check(YamlNode.Scalar scalar, String word) {
        Optional<ProductCheck> check = ProductCheck.of(word);
        if (check.isEmpty()) {
            findings.add(
                    Rule.BAD_VALUE,
                    scalar.place(),
                    "there is no check '" + word + "'",
                    NearestName.mend(
                            word,
                            Arrays.stream(ProductCheck.values()).map(ProductCheck::word).toList(),
                            "check"));
        }
        return check.map(Proof.Checked::new);
    }

    private Optional<Proof> unknownLink(YamlNode.Scalar scalar, String id) {
        findings.add(
                Rule.BAD_VALUE,
                scalar.place(),
                "'links' has no entry '" + id + "', and it is no kind of notice",
                NearestName.mend(id, known(), "link"));
        return Optional.empty();
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>(links);
        known.addAll(ProofPaths.DOCUMENTS);
        return known;
    }

    // A site may state rights by ids of its own; one like a known id is taken for a slip.
    private static boolean isOwnRight(String path) {
        return OWN_RIGHT.matcher(path).matches()
                && NearestName.of(path.substring(RIGHT.length()), Right.KNOWN).isEmpty();
    }

    private Optional<Proof> path(YamlNode.Scalar scalar, String path, int atLeast) {
        Set<String> known = ProofPaths.all();
        if (!known.contains(path) && !isOwnRight(path)) {
            findings.add(
                    Rule.BAD_VALUE,
                    scalar.place(),
                    "there is no fact '" + path + "'",
                    NearestName.of(path, known)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("docs/rule-sets.md lists the facts that there are"));
            return Optional.empty();
        } else if (atLeast > 1 && !path.startsWith(COUNTED)) {
            findings.add(
                    Rule.BAD_VALUE,
                    scalar.place(),
                    "only request methods are counted, and '" + path + "' is none",
                    "leave '>= " + atLeast + "' away");
        }
        return Optional.of(new Proof.Stated(path, atLeast));
    }
}
