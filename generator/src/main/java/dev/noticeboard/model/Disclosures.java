package dev.noticeboard.model;

import java.util.List;
import java.util.Optional;

/**
 * The structured facts behind a version, read from {@code disclosures.yaml}.
 *
 * @param categories the categories of personal information that are collected
 * @param sources where it comes from
 * @param purposes what it is used for
 * @param recipients whom it is disclosed to
 * @param rights what a person may ask for
 */
public record Disclosures(
        Fact<List<Category>> categories,
        Fact<List<Item>> sources,
        Fact<List<Item>> purposes,
        Fact<List<Item>> recipients,
        Fact<List<Item>> rights) {

    /** Nothing is said about anything. */
    public static final Disclosures NOT_STATED =
            new Disclosures(
                    Fact.notStated(),
                    Fact.notStated(),
                    Fact.notStated(),
                    Fact.notStated(),
                    Fact.notStated());

    /**
     * A category of personal information.
     *
     * @param id the id by which the law or the site knows it
     * @param name what it is called
     * @param examples what belongs to it
     * @param condition under which condition it is collected, where that was said
     */
    public record Category(
            String id,
            Localized name,
            List<Localized> examples,
            Optional<Localized> condition,
            Place place) {

        public Category {
            examples = List.copyOf(examples);
        }
    }

    /** Something that is defined once and used by its id. */
    public record Item(String id, Localized name, Optional<Localized> detail, Place place) {}
}
