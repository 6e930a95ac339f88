package dev.noticeboard.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Contact.PostalAddress;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as the posts of their countries want them. */
class AddressLayoutsTest {

    private static final Place PLACE = Place.startOf("site.yaml");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            textBlock =
                    """
                    US; en; 1 Main St;         Springfield;   IL;       62701;    1 Main St / Springfield, IL 62701 / US
                    CA; fr; 100 rue Wellington; Ottawa;       ON;       K1A 0A9;  100 rue Wellington / Ottawa ON K1A 0A9 / CA
                    GB; en; 10 Downing Street; London;        -;        SW1A 2AA; 10 Downing Street / London / SW1A 2AA / GB
                    IE; en; 1 Fleet Street;    Dublin 2;      -;        D02 Y290; 1 Fleet Street / Dublin 2 / D02 Y290 / IE
                    DE; de; Platz 1;           Berlin;        -;        11011;    Platz 1 / 11011 Berlin / DE
                    FR; fr; 55 rue X;          Paris;         -;        75008;    55 rue X / 75008 Paris / FR
                    ES; es; Calle Mayor 1;     Getafe;        Madrid;   28901;    Calle Mayor 1 / 28901 Getafe Madrid / ES
                    IT; it; Via Roma 1;        Milano;        MI;       20121;    Via Roma 1 / 20121 Milano MI / IT
                    NL; nl; Dam 1;             Amsterdam;     -;        1012 JS;  Dam 1 / 1012 JS Amsterdam / NL
                    BR; pt; Rua A, 1;          São Paulo;     SP;       01310-100; Rua A, 1 / São Paulo-SP / 01310-100 / BR
                    JP; en; 1-1 Chiyoda;       Chiyoda-ku;    Tokyo;    100-0001; 1-1 Chiyoda / Chiyoda-ku, Tokyo / 100-0001 / JP
                    JP; ja; 千代田1-1;          千代田区;       東京都;    100-0001; JP / 〒100-0001 / 東京都千代田区 / 千代田1-1
                    CN; zh; 长安街1号;          西城区;         北京市;    100000;   CN / 100000 / 北京市西城区 / 长安街1号
                    CN; en; 1 Chang'an Ave;    Xicheng;       Beijing;  100000;   1 Chang'an Ave / Xicheng / Beijing, 100000 / CN
                    KR; ko; 세종대로 1;          종로구;         서울특별시; 03045;   KR / 서울특별시 종로구 / 세종대로 1 / 03045
                    SG; en; 1 Raffles Place;   Singapore;     -;        048616;   1 Raffles Place / Singapore 048616 / SG
                    AE; en; Building 1;        Deira;         Dubai;    -;        Building 1 / Deira / Dubai / AE
                    AU; en; 1 George St;       Sydney;        NSW;      2000;     1 George St / Sydney NSW 2000 / AU
                    CH; de; Gasse 1;           Bern;          -;        3011;     Gasse 1 / 3011 Bern / CH
                    AT; de; Ring 1;            Wien;          -;        1010;     Ring 1 / 1010 Wien / AT
                    SE; sv; Gatan 1;           Stockholm;     -;        111 22;   Gatan 1 / 111 22 Stockholm / SE
                    HU; hu; Fő utca 1.;        Budapest;      -;        1011;     Budapest / Fő utca 1. / 1011 / HU
                    IS; en; Gata 1;            Reykjavik;     -;        101;      Gata 1 / 101 Reykjavik / IS
                    US; en; 1 Main St;         Springfield;   -;        62701;    1 Main St / Springfield, 62701 / US
                    US; en; 1 Main St;         -;             IL;       62701;    1 Main St / IL 62701 / US
                    JP; ja; 千代田1-1;          千代田区;       東京都;    -;        JP / 東京都千代田区 / 千代田1-1
                    -;  en; 1 Main St;         Springfield;   IL;       -;        1 Main St / Springfield, IL
                    """)
    void linesAreInTheOrderOfTheCountry(
            String country,
            String language,
            String street,
            String locality,
            String region,
            String code,
            String lines) {
        assertThat(lines(country, language, street, locality, region, code))
                .containsExactly(lines.split(" / ", -1));
    }

    @Test
    void aRegionOfALanguageKeepsItsOrder() {
        assertThat(lines("JP", "ja-JP", "千代田1-1", "千代田区", "東京都", "100-0001"))
                .startsWith("JP", "〒100-0001");
    }

    private static List<String> lines(
            String country,
            String language,
            String street,
            String locality,
            String region,
            String code) {
        Localized layout =
                AddressLayouts.of(Optional.ofNullable(country), List.of("en", language), PLACE);
        return new PostalAddress(
                        List.of(street),
                        Optional.ofNullable(locality),
                        Optional.ofNullable(region),
                        Optional.ofNullable(code),
                        Optional.ofNullable(country),
                        Optional.empty(),
                        layout)
                .lines(language);
    }
}
