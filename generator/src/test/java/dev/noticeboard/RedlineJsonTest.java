package dev.noticeboard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import dev.noticeboard.output.Json;
import dev.noticeboard.report.RedlineForm;
import dev.noticeboard.request.RedlineRequest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code redline --as json} and {@code changes.json} say of each change. */
class RedlineJsonTest {

    /** Two texts between which there is a change of each kind. */
    private static final MiniSite EVERY_KIND =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Acme}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-01-01/notice.md --
                    ## 1. What we collect {#collect}

                    We collect your "name" , and your address. We keep both for as long as the law asks us to.

                    **Where it comes from**

                    We get it from you when you write to us, or from those who deliver parcels for us.

                    ## 2. How long {#keep}

                    We keep:

                    (a) your name for a *year*,
                    (b) your [orders](https://example.com/a) for ten years.

                    Nobody else gets any of it, unless a court orders us to hand it over to somebody.

                    ### Cookies {#cookies}

                    We set none. We read none. We do not know what a browser keeps for other sites.

                    ## 3. Your rights {#rights}

                    You may ask us what we know about you. We answer within a month. You may complain about us.

                    ## 4. Contact {#contact}

                    Write to us by post at any time that suits you, and we answer within two weeks.
                    -- notices/privacy/2024-03-01/notice.md --
                    ## 4. Contact {#contact}

                    Write to us by post at any time that suits you, and we answer within two weeks.

                    ## 1. What we collect {#collect}

                    We collect your “name”, and your address.

                    We keep both for as long as the law asks us to.

                    ### Where it comes from

                    We get it from you when you write to us, or from those who deliver parcels for us.

                    ## 2. How long {#keep}

                    We keep:

                    (a) what you wrote for a month,
                    (b) your name for a **year**,
                    (c) your [orders](https://example.com/b) for eleven years.

                    ## Cookies {#cookies}

                    We do not know what a browser keeps for other sites. We set none.

                    ## 3. Your rights {#rights}

                    You may ask us what we know about you. We answer within a month. You may complain about us.

                    Nobody else gets any of it, unless a court orders us to hand it over to somebody.

                    ## Children

                    We ask no child for anything.
                    """);

    @TempDir private Path folder;

    @Test
    void eachChangeIsThereWithItsKindItsPlacesAndItsWords() throws Exception {
        String json = json(EVERY_KIND, "2024-01-01", "2024-03-01");
        assertKeepsTo("redline.schema.json", json);
        assertThat(changes(json).stream().map(RedlineJsonTest::line).collect(joining("\n")))
                .isEqualTo(
                        """
                        move | 26:4 #contact 4 4. Contact Write to us by post at any time that suits you, and we answer within two weeks. | 1:4 #contact 4 4. Contact Write to us by post at any time that suits you, and we answer within two weeks.
                        regrouped divided | 3:1 #collect 1 | 7:1 #collect 1
                        quotes | 3:17 #collect 1 " | 7:17 #collect 1 “
                        quotes | 3:22 #collect 1 " | 7:22 #collect 1 ”
                        spacing | 3:24 #collect 1  | 7:23 #collect 1
                        recast | 5:3 #collect 1 | 11:5 #where-it-comes-from 1
                        formatting | 5:3 #collect 1 Where it comes from | 11:5 #where-it-comes-from 1 Where it comes from
                        insertion | | 19:1 #keep 2(a) (a) what you wrote for a month,
                        renumbered | 13:1 #keep 2(a) (a) | 20:1 #keep 2(b) (b)
                        formatting | 13:22 #keep 2(a) year | 20:23 #keep 2(b) year
                        renumbered | 14:1 #keep 2(b) (b) | 21:1 #keep 2(c) (c)
                        links | 14:11 #keep 2(b) orders -> https://example.com/a | 21:11 #keep 2(c) orders -> https://example.com/b
                        replacement | 14:46 #keep 2(b) ten | 21:46 #keep 2(c) eleven
                        level | 18:5 #cookies 2 | 23:4 #cookies
                        deletion | 20:14 #cookies 2 We read none. | 25:1 #cookies
                        move | 20:1 #cookies 2 We set none. | 25:54 #cookies We set none.
                        move | 16:1 #keep 2 Nobody else gets any of it, unless a court orders us to hand it over to somebody. | 31:1 #rights 3 Nobody else gets any of it, unless a court orders us to hand it over to somebody.
                        insertion | | 33:4 #children Children We ask no child for anything.\
                        """);
    }

    @Test
    void theWholeIsAsItIsWrittenDown() throws Exception {
        String json = json(RedlineCommandTest.SITE, "2024-01-01", "2024-03-01");
        Path golden = Path.of("src/test/resources/redline/whole.json");
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, json);
        }
        assertThat(json).isEqualTo(Files.readString(golden));
        assertKeepsTo("redline.schema.json", json);
    }

    /** Visitors have no sources: what they get is the same without the places in these. */
    @Test
    void theSitesFileHoldsTheSameChangesWithoutPlaces() throws Exception {
        Path source = EVERY_KIND.writeTo(folder.resolve("in"));
        new Noticeboard(Sites.settings(source, folder.resolve("out"))).build();
        String file = Files.readString(folder.resolve("out/privacy/2024-03-01/changes.json"));
        assertKeepsTo("changes.schema.json", file);
        assertThat(file).doesNotContain("older-place", "newer-place", "notice.md");
        assertThat(changes(file).stream().map(RedlineJsonTest::line))
                .containsExactlyElementsOf(
                        changes(json(EVERY_KIND, "2024-01-01", "2024-03-01")).stream()
                                .map(change -> line(change).replaceAll("\\| [0-9]+:[0-9]+", "|"))
                                .toList());
    }

    /** What reads both files reads one list of changes. */
    @Test
    void bothSchemasSayTheSameOfAChangeButForPlaces() {
        Map<String, Json> site = properties("changes.schema.json");
        Map<String, Json> sources = new TreeMap<>(properties("redline.schema.json"));
        assertThat(sources.keySet()).contains("older-place", "newer-place");
        sources.keySet().removeAll(Set.of("older-place", "newer-place"));
        assertThat(sources).isEqualTo(site);
    }

    private static Map<String, Json> properties(String schema) {
        Json all = Json.parse(Noticeboard.schemas().get(schema)).toOptional().orElseThrow();
        for (String name : List.of("properties", "changes", "items", "properties")) {
            all = ((Json.Members) all).get(name).orElseThrow();
        }
        return new TreeMap<>(((Json.Members) all).members());
    }

    private String json(MiniSite site, String from, String to) throws Exception {
        Path source = site.writeTo(folder.resolve("in"));
        return new Noticeboard(Sites.settings(source, folder.resolve("out")))
                .redline(
                        new RedlineRequest(
                                "privacy", from, to, Optional.empty(), RedlineForm.JSON, false))
                .text();
    }

    /** Its kind, and of each text: place, number, marker, words and link. */
    private static String line(Json.Members change) {
        StringBuilder line = new StringBuilder();
        line.append(text(change, "kind")).append(text(change, "regrouping").isEmpty() ? "" : " ");
        line.append(text(change, "regrouping"));
        line.append(change.get("within-move").isPresent() ? " within" : "");
        for (String side : List.of("older-", "newer-")) {
            line.append(" |");
            if (change.get(side + "place").orElse(Json.Literal.NULL) instanceof Json.Members at) {
                line.append(' ')
                        .append(number(at, "line"))
                        .append(':')
                        .append(number(at, "column"));
            }
            for (String name : List.of("anchor", "clause", "marker", "words", "link")) {
                String value = text(change, side + name);
                String sign = name.equals("anchor") ? " #" : name.equals("link") ? " -> " : " ";
                line.append(value.isEmpty() ? "" : sign + value.strip());
            }
        }
        return line.toString();
    }

    private static String text(Json.Members change, String name) {
        return change.get(name).orElse(Json.of("")) instanceof Json.Text text ? text.text() : "";
    }

    private static String number(Json.Members place, String name) {
        return place.get(name).orElse(Json.Literal.NULL) instanceof Json.Numeral number
                ? number.number().toString()
                : "";
    }

    private static void assertKeepsTo(String schema, String json) {
        Validator validator =
                new ValidatorFactory()
                        .withJsonNodeFactory(new SnakeYamlNode.Factory())
                        .createValidator();
        URI id = validator.registerSchema(Noticeboard.schemas().getOrDefault(schema, "missing"));
        assertThat(validator.validate(id, json).getErrors()).isEmpty();
    }

    private static List<Json.Members> changes(String json) {
        Json.Members all = (Json.Members) Json.parse(json).toOptional().orElseThrow();
        return ((Json.Items) all.get("changes").orElseThrow())
                .items().stream().map(Json.Members.class::cast).toList();
    }
}
