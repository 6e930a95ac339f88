package dev.noticeboard.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.yaml.SchemaReaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wrong thing in {@code site.yaml}, in one sentence, where it stands. */
class SettingsFindingsTest {

    private static final SettingsReader READER = new SettingsReader(SchemaReaders.shared().site());

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void eachHasOneSentence(String text, List<String> expected) {
        assertThat(findings(new SourceText("site.yaml", text))).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> settings() {
        return Stream.of(
                site(
                        "organisation: {name: Example}",
                        "site.yaml:1:1: error[missing-key]: the file does not say 'organization',"
                                + " which it has to; add 'organization: …'",
                        "site.yaml:1:1: error[unknown-key]: 'organisation' is no key that is known"
                                + " here; did you mean 'organization'?"),
                site(
                        "",
                        "site.yaml:1:1: error[missing-key]: the file does not say 'organization',"
                                + " which it has to; add 'organization: …'"),
                site(
                        "just words",
                        "site.yaml:1:1: error[bad-value]: the file is 'just words'; write keys with"
                                + " values, each on a line of its own"),
                site(
                        "organization:\n  url: https://example.com\n",
                        "site.yaml:1:1: error[missing-key]: 'organization' does not say 'name',"
                                + " which it has to; add 'name: …'"),
                site(
                        "organization: {name: 3}",
                        "site.yaml:1:22: error[bad-value]: 'name' is '3'; write a text, or a text"
                                + " for each language; put it in quotes if it is meant as text"),
                site(
                        "organization: {name: }",
                        "site.yaml:1:16: error[bad-value]: 'name' is empty; write a text, or a text"
                                + " for each language, or delete it"),
                site(
                        "organization: {name: Example, Incorporated}",
                        "site.yaml:1:31: error[unknown-key]: 'Incorporated' stands behind a comma,"
                                + " which ends the text before it; put the whole text in quotation"
                                + " marks, as in \"…, Incorporated\""),
                site(
                        "organization: {name: {en: Example, the shop, de: Beispiel}}\n"
                                + "languages: [en, de]\n",
                        "site.yaml:1:36: error[unknown-key]: 'the shop' stands behind a comma,"
                                + " which ends the text before it; put the whole text in quotation"
                                + " marks, as in \"…, the shop\""),
                site(
                        "organization: {name: A}\ncontacts:\n  office: {role: Legal, by mail,"
                                + " email: a@example.com}\n",
                        "site.yaml:3:25: error[unknown-key]: 'by mail' stands behind a comma, which"
                                + " ends the text before it; put the whole text in quotation marks,"
                                + " as in \"…, by mail\""),
                site(
                        "organization: {name: A, nmae: }",
                        "site.yaml:1:25: error[unknown-key]: 'nmae' is no key that is known here;"
                                + " did you mean 'name'?"),
                site("organization: {name: \"Example, Incorporated\"}"),
                site(
                        "organization: {name: A, url: example.com}",
                        "site.yaml:1:30: error[bad-value]: 'url' is 'example.com'; write a whole"
                                + " web address such as https://example.com/contact"),
                site(
                        "organization: {name: A}\nbase-url: ftp://example.com\n",
                        "site.yaml:2:11: error[bad-value]: 'base-url' is 'ftp://example.com'; write"
                                + " a whole web address without ? and #, such as"
                                + " https://example.com/legal/"),
                site(
                        "organization: {name: A}\nlanguages: en\n",
                        "site.yaml:2:12: error[bad-value]: 'languages' is 'en'; write a list"),
                site(
                        "organization: {name: A}\nlanguages: [en, english, de, de, DE]\n",
                        "site.yaml:2:17: error[bad-value]: entry 2 of 'languages' is 'english';"
                                + " write a language tag such as en or pt-BR",
                        "site.yaml:2:30: error[bad-value]: 'languages' says 'de' twice; keep one of"
                                + " the two",
                        "site.yaml:2:34: error[bad-value]: 'languages' says 'de' twice; keep one of"
                                + " the two"),
                site(
                        "organization: {name: A}\ntime-zone: Europe/Pariss\n",
                        "site.yaml:2:12: error[bad-value]: there is no time zone 'Europe/Pariss';"
                                + " did you mean 'Europe/Paris'?"),
                site(
                        "organization: {name: A}\ntime-zone: Middle-earth\n",
                        "site.yaml:2:12: error[bad-value]: there is no time zone 'Middle-earth';"
                                + " write a continent and a city, such as America/Los_Angeles"),
                site(
                        "organization: {name: A}\ncontacts: {Privacy Office: {role: x}}\n",
                        "site.yaml:2:12: error[bad-value]: 'Privacy Office' cannot be a name here;"
                                + " write lower-case letters, digits and hyphens, such as"
                                + " privacy-office"),
                site(
                        "organization: {name: A}\ncontacts: {a: {phone: 12}}\n",
                        "site.yaml:2:12: error[missing-key]: 'a' does not say 'role', which it has"
                                + " to; add 'role: …', or 'kind: …' for one of the contacts that"
                                + " laws speak of",
                        "site.yaml:2:23: error[bad-phone]: '12' is no telephone number that can be"
                                + " dialled in US or from abroad; write + and the country's code in"
                                + " front, as in +1 501 424 0123"),
                site(
                        """
                        organization: {name: A}
                        contacts:
                          a: {role: x, phone: 424-0123}
                          b: {role: x, phone: call us, address: {country: DE}}
                          c: {role: x, phone: +44 20 7946 0958}
                        """,
                        "site.yaml:3:23: error[bad-phone]: '424-0123' is no telephone number that"
                                + " can be dialled in US or from abroad; write + and the country's"
                                + " code in front, as in +1 501 424 0123",
                        "site.yaml:4:23: error[bad-phone]: 'call us' is no telephone number that"
                                + " can be dialled in DE or from abroad; write + and the country's"
                                + " code in front, as in +1 501 424 0123"),
                site(
                        """
                        organization: {name: A}
                        contacts: {a: {role: x, email: me, address: {country: USA}}}
                        """,
                        "site.yaml:2:32: error[bad-value]: 'email' is 'me'; write an e-mail address"
                                + " such as privacy@example.com",
                        "site.yaml:2:55: error[bad-value]: 'country' is 'USA'; write a country's"
                                + " two letters by ISO 3166-1, such as US"),
                site(
                        "organization: {name: {fr: A}}\nlanguages: [en, de]\n",
                        "site.yaml:1:22: error[missing-key]: 'name' has no text in 'en', the site's"
                                + " first language; add 'en: …'",
                        "site.yaml:1:23: error[unknown-language]: the site has no language 'fr';"
                                + " add it to 'languages' in site.yaml"),
                site(
                        "organization: {name: A, url: &x 'https://example.com'}\nthem: x\n",
                        "site.yaml:1:30: error[malformed-yaml]: an anchor, '&x', which the sources"
                                + " of a site do not use; delete it, or put the value in quotes",
                        "site.yaml:2:1: error[unknown-key]: 'them' is no key that is known here;"
                                + " did you mean 'theme'?"));
    }

    @Test
    void aListOfTensOfThousandsIsRefusedAtOnce() {
        String many =
                IntStream.range(0, 25_000)
                        .mapToObj(i -> "aa-" + (10_000 + i))
                        .collect(Collectors.joining(","));
        SourceText file =
                new SourceText("site.yaml", "organization: {name: A}\nlanguages: [" + many + "]\n");
        assertThat(findings(file))
                .containsExactly(
                        "site.yaml:2:1: error[source-limit]: 'languages' has more than 100 entries,"
                                + " and is not read; shorten it");
    }

    private static Arguments site(String text, String... findings) {
        return Arguments.of(text, List.of(findings));
    }

    private static List<String> findings(SourceText file) {
        return READER.read(Optional.of(file)).findings().stream()
                .sorted()
                .map(Finding::toString)
                .toList();
    }
}
