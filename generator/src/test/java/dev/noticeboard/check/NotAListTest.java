package dev.noticeboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotAListTest {

    private static final NotAList CHECK = new NotAList();
    private static final String SAYS =
            ": error[not-a-list]: lines that look like a list are shown as running text; put an"
                    + " empty line before the first one, and start each with \"- \" or \"1. \", the"
                    + " space included";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We keep:\n2. names\n3. addresses",
                "We keep:\n- names\n- addresses",
                "We keep:\n*names\n*addresses",
                "We keep:\n• names\n• addresses",
                "We keep:\n1)names\n2)addresses\n3)numbers",
                "We keep:\n(b) names\n(c) addresses",
                "We keep:\n1.名前\n2.住所",
                "We keep:\n１．名前\n２．住所",
                "نحتفظ:\nأ. الاسم\nب. العنوان",
                "Храним:\nа) имя\nб) адрес",
                "We keep:\n① names\n② addresses",
                "We keep:\n[1] names\n[2] addresses",
                "We keep:\na.) names\nb.) addresses",
                "We keep:\n1 - names\n2 - addresses",
                "We keep:\n\uF0B7\u00A0names\n\uF0B7\u00A0addresses",
                "We keep:\no\u00A0names\no\u00A0addresses",
                "We keep:\n☐ names\n☑ addresses"
            })
    void twoItemsThatRunTogether(String text) {
        assertThat(PlainText.findings(CHECK, text)).containsExactly("notice.md:2:1" + SAYS);
    }

    @Test
    void paragraphsThatLackASpaceAreOneListEach() {
        String text = "1.A name\n\n2.An address\n\n3.A number\n\nThat is all.\n\n*one\n\n*two";
        assertThat(PlainText.findings(CHECK, text))
                .containsExactly("notice.md:1:1" + SAYS, "notice.md:9:1" + SAYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Required fields",
                "It is the year\n2018. We go on\n3. May is next",
                "1.1 We keep names.\n\n1.2 We keep addresses.",
                "We keep names -\n- and nothing else.",
                "1. A paragraph\n\n2. Another one",
                "We share it with (a) vendors\nand (b) courts.",
                "It is -5 degrees\n-7 at night",
                "As said in\n[1] Smith\n[3] Jones",
                "We keep it from\n9 - Monday\n12 - Friday",
                "Мы храним\nимя) и\nадрес) там",
                "It is\n① one\n③ three"
            })
    void whatIsNoList(String text) {
        assertThat(PlainText.findings(CHECK, text)).isEmpty();
    }
}
