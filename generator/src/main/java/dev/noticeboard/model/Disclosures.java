package dev.noticeboard.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The structured facts behind a version, read from {@code disclosures.yaml}. Each of them may be
 * stated, stated as none, or not stated.
 *
 * @param categories the categories of personal information that are collected
 * @param allCategories what is said once for all categories, by the key of the fact
 * @param sources where the information comes from
 * @param purposes what it is used for
 * @param recipients whom it is disclosed to
 * @param rights what a person may ask for
 * @param requestMethods the ways in which a person may ask for it
 * @param requestMetrics how many requests there were in a year
 * @param statements all other facts by their paths, such as {@code minors.under-16}, in the order
 *     of the file; a group of facts has the path of its own without a dot
 */
public record Disclosures(
        Fact<List<Category>> categories,
        Map<String, Fact<Answer>> allCategories,
        Fact<List<Item>> sources,
        Fact<List<Item>> purposes,
        Fact<List<Recipient>> recipients,
        Fact<List<Right>> rights,
        Fact<List<RequestMethod>> requestMethods,
        Fact<List<RequestCount>> requestMetrics,
        Map<String, Fact<Answer>> statements) {

    /** Nothing is said about anything. */
    public static final Disclosures NOT_STATED =
            new Disclosures(
                    Fact.notStated(),
                    Map.of(),
                    Fact.notStated(),
                    Fact.notStated(),
                    Fact.notStated(),
                    Fact.notStated(),
                    Fact.notStated(),
                    Fact.notStated(),
                    Map.of());

    public Disclosures {
        allCategories = inOrder(allCategories);
        statements = inOrder(statements);
    }

    /** The categories; none where none are listed. */
    public List<Category> listed() {
        return categories.stated().orElse(List.of());
    }

    /**
     * A fact of one category: its own, or else what is said for all categories. One whose id is
     * that of sensitive information in Cal. Civ. Code §1798.140(ae) is sensitive.
     *
     * @param key the key of the fact, such as {@code sold-to}
     */
    public Fact<Answer> of(Category category, String key) {
        Fact<Answer> own = category.facts().getOrDefault(key, Fact.notStated());
        if (key.equals("sensitive") && category.hasSensitiveId()) {
            return own.isSaid() ? own : new Fact.Stated<>(new Answer.Yes(), category.place());
        }
        return own.isSaid() || own.open().isPresent()
                ? own
                : allCategories.getOrDefault(key, Fact.notStated());
    }

    /**
     * What a fact of a category refers to.
     *
     * @param key the key of the fact, such as {@code sold-to}
     * @param id the id that it names
     * @return its name; empty where nothing has that id
     */
    public Optional<Localized> named(String key, String id) {
        return switch (key) {
            case "disclosed-to", "sold-to", "shared-to" ->
                    recipients.stated().orElse(List.of()).stream()
                            .filter(recipient -> recipient.id().equals(id))
                            .map(Recipient::name)
                            .findFirst();
            case "sources" -> named(sources, id);
            default -> named(purposes, id);
        };
    }

    private static Optional<Localized> named(Fact<List<Item>> items, String id) {
        return items.stated().orElse(List.of()).stream()
                .filter(item -> item.id().equals(id))
                .map(Item::name)
                .findFirst();
    }

    /** A fact by its path, such as {@code minors.under-16}. */
    public Fact<Answer> statement(String path) {
        return statements.getOrDefault(path, Fact.notStated());
    }

    private static <T> Map<String, T> inOrder(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * A category of personal information.
     *
     * @param id the id by which the law or the site knows it
     * @param name what it is called
     * @param examples what belongs to it
     * @param condition under which condition it is collected, where that was said
     * @param facts its own facts, by their keys
     */
    public record Category(
            String id,
            Localized name,
            List<Localized> examples,
            Optional<Localized> condition,
            Map<String, Fact<Answer>> facts,
            Place place) {

        public Category {
            examples = List.copyOf(examples);
            facts = inOrder(facts);
        }

        /** Whether its id is one of Cal. Civ. Code §1798.140(ae). */
        public boolean hasSensitiveId() {
            return id.equals("sensitive") || id.startsWith("sensitive-");
        }
    }

    /** Something that is defined once and used by its id. */
    public record Item(String id, Localized name, Optional<Localized> detail, Place place) {}

    /**
     * Somebody, or a kind of somebody, who gets personal information.
     *
     * @param role what it is to the organization, where stated
     * @param where the country or place, where stated
     * @param since the day since when, where stated
     */
    public record Recipient(
            String id,
            Localized name,
            Optional<Localized> detail,
            Optional<RecipientRole> role,
            Optional<Localized> where,
            Optional<LocalDate> since,
            Place place) {}

    /** What a recipient is to the organization (Cal. Civ. Code §1798.140(j), (ag), (ai)). */
    public enum RecipientRole {
        SERVICE_PROVIDER,
        CONTRACTOR,
        THIRD_PARTY,
        AFFILIATE,
        PROCESSOR,
        GOVERNMENT;

        /** The word that stands for it, such as {@code service-provider}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The role of that word, or empty where there is none. */
        public static Optional<RecipientRole> of(String word) {
            return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
        }
    }

    /**
     * What a person may ask for.
     *
     * @param id one that the rule sets know, such as {@code delete}, or one of the site's own
     * @param name what it is called; empty where Noticeboard's own name will do
     * @param detail what it means; empty where Noticeboard's own words will do
     * @param how how to use it, where that differs from the request methods
     * @param in where it holds, by the ids of jurisdictions such as {@code us-ca}; empty for
     *     everywhere
     */
    public record Right(
            String id,
            Optional<Localized> name,
            Optional<Localized> detail,
            Optional<Localized> how,
            List<String> in,
            Place place) {

        /** The ids that Noticeboard has names for, and the rule sets ask for. */
        public static final List<String> KNOWN =
                List.of(
                        "know",
                        "access",
                        "delete",
                        "correct",
                        "portability",
                        "opt-out-sale-sharing",
                        "opt-out-targeted-advertising",
                        "opt-out-profiling",
                        "limit-sensitive",
                        "non-discrimination",
                        "opt-out-admt",
                        "access-admt",
                        "restrict",
                        "object",
                        "withdraw-consent",
                        "complain",
                        "confidential-communications",
                        "amend",
                        "accounting",
                        "paper-copy");

        /** The ids of the jurisdictions that Noticeboard has names for. */
        public static final List<String> JURISDICTIONS =
                List.of(
                        "us-ca", "us-co", "us-ct", "us-de", "us-in", "us-ia", "us-ky", "us-md",
                        "us-mn", "us-mt", "us-ne", "us-nv", "us-nh", "us-nj", "us-or", "us-ri",
                        "us-tn", "us-tx", "us-ut", "us-va", "us-wa", "us-some", "us", "eu", "gb");

        public Right {
            in = List.copyOf(in);
        }

        /** Whether it holds in a jurisdiction: what holds in {@code us} holds in each state. */
        public boolean holdsIn(String jurisdiction) {
            return in.isEmpty()
                    || in.stream()
                            .anyMatch(
                                    place ->
                                            jurisdiction.equals(place)
                                                    || jurisdiction.startsWith(place + "-"));
        }
    }

    /**
     * A way in which a person may make a request.
     *
     * @param id its type, or an id of its own where one type stands twice
     * @param type what kind of way it is
     * @param contact the contact that takes the request
     * @param address the address of the form or page, where it is no contact's
     * @param detail what more there is to say
     * @param requests the requests that it takes, such as {@code delete}; empty for all
     */
    public record RequestMethod(
            String id,
            MethodType type,
            Optional<String> contact,
            Optional<String> address,
            Optional<Localized> detail,
            List<String> requests,
            Place place) {

        /** The requests that go by a name of their own, and not by that of the right they use. */
        public static final List<String> SHORT = List.of("opt-out", "limit");

        public RequestMethod {
            requests = List.copyOf(requests);
        }

        /** Whether it takes a kind of request, such as {@code opt-out}. */
        public boolean takes(String request) {
            return requests.isEmpty() || requests.contains(request);
        }
    }

    /** The kinds of ways to make a request. */
    public enum MethodType {
        TOLL_FREE,
        PHONE,
        EMAIL,
        WEBSITE,
        FORM,
        ADDRESS,
        IN_PERSON;

        /** The word that stands for it, such as {@code toll-free}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The type of that word, or empty where there is none. */
        public static Optional<MethodType> of(String word) {
            return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
        }
    }

    /**
     * How many requests of one kind there were in a year (Cal. Code Regs. tit. 11 §7102(a)).
     *
     * @param request the kind of request, such as {@code delete}
     * @param days how long an answer took
     * @param median whether the days are the median rather than the mean
     */
    public record RequestCount(
            String request,
            int year,
            int received,
            int complied,
            int denied,
            int days,
            boolean median,
            Place place) {}
}
