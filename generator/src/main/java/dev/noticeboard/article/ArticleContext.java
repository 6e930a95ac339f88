package dev.noticeboard.article;

import dev.noticeboard.article.facts.FactContext;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * All that an article takes from beside its own text.
 *
 * @param version the version
 * @param text the version in one language
 * @param inputs what comes from outside the version's folder
 * @param targets what the text's references and links may lead to
 */
record ArticleContext(
        Version version, VersionText text, RecordingInputs inputs, LinkTargets targets)
        implements FactContext {

    private static final String TITLE = "notice.title";

    /** The name of the day on which the version takes effect. */
    static final String DATE = "effective-date";

    /** The name of what the version is called, such as 3.2. */
    static final String LABEL = "version";

    static ArticleContext of(Version version, VersionText text, RecordingInputs inputs) {
        return new ArticleContext(version, text, inputs, LinkTargets.of(text.body(), inputs));
    }

    String title() {
        return value(TITLE).orElse("");
    }

    /** The value that running text may name, or empty where there is none of that name. */
    Optional<String> value(String name) {
        return switch (name) {
            case TITLE -> text.title().or(() -> inputs.value(name));
            case DATE -> version.effective().map(inputs::date);
            case LABEL -> version.label();
            default -> inputs.value(name);
        };
    }

    /** The names of all values that there are. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(inputs.all().values().keySet());
        text.title().ifPresent(title -> names.add(TITLE));
        names.add(DATE);
        version.label().ifPresent(label -> names.add(LABEL));
        return names;
    }

    /** What is open while there is no date: a draft gets one when it is sealed. */
    String openDate() {
        return inputs.all().messages().get("open-fact.date");
    }

    @Override
    public String language() {
        return text.language();
    }

    @Override
    public String word(String key) {
        return inputs.word(key);
    }

    @Override
    public String date(LocalDate date) {
        return inputs.date(date);
    }

    @Override
    public Optional<Contact> contact(String id) {
        return inputs.contact(id);
    }

    @Override
    public boolean hasLink(String id) {
        return inputs.all().links().containsKey(id);
    }

    @Override
    public Optional<String> link(String id) {
        return inputs.link(id);
    }

    @Override
    public Optional<String> resolve(String address, Place place, Consumer<Finding> problem) {
        return targets.resolve(address, place, problem);
    }

    // A version that has a date cannot leave anything open.
    @Override
    public Inline open(Inline.OpenFact open, Consumer<Finding> problem) {
        if (version.effective().isPresent()) {
            problem.accept(
                    Finding.of(
                            Rule.OPEN_FACT,
                            open.place(),
                            "this version has a date and still leaves open: " + open.question(),
                            "write the fact in its place, or move the version back to draft"));
        }
        return open;
    }

    @Override
    public boolean borrowsWords() {
        String words = inputs.all().messages().language();
        return !text.language().equals(words) && !text.language().startsWith(words + "-");
    }

    @Override
    public String wordsLanguage() {
        return inputs.all().messages().language();
    }
}
