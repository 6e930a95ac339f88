package dev.noticeboard.coverage;

import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.article.Node;
import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Disclosures.MethodType;
import dev.noticeboard.model.Disclosures.RequestCount;
import dev.noticeboard.model.Disclosures.RequestMethod;
import dev.noticeboard.model.Disclosures.Right;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Proof;
import dev.noticeboard.model.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is there of each proof that a rule set asks for. */
final class Evidence {

    /** The facts of which a law asks no more than whether they are so. */
    private static final Set<String> WHETHER =
            Set.of(
                    "llm-training",
                    "minors.under-16",
                    "opt-out-preference-signals.status-shown",
                    "profiling",
                    "request-methods.opt-out-confirmation",
                    "targeted-advertising",
                    "third-party-tracking");

    private final VersionUnderLaw subject;
    private final RuleSet law;
    private final Facts facts;
    private final CategoryFacts categories;
    private final Links links;
    private final ProductChecks checks;

    Evidence(VersionUnderLaw subject, RuleSet law) {
        this.subject = subject;
        this.law = law;
        this.facts = new Facts(subject);
        this.categories = new CategoryFacts(subject, facts, law);
        this.links = new Links(subject, law);
        this.checks = new ProductChecks(subject);
    }

    Facts facts() {
        return facts;
    }

    /**
     * What is there of a proof.
     *
     * @param onSite whether the website has to show it, rather than the notice
     */
    Shown show(Proof proof, boolean onSite) {
        if (proof instanceof Proof.Link link) {
            return links.show(link.id(), onSite);
        } else if (proof instanceof Proof.Checked checked) {
            return checks.show(checked.check());
        } else if (proof instanceof Proof.Stated stated) {
            return stated(stated.path(), stated.atLeast());
        }
        return Shown.absent(subject.version().place());
    }

    /** Where words stand just so, white space aside, or that they do not. */
    Shown exactly(String words) {
        String wanted = words.replaceAll("\\s+", " ").strip();
        Node article = ArticleTree.of(subject.article());
        boolean there = article.words().replaceAll("\\s+", " ").contains(wanted);
        return there ? Shown.stated(subject.version().place()) : Shown.absent(textPlace());
    }

    private Place textPlace() {
        return subject.version().texts().get(subject.article().language()).place();
    }

    private Shown stated(String path, int atLeast) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        return switch (head) {
            case "categories" ->
                    rest.isEmpty()
                            ? list(subject.disclosures().categories())
                            : categories.show(rest);
            case "sources" -> list(subject.disclosures().sources());
            case "purposes" -> list(subject.disclosures().purposes());
            case "recipients" -> list(subject.disclosures().recipients());
            case "rights" -> right(rest);
            case "request-methods" -> requestMethods(path, rest, atLeast);
            case "request-metrics" -> rest.isEmpty() ? metrics() : statement(path);
            case "contacts" -> contact(rest);
            case "organization" -> Shown.stated(subject.site().organization().name().place());
            case "effective" -> effective();
            case "updated" -> updated();
            default -> statement(path);
        };
    }

    // The word true says that something is so. It tells nobody how.
    private Shown statement(String path) {
        Fact<Answer> fact = facts.statement(path);
        return Facts.isBare(fact) && !WHETHER.contains(path)
                ? new Shown(
                        Shown.State.ABSENT, fact.saidAt().orElseThrow(), List.of("true, no words"))
                : of(fact);
    }

    private <T> Shown of(Fact<T> fact) {
        if (fact.isNone()) {
            return Shown.none(fact.saidAt().orElseThrow());
        }
        return fact.saidAt()
                .map(Shown::stated)
                .orElseGet(
                        () ->
                                Shown.absent(
                                        fact.open()
                                                .map(Fact.Question::place)
                                                .orElseGet(subject::factsPlace)));
    }

    private <T> Shown list(Fact<List<T>> list) {
        return of(list);
    }

    // A right of another jurisdiction is none of this law's.
    private Shown right(String id) {
        Fact<List<Right>> rights = subject.disclosures().rights();
        Shown all = of(rights);
        if (all.state() != Shown.State.STATED) {
            return all;
        }
        List<Right> named =
                rights.stated().orElseThrow().stream()
                        .filter(right -> id.isEmpty() || right.id().equals(id))
                        .toList();
        return named.stream()
                .filter(right -> right.holdsIn(law.jurisdiction()))
                .findFirst()
                .map(right -> Shown.stated(right.place()))
                .or(() -> named.stream().findFirst().map(this::elsewhere))
                .orElseGet(() -> Shown.absent(all.place()));
    }

    private Shown elsewhere(Right right) {
        return new Shown(
                Shown.State.ELSEWHERE,
                right.place(),
                List.of("stated for " + String.join(", ", right.in())));
    }

    // By July 1 those of the year before (Cal. Code Regs. tit. 11 §7102(a)(2)).
    private Shown metrics() {
        Fact<List<RequestCount>> counts = subject.disclosures().requestMetrics();
        LocalDate day = subject.asOf();
        int wanted = day.getYear() - (day.getMonthValue() < 7 ? 2 : 1);
        boolean old =
                counts.stated().stream()
                        .flatMap(List::stream)
                        .anyMatch(count -> count.year() < wanted);
        return old
                ? new Shown(
                        Shown.State.ABSENT,
                        counts.saidAt().orElseThrow(),
                        List.of("those of " + wanted))
                : list(counts);
    }

    private Shown requestMethods(String path, String rest, int atLeast) {
        if (rest.equals("instructions") || rest.equals("opt-out-confirmation")) {
            return statement(path);
        }
        Shown all = of(subject.disclosures().requestMethods());
        if (all.state() != Shown.State.STATED) {
            return all;
        }
        List<RequestMethod> methods = subject.disclosures().requestMethods().stated().orElseThrow();
        boolean enough = count(methods, rest) >= atLeast;
        return enough ? all : Shown.absent(all.place());
    }

    /** How many ways there are for requests of a kind, or of a type. */
    private long count(List<RequestMethod> methods, String rest) {
        if (rest.isEmpty()) {
            // California wants them for each of these (Cal. Code Regs. tit. 11 §7020(b)).
            return Stream.of("know", "delete", "correct")
                    .mapToLong(request -> methods.stream().filter(m -> m.takes(request)).count())
                    .min()
                    .orElse(0);
        } else if (rest.equals("website")) {
            return methods.stream()
                    .filter(m -> m.type() == MethodType.WEBSITE || m.type() == MethodType.FORM)
                    .count();
        }
        Optional<MethodType> type = MethodType.of(rest);
        if (type.isPresent()) {
            return methods.stream().filter(method -> method.type() == type.get()).count();
        }
        long taking = methods.stream().filter(method -> method.takes(rest)).count();
        // A preference signal is a way to opt out too (Cal. Code Regs. tit. 11 §7026(a)(1)).
        boolean signal =
                rest.equals("opt-out")
                        && facts.statement("opt-out-preference-signals").stated().isPresent();
        return taking + (signal ? 1 : 0);
    }

    // A role, such as privacy, and perhaps how it is reached: privacy.phone.
    private Shown contact(String rest) {
        int dot = rest.indexOf('.');
        String role = dot < 0 ? rest : rest.substring(0, dot);
        String way = dot < 0 ? "" : rest.substring(dot + 1);
        return subject.contacts(role).stream()
                .filter(each -> isReached(each, way))
                .findFirst()
                .map(each -> Shown.stated(each.place()))
                .orElseGet(() -> Shown.absent(subject.notice().placeOf("contacts")));
    }

    private static boolean isReached(Contact contact, String way) {
        return switch (way) {
            case "online" -> contact.email().isPresent() || contact.hasForm();
            case "phone" -> contact.phone().isPresent();
            default -> !contact.methods().isEmpty();
        };
    }

    private Shown effective() {
        Place place = subject.version().place();
        return subject.version().effective().isPresent()
                ? Shown.stated(place)
                : Shown.unknown(place, "from which day the draft applies (sealing it says so)");
    }

    // The day on which the text was last changed is not the day from which it applies.
    private Shown updated() {
        boolean said =
                subject.version().posted().isPresent()
                        || subject.version().seal().corrections().stream()
                                .anyMatch(correction -> !correction.technical());
        return said
                ? Shown.stated(subject.version().placeOf("posted"))
                : Shown.absent(subject.version().place());
    }
}
