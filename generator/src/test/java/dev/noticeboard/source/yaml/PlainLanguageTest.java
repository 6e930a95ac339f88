package dev.noticeboard.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.JsonNode;
import dev.noticeboard.MiniSite;
import dev.noticeboard.model.PlainLanguage;
import dev.noticeboard.source.SiteReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainLanguageTest {

    @Test
    void theLimitsThatTheSchemaNamesAreThoseThatHold() {
        PlainLanguage otherwise = PlainLanguage.DEFAULT;
        assertThat(read("")).isEqualTo(otherwise);
        Map<String, JsonNode> keys =
                new SchemaJson.Factory()
                        .create(Schemas.text("notice.schema.json"))
                        .asObject()
                        .get("properties")
                        .asObject()
                        .get("plain-language")
                        .asObject()
                        .get("properties")
                        .asObject();
        assertThat(
                        keys.values().stream()
                                .filter(key -> key.asObject().containsKey("default"))
                                .map(key -> key.asObject().get("default").asInteger().intValue()))
                .containsExactly(
                        otherwise.fleschKincaid(),
                        otherwise.wienerSachtextformel(),
                        otherwise.szigrisztPazos(),
                        otherwise.lix(),
                        otherwise.meanWords(),
                        otherwise.meanCharacters(),
                        otherwise.sentenceWords(),
                        otherwise.sentenceCharacters());
    }

    @Test
    void eachLimitIsReadByItsKey() {
        assertThat(
                        read(
                                """
                                plain-language:
                                  flesch-kincaid: 1
                                  wiener-sachtextformel: 2
                                  szigriszt-pazos: -3
                                  lix: 4
                                  mean-words: 5
                                  mean-characters: 6
                                  sentence-words: 7
                                  sentence-characters: 8
                                  keep: [prior to, herein]
                                """))
                .isEqualTo(
                        new PlainLanguage(1, 2, -3, 4, 5, 6, 7, 8, List.of("prior to", "herein")));
    }

    private static PlainLanguage read(String keys) {
        return new SiteReader(false)
                .read(
                        MiniSite.of(
                                        """
                                        -- site.yaml --
                                        organization: {name: Example}
                                        -- notices/privacy/notice.yaml --
                                        title: Privacy policy
                                        %s-- notices/privacy/2024-03-01/notice.md --
                                        We keep your name.
                                        """
                                                .formatted(keys))
                                .sources())
                .value()
                .notices()
                .get(0)
                .plainLanguage();
    }
}
