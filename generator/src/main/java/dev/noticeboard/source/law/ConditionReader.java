package dev.noticeboard.source.law;

import dev.noticeboard.model.Circumstance;
import dev.noticeboard.model.Condition;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.yaml.Values;
import dev.noticeboard.source.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads conditions, which use the words of {@link Circumstance} and nothing else. */
final class ConditionReader {

    private final Findings findings;

    ConditionReader(Findings findings) {
        this.findings = findings;
    }

    /** Reads one; what cannot be read always holds, so that nothing is passed over in silence. */
    Condition read(Optional<YamlNode> node) {
        if (node.isPresent() && node.get() instanceof YamlNode.Scalar scalar) {
            return word(scalar);
        } else if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
            if (mapping.get("all-of").isPresent()) {
                return new Condition.AllOf(all(mapping, "all-of"));
            } else if (mapping.get("any-of").isPresent()) {
                return new Condition.AnyOf(all(mapping, "any-of"));
            }
            return new Condition.Not(read(mapping.get("not")));
        }
        return new Condition.Always();
    }

    private List<Condition> all(YamlNode.Mapping mapping, String key) {
        return Values.items(mapping, key).stream().map(item -> read(Optional.of(item))).toList();
    }

    private Condition word(YamlNode.Scalar scalar) {
        String word = Values.text(scalar);
        Optional<Circumstance> known = Circumstance.of(word);
        if (known.isEmpty() && !word.equals("always")) {
            findings.add(
                    Rule.BAD_VALUE,
                    scalar.place(),
                    "'" + word + "' is no word of the vocabulary of conditions",
                    NearestName.mend(word, Circumstance.words(), "condition"));
        }
        return known.<Condition>map(Condition.When::new).orElseGet(Condition.Always::new);
    }
}
