package dev.noticeboard.source.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Disclosures.Category;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.source.SiteReader;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.text.Sources;
import dev.noticeboard.source.yaml.SchemaReaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The facts of a version, each stated, stated as none, or not stated. */
class DisclosuresReaderTest {

    @Test
    void whatIsSaidForAllCategoriesHoldsForEachThatDoesNotSayItItself() {
        Disclosures read =
                read(
                        """
                        categories:
                          - {id: identifiers, name: Identifiers, sold-to: [brokers]}
                          - {id: commercial, name: Purchases}
                        all-categories: {sold-to: none, collected: true}
                        recipients: [{id: brokers, name: Data brokers}]
                        """);
        Category identifiers = read.listed().get(0);
        Category commercial = read.listed().get(1);
        assertThat(ids(read.of(identifiers, "sold-to"))).containsExactly("brokers");
        assertThat(read.of(commercial, "sold-to").isNone()).isTrue();
        assertThat(read.of(commercial, "collected").stated()).contains(new Answer.Yes());
        assertThat(read.of(commercial, "shared-to").isSaid()).isFalse();
    }

    @Test
    void anOpenFactIsNotStatedAndSaysWhatIsToBeSaid() {
        Disclosures read =
                read(
                        """
                        categories:
                          - {id: identifiers, name: Identifiers, retention: {open: how long}, sold-to: {open: to whom}}
                        all-categories: {retention: a year}
                        verification: {open: what you must give}
                        rights: {open: which rights there are}
                        """);
        Category identifiers = read.listed().get(0);
        assertThat(question(read.of(identifiers, "retention"))).isEqualTo("how long");
        assertThat(question(read.of(identifiers, "sold-to"))).isEqualTo("to whom");
        assertThat(question(read.statement("verification"))).isEqualTo("what you must give");
        assertThat(read.rights().open().map(Fact.Question::words))
                .contains("which rights there are");
        assertThat(read.rights().isSaid()).isFalse();
    }

    @Test
    void aGroupOfFactsHasItsOwnWordsAndThoseOfItsParts() {
        Disclosures read =
                read(
                        """
                        minors:
                          text: {en: We sell nothing., de: Wir verkaufen nichts.}
                          under-16: none
                        financial-incentives: none
                        do-not-track: We ignore such signals.
                        third-party-tracking: [One may., Another may.]
                        opt-out-preference-signals: {frictionless: true}
                        health: {uses: {treatment: We treat you.}}
                        automated-decision-making: {how: By rules., opt-out: Ask us.}
                        """);
        assertThat(words(read.statement("minors"), "de")).containsExactly("Wir verkaufen nichts.");
        assertThat(read.statement("minors.under-16").isNone()).isTrue();
        assertThat(read.statement("minors.under-13")).isEqualTo(Fact.notStated());
        assertThat(read.statement("financial-incentives").isNone()).isTrue();
        assertThat(words(read.statement("do-not-track"), "en"))
                .containsExactly("We ignore such signals.");
        assertThat(words(read.statement("third-party-tracking"), "en"))
                .containsExactly("One may.", "Another may.");
        assertThat(read.statement("opt-out-preference-signals.frictionless").stated())
                .contains(new Answer.Yes());
        assertThat(words(read.statement("health.uses.treatment"), "en"))
                .containsExactly("We treat you.");
        // These two could be tags of languages.
        assertThat(words(read.statement("automated-decision-making.how"), "en"))
                .containsExactly("By rules.");
        assertThat(words(read.statement("automated-decision-making.opt-out"), "en"))
                .containsExactly("Ask us.");
    }

    @Test
    void requestMethodsGoByTheirTypeAndTakeAllRequestsUnlessTheySayWhich() {
        Disclosures read =
                read(
                        """
                        request-methods:
                          methods:
                            - {type: toll-free, contact: office}
                            - {type: form, link: "https://example.com/", for: [delete]}
                          instructions: Say what you want.
                        request-metrics:
                          large-volume: none
                          year: 2025
                          average: mean
                          counts: [{request: know, received: 3, complied: 2, denied: 1, days: 12}]
                        """);
        List<Disclosures.RequestMethod> methods = read.requestMethods().stated().orElseThrow();
        assertThat(methods)
                .extracting(Disclosures.RequestMethod::id)
                .containsExactly("toll-free", "form");
        assertThat(methods.get(0).takes("opt-out")).isTrue();
        assertThat(methods.get(1).takes("opt-out")).isFalse();
        assertThat(words(read.statement("request-methods.instructions"), "en"))
                .containsExactly("Say what you want.");
        assertThat(read.statement("request-metrics.large-volume").isNone()).isTrue();
        Disclosures.RequestCount count = read.requestMetrics().stated().orElseThrow().get(0);
        assertThat(count.year()).isEqualTo(2025);
        assertThat(count.median()).isFalse();
        assertThat(count.days()).isEqualTo(12);
    }

    private static Disclosures read(String yaml) {
        SourceText text = new SourceText("disclosures.yaml", yaml);
        Reading<Disclosures> read =
                new DisclosuresReader(List.of("en", "de"), SchemaReaders.shared().disclosures())
                        .read(text, contacts());
        assertThat(read.findings()).extracting(Finding::message).isEmpty();
        return read.value();
    }

    private static Map<String, Contact> contacts() {
        String settings =
                """
                organization: {name: Example}
                contacts: {office: {role: Office, phone: "(800) 555-0100"}}
                """;
        return new SiteReader(false)
                .read(Sources.of(Map.of(SourcePaths.SITE, settings)))
                .value()
                .contacts();
    }

    private static List<String> ids(Fact<Answer> fact) {
        return fact.stated().orElseThrow() instanceof Answer.References references
                ? references.to().stream().map(Answer.Reference::id).toList()
                : List.of();
    }

    private static List<String> words(Fact<Answer> fact, String language) {
        return fact.stated().orElseThrow() instanceof Answer.Words words
                ? words.points().stream().map(point -> point.in(language)).toList()
                : List.of();
    }

    private static String question(Fact<Answer> fact) {
        return fact.open().map(Fact.Question::words).orElse("");
    }
}
