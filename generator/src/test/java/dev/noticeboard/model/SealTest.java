package dev.noticeboard.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.SealEntry.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the pages learn of a version's corrections. */
class SealTest {

    private static final Place PLACE = Place.startOf("sealed");

    private static final Correction.Replacement NOTHING =
            new Correction.Replacement(Map.of(), Map.of());

    // Sealed; then both texts corrected; then only typed otherwise; then the German one read anew.
    private static final Seal SEAL =
            new Seal(
                    "en",
                    List.of(
                            entry(1, Kind.SEAL, "2024-03-01", "a", "x"),
                            entry(2, Kind.CORRECTION, "2024-04-01", "b", "y"),
                            entry(3, Kind.SEAL, "2024-04-02", "b", "y"),
                            entry(4, Kind.TECHNICAL, "2024-05-01", "b", "z")),
                    Map.of(
                            "article.1.txt", "first",
                            "article.de.1.txt", "erster",
                            "article.de.2.txt", "zweiter",
                            "article.txt", "now",
                            "article.de.txt", "jetzt"),
                    Map.of(),
                    Optional.empty(),
                    PLACE);

    @Test
    void eachCorrectionHasTheTextsBeforeAndAfterItInTheLanguagesThatItChanged() {
        assertThat(SEAL.corrections())
                .containsExactly(
                        new Correction(
                                1,
                                LocalDate.parse("2024-04-01"),
                                "why",
                                false,
                                new Correction.Replacement(
                                        Map.of("en", "first", "de", "erster"),
                                        Map.of("en", "now", "de", "zweiter")),
                                NOTHING),
                        new Correction(
                                2,
                                LocalDate.parse("2024-05-01"),
                                "why",
                                true,
                                new Correction.Replacement(
                                        Map.of("de", "zweiter"), Map.of("de", "jetzt")),
                                NOTHING));
        assertThat(SEAL.nextCorrection()).isEqualTo(3);
    }

    @Test
    void theDigestsOfReplacedTextsAreThoseThatDoNotHoldAnyMore() {
        assertThat(SEAL.replacedDigests(SealedPart.ARTICLE, "en")).containsExactly("a");
        assertThat(SEAL.replacedDigests(SealedPart.ARTICLE, "de")).containsExactly("x", "y");
        assertThat(SEAL.replacedDigests(SealedPart.ARTICLE, "fr")).isEmpty();
    }

    @Test
    void theDayIsThatOfTheFirstSeal() {
        assertThat(SEAL.day()).contains(LocalDate.parse("2024-03-01"));
        assertThat(new Seal("en", List.of(), Map.of(), Map.of(), Optional.empty(), PLACE))
                .returns(true, Seal::isEmpty)
                .returns(false, Seal::isSealed)
                .returns(Optional.empty(), Seal::day);
    }

    private static SealEntry entry(int number, Kind kind, String day, String en, String de) {
        return new SealEntry(
                number,
                LocalDate.parse("2024-03-01"),
                kind,
                LocalDate.parse(day),
                Optional.of("why"),
                false,
                "",
                Map.of("en", en, "de", de),
                Map.of(),
                "",
                "1.0",
                1,
                Optional.empty(),
                "",
                "",
                PLACE);
    }
}
