package dev.noticeboard.coverage;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Circumstance;
import dev.noticeboard.model.Circumstance.Basis;
import dev.noticeboard.model.Condition;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Disclosures.Category;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.FactPaths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the facts of a version say of circumstances and conditions: true, false or unknown.
 *
 * @param stated the judged version, with what belongs to it
 */
record Facts(VersionUnderLaw stated) {

    private static final Set<String> THE_PERSON = Set.of("person", "automatic");
    private static final Set<String> BIOMETRIC =
            Set.of("biometric", "sensitive-biometric-identification");

    // Whoever answers no signals may follow visitors all the same.
    private static final String ON_ITS_OWN = "do-not-track.cross-site";

    /** Whether a condition holds. */
    Truth truth(Condition condition) {
        if (condition instanceof Condition.When when) {
            return truth(when.circumstance());
        } else if (condition instanceof Condition.AllOf all) {
            return Truth.all(all.conditions().stream().map(this::truth).toList());
        } else if (condition instanceof Condition.AnyOf any) {
            return Truth.any(any.conditions().stream().map(this::truth).toList());
        } else if (condition instanceof Condition.Not not) {
            return truth(not.condition()).not();
        }
        return Truth.TRUE;
    }

    /** The circumstances that decide on a condition, and of which nobody says anything. */
    List<Circumstance> unknownIn(Condition condition) {
        Set<Circumstance> unknown = new LinkedHashSet<>();
        collect(condition, unknown);
        return List.copyOf(unknown);
    }

    private void collect(Condition condition, Set<Circumstance> unknown) {
        if (truth(condition) != Truth.UNKNOWN) {
            return;
        }
        if (condition instanceof Condition.When when) {
            unknown.add(when.circumstance());
        } else if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(each -> collect(each, unknown));
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(each -> collect(each, unknown));
        } else if (condition instanceof Condition.Not not) {
            collect(not.condition(), unknown);
        }
    }

    /** Whether a circumstance is given. */
    Truth truth(Circumstance circumstance) {
        Basis basis = circumstance.basis();
        if (basis instanceof Basis.AnyCategory any) {
            return anyCategory(any);
        } else if (basis instanceof Basis.Statement statement) {
            return truthOf(statement(statement.path()));
        } else if (basis instanceof Basis.OneOf one) {
            return oneOf(one);
        } else if (basis instanceof Basis.OtherSources) {
            return otherSources();
        } else if (basis instanceof Basis.HasContact contact) {
            return !stated.contacts(contact.role()).isEmpty()
                    ? Truth.TRUE
                    : setting(contact.setting());
        }
        return setting(((Basis.Setting) basis).key());
    }

    /**
     * A fact by its path. A group without words of its own is stated where a part of it is; where a
     * group is none, so are its parts.
     */
    Fact<Answer> statement(String path) {
        Disclosures facts = stated.disclosures();
        Fact<Answer> own = facts.statement(path);
        if (own.isSaid()) {
            return own;
        }
        int dot = path.lastIndexOf('.');
        if (dot > 0
                && !path.equals(ON_ITS_OWN)
                && statement(path.substring(0, dot)) instanceof Fact.None<Answer> none) {
            return none;
        }
        return facts.statements().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(path + "."))
                .filter(entry -> !FactPaths.ASIDE.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(fact -> fact instanceof Fact.Stated<Answer>)
                .min(Comparator.comparing(Facts::isBare))
                .orElse(own);
    }

    /** Whether a category is sensitive. */
    Truth isSensitive(Category category) {
        return truthOf(stated.disclosures().of(category, "sensitive"));
    }

    private Truth anyCategory(Basis.AnyCategory any) {
        Fact<List<Category>> categories = stated.disclosures().categories();
        if (categories.isNone()) {
            return Truth.FALSE;
        } else if (!categories.isSaid()) {
            return Truth.UNKNOWN;
        }
        List<Truth> truths = new ArrayList<>();
        for (Category category : stated.disclosures().listed()) {
            Truth said = truthOf(stated.disclosures().of(category, any.key()));
            truths.add(Truth.all(List.of(said, counts(category, any))));
        }
        return Truth.any(truths);
    }

    // What was stated as not collected is no sensitive information that is collected, though it may
    // be sold.
    private Truth counts(Category category, Basis.AnyCategory any) {
        return switch (any.of()) {
            case ALL ->
                    Truth.of(
                            !any.key().equals("sensitive")
                                    || !stated.disclosures().of(category, "collected").isNone());
            case SENSITIVE -> isSensitive(category);
            case BIOMETRIC -> Truth.of(BIOMETRIC.contains(category.id()));
        };
    }

    private Truth oneOf(Basis.OneOf one) {
        Fact<Answer> part = statement(one.group() + "." + one.part());
        boolean others =
                stated.disclosures().statements().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(one.group() + "."))
                        .anyMatch(entry -> entry.getValue().stated().isPresent());
        return !part.isSaid() && part.open().isEmpty() && others ? Truth.FALSE : truthOf(part);
    }

    private Truth otherSources() {
        Fact<List<Disclosures.Item>> sources = stated.disclosures().sources();
        return sources.isSaid()
                ? Truth.of(
                        sources.stated().orElse(List.of()).stream()
                                .anyMatch(source -> !THE_PERSON.contains(source.id())))
                : Truth.UNKNOWN;
    }

    private Truth setting(String key) {
        Optional<Boolean> said = stated.site().business().setting(key);
        return switch (key) {
            case "website" -> Truth.of(said.orElse(true));
            case "california-page" ->
                    stated.hasCaliforniaSection()
                            ? Truth.TRUE
                            : said.map(Truth::of).orElse(Truth.UNKNOWN);
            default -> said.map(Truth::of).orElse(Truth.UNKNOWN);
        };
    }

    /** Whether it is said that something is so, and nothing else about it. */
    static boolean isBare(Fact<Answer> fact) {
        return fact.stated().filter(Answer.Yes.class::isInstance).isPresent();
    }

    private static Truth truthOf(Fact<Answer> fact) {
        return fact.isSaid() ? Truth.of(!fact.isNone()) : Truth.UNKNOWN;
    }
}
