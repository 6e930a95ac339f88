package dev.noticeboard.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Messages;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Uses a language of private use, {@code qaa}, whose files stand among the test's resources. */
class MessagesReaderTest {

    @Test
    void theExactTagComesFirst() {
        assertThat(MessagesReader.read("qaa-CH"))
                .contains(new Messages("qaa-CH", Map.of("greeting", "Grüezi")));
    }

    @Test
    void aTagWithoutWordsOfItsOwnTakesThoseOfTheWiderOne() {
        Messages wide = new Messages("qaa", Map.of("greeting", "Grüße"));
        assertThat(MessagesReader.read("qaa")).contains(wide);
        assertThat(MessagesReader.read("qaa-AT")).contains(wide);
        assertThat(MessagesReader.read("qaa-Latn-AT-1996")).contains(wide);
    }

    @Test
    void theCaseOfATagMeansNothing() {
        assertThat(MessagesReader.read("QAA-ch").map(Messages::language)).contains("qaa-CH");
    }

    @Test
    void aLanguageWithoutWordsIsEmpty() {
        assertThat(MessagesReader.read("qbb")).isEmpty();
        assertThat(MessagesReader.read("")).isEmpty();
    }
}
