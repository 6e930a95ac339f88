package dev.noticeboard.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.output.Markup;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template is shown, and what it cannot reach. */
class TemplatesTest {

    private record Person(
            String name, List<String> words, Optional<String> missing, Markup markup, boolean yes) {

        @SuppressWarnings({"unused", "EffectivelyPrivate"}) // What a template must not call.
        public String secret() {
            return "secret";
        }
    }

    private static final Person PERSON =
            new Person(
                    "<b> & \"co\"",
                    List.of("one", "two"),
                    Optional.empty(),
                    new Markup("<em>safe</em>"),
                    true);

    @Test
    void textIsEscapedAndMarkupIsNot() throws Exception {
        assertThat(print("${name} ${markup}"))
                .isEqualTo("&lt;b&gt; &amp; &quot;co&quot; <em>safe</em>");
    }

    @Test
    void listsOptionalValuesAndTruthReadNaturally() throws Exception {
        assertThat(print("<#list words as w>${w}<#sep>,</#list> ${missing!'none'} ${yes?c}"))
                .isEqualTo("one,two none true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${name.class}",
                "${name.getClass()}",
                "${words.size()}",
                "${secret()}",
                "${secret}",
                "${markup.html}",
                "${name?new()}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${name?api.length()}",
            })
    void javaCannotBeReached(String template) {
        assertThatThrownBy(() -> print(template)).isInstanceOf(TemplateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'1'?eval}",
                "<@'x'?interpret/>",
                "${name?no_esc}",
                "<#noautoesc>${name}</#noautoesc>",
                "${.now}",
                "${.locale}",
                "<#outputformat 'plainText'>${name}</#outputformat>",
                "<#setting locale='ar'>",
                "<#ftl output_format='plainText'>",
            })
    void whatWouldUndoTheEscapingOrReadTheMachineIsRefused(String template) {
        assertThat(Templates.refusedIn(template)).isPresent();
    }

    @Test
    void theShippedTemplatesUseNothingThatIsRefused() {
        Theme plain = Theme.named("plain").orElseThrow();
        for (String file :
                List.of(
                        "frame.ftlh",
                        "notice.ftlh",
                        "history.ftlh",
                        "index.ftlh",
                        "not-found.ftlh",
                        "alias.ftlh")) {
            assertThat(Templates.refusedIn(plain.template(file))).as(file).isEmpty();
        }
    }

    @Test
    void otherValuesAreRefusedAtTheDoor() {
        assertThatThrownBy(() -> new TemplateValues().wrap(new Object()))
                .hasMessageContaining("java.lang.Object");
    }

    private static String print(String template) throws IOException, TemplateException {
        Configuration configuration = Templates.configuration();
        StringWriter out = new StringWriter();
        new Template("test.ftlh", template, configuration)
                .process(configuration.getObjectWrapper().wrap(PERSON), out);
        return out.toString();
    }
}
