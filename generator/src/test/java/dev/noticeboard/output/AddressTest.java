package dev.noticeboard.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "privacy/2023-09-24/index.html, privacy/index.html,          ../index.html",
        "privacy/index.html,           privacy/2023-09-24/index.html, 2023-09-24/index.html",
        "index.html,                   privacy/index.html,          privacy/index.html",
        "privacy/index.html,           index.html,                  ../index.html",
        "hr/privacy/index.html,        privacy/index.html,          ../../privacy/index.html",
        "privacy/index.html,           privacy/index.html,          index.html",
        "privacy/index.html,           assets/plain.0f3a.css,       ../assets/plain.0f3a.css",
        "a/b/index.html,               a/b/c/d.html,                c/d.html",
        "a,                            a/b,                         a/b",
    })
    void aLinkNamesTheFileRelativeToThePage(String page, String target, String href) {
        assertThat(Address.of(target).from(page)).isEqualTo(href);
        assertThat(URI.create("file:///site/" + page).resolve(href))
                .isEqualTo(URI.create("file:///site/" + target));
    }

    @Test
    void anAnchorOfTheSamePageNeedsNoFile() {
        Address address = Address.of("privacy/index.html").at("delete");
        assertThat(address.from("privacy/index.html")).isEqualTo("#delete");
        assertThat(address.from("privacy/history/index.html")).isEqualTo("../index.html#delete");
    }

    @Test
    void whatAnAddressMayNotHoldIsPercentEncoded() {
        assertThat(Address.of("a b/č%?#:&.html").at("zásady 1/2?").from("index.html"))
                .isEqualTo("a%20b/%C4%8D%25%3F%23%3A&.html#z%C3%A1sady%201/2?");
    }

    @Test
    void aVisitorTypesTheFolder() {
        assertThat(Address.of("privacy/index.html").below("https://a.example/legal/"))
                .isEqualTo("https://a.example/legal/privacy/");
        assertThat(Address.of("index.html").below("https://a.example"))
                .isEqualTo("https://a.example/");
        assertThat(Address.of("privacy/feed.xml").at("x").below("https://a.example/"))
                .isEqualTo("https://a.example/privacy/feed.xml#x");
        assertThat(Address.of("not-index.html").below("https://a.example/"))
                .isEqualTo("https://a.example/not-index.html");
    }
}
