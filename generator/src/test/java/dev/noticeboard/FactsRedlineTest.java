package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.build.AssembledSite;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Redline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A changed fact shows in the redline as that row's change, in each table that shows it. */
class FactsRedlineTest {

    private static final String FACTS =
            """
            categories:
              - {id: name, name: Name, examples: [first name], sources: [you], purposes: [orders], disclosed-to: [host], disclosure-purposes: [orders], sold-to: [host], shared-to: none, sale-purposes: [orders], retention: one year, sensitive: none}
              - {id: place, name: Place, examples: [town], sources: [you, net], purposes: [orders], disclosed-to: none, sold-to: none, shared-to: [net-ads], sale-purposes: [ads], retention: two years, sensitive: true, sensitive-use: [ads]}
            sources: [{id: you, name: From you}, {id: net, name: From your browser}]
            purposes: [{id: orders, name: Orders}, {id: ads, name: Advertising}]
            recipients:
              - {id: host, name: Shed Hosting, role: processor, where: Oregon, since: 2020-01-01}
              - {id: net-ads, name: Networks, role: third-party, where: Nevada, since: 2021-01-01}
            rights:
              - {id: know, in: [us-ca]}
              - {id: delete, in: [us-va]}
            request-methods:
              methods: [{type: email, contact: office}, {type: form, link: "https://example.com/form"}]
              instructions: Say what you want.
            minors: {under-16: none, under-13: none}
            request-metrics: {year: 2024, counts: [{request: know, received: 3, complied: 2, denied: 1, days: 9}, {request: delete, received: 5, complied: 5, denied: 0, days: 4}]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    disclosures categories      | first name          | family name        | name
                    disclosures categories      | [you, net]          | [you]              | place
                    disclosures disclosed       | [host], disc        | [host, net-ads], disc | name
                    disclosures sold-or-shared  | sold-to: [host]     | sold-to: [net-ads] | name
                    disclosures sensitive       | sensitive-use: [ads] | sensitive-use: [orders] | place
                    disclosures retention       | two years           | for ever           | place
                    disclosures recipients      | Oregon              | Ohio               | host
                    disclosures sources         | From your browser   | From the network   | net
                    disclosures purposes        | Advertising         | Marketing          | ads
                    california rights           | id: know, in        | id: know, how: Ask., in | know
                    disclosures request-methods | example.com/form    | example.com/ask    | form
                    disclosures minors          | under-13: none      | under-13: Never.   | minors.under-13
                    california requests         | Say what you want.  | Say who you are.   | request-methods.instructions
                    disclosures request-metrics | received: 5         | received: 6        | delete
                    state-rights us-va          | id: delete, in      | id: delete, detail: Gone., in | delete
                    """)
    void oneFactIsOneRow(String directive, String was, String is, String id) {
        assertThat(FACTS).contains(was);
        Redline redline =
                Redline.of(article(directive, FACTS), article(directive, FACTS.replace(was, is)));
        assertThat(changed(redline)).containsExactly("changed " + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disclosures recipients",
                "disclosures sources",
                "disclosures request-metrics"
            })
    void twoThatChangePlacesAreOneMove(String directive) {
        String swapped =
                FACTS.replace(
                                "[{id: you, name: From you}, {id: net, name: From your browser}]",
                                "[{id: net, name: From your browser}, {id: you, name: From you}]")
                        .replaceAll("(counts: \\[)(\\{.*?\\}), (\\{.*\\})\\]", "$1$3, $2]")
                        .replaceAll("(  - \\{id: host.*)\n(  - \\{id: net-ads.*)\n", "$2\n$1\n");
        Redline redline = Redline.of(article(directive, FACTS), article(directive, swapped));
        assertThat(changed(redline)).hasSize(2).allMatch(it -> it.startsWith("moved "));
    }

    private static List<String> changed(Redline redline) {
        List<String> found = new ArrayList<>();
        redline.sections().forEach(section -> collect(section.parts(), found));
        return found;
    }

    private static void collect(List<Part> parts, List<String> found) {
        for (Part part : parts) {
            NodeKind kind = part.shape().kind();
            boolean fact = kind == NodeKind.ROW || (kind == NodeKind.ITEM && !id(part).isEmpty());
            if (fact && !part.isUntouched()) {
                boolean moved = part instanceof Part.Whole whole && whole.move().isPresent();
                String how =
                        moved ? "moved" : part.mark() == Mark.KEPT ? "changed" : "" + part.mark();
                found.add(how + " " + id(part));
            } else if (!fact) {
                collect(part.parts(), found);
            }
        }
    }

    private static String id(Part part) {
        return part.shape().attribute("id");
    }

    private static Node article(String directive, String facts) {
        MiniSite site =
                MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        contacts: {office: {role: Office, email: office@example.com}}
                        -- notices/privacy/notice.yaml --
                        title: Privacy
                        -- notices/privacy/2025-01-01/notice.md --
                        {{%s}}
                        -- notices/privacy/2025-01-01/disclosures.yaml --
                        %s
                        """
                                .formatted(directive, facts));
        AssembledSite prepared = FactTexts.prepared(site.sources(), LocalDate.parse("2026-01-01"));
        assertThat(FactTexts.findings(prepared)).isEmpty();
        return ArticleTree.of(prepared.of("privacy", "2025-01-01").get(0).article());
    }
}
