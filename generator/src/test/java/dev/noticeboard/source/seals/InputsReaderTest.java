package dev.noticeboard.source.seals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Contact.PostalAddress;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.yaml.SchemaReaders;
import org.junit.jupiter.api.Test;

/** What a version takes from outside its folder, as it was sealed. */
class InputsReaderTest {

    @Test
    void anAddressThatWasSealedWithoutALayoutKeepsTheOnlyOrderThatThereWas() {
        SourceText inputs =
                new SourceText(
                        "inputs.yaml",
                        """
                        languages:
                          de:
                            contacts:
                              "berlin":
                                role: "Büro"
                                address:
                                  street:
                                  - "Platz 1"
                                  locality: "Berlin"
                                  postal-code: "11011"
                                  country: "DE"
                        """);
        PostalAddress address =
                new InputsReader(SchemaReaders.shared().inputs())
                        .read(inputs)
                        .value()
                        .recorded()
                        .get("de")
                        .contacts()
                        .get("berlin")
                        .address()
                        .orElseThrow();
        assertThat(address.lines("de")).containsExactly("Platz 1", "Berlin, 11011", "DE");
    }
}
