package dev.noticeboard.coverage;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Proof.ProductCheck;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Noticeboard checks by itself: the words of a text by its rules for plain language, and the
 * pages by their inspection, which stops a build that breaks it.
 */
final class ProductChecks {

    private static final Set<String> PLAIN_LANGUAGE =
            Stream.of(Rule.HARD_TO_READ, Rule.LONG_SENTENCE, Rule.PLAINER_WORDS, Rule.ALL_CAPITALS)
                    .map(Rule::id)
                    .collect(Collectors.toUnmodifiableSet());

    private static final String WHICH_LANGUAGES =
            "in which languages the business ordinarily deals with people: 'languages' under"
                    + " 'business' in site.yaml";

    private final VersionUnderLaw subject;

    ProductChecks(VersionUnderLaw subject) {
        this.subject = subject;
    }

    Shown show(ProductCheck check) {
        return switch (check) {
            case READABILITY -> without(PLAIN_LANGUAGE);
            // No page is published on which one of these fails, so they hold wherever it stands.
            case LAYOUT, ACCESSIBILITY, PRINT -> Shown.stated(subject.version().place());
            case LANGUAGES -> languages();
            case UPDATED_WITHIN_12_MONTHS -> updated();
            case EFFECTIVE_NOT_BEFORE_POSTED -> effective();
        };
    }

    private Shown without(Set<String> rules) {
        Optional<Finding> first =
                subject.findings().stream().filter(f -> rules.contains(f.rule())).findFirst();
        return first.map(finding -> Shown.absent(finding.place()))
                .orElseGet(() -> Shown.stated(subject.version().place()));
    }

    private Shown languages() {
        List<String> wanted = subject.site().business().languages();
        Place place = subject.site().business().place();
        if (wanted.isEmpty()) {
            return Shown.unknown(place, WHICH_LANGUAGES);
        }
        List<String> missing =
                wanted.stream()
                        .filter(tag -> !subject.version().texts().containsKey(tag))
                        .map(tag -> "no text in " + tag)
                        .toList();
        return missing.isEmpty()
                ? Shown.stated(place)
                : new Shown(Shown.State.ABSENT, subject.version().place(), missing);
    }

    private Shown updated() {
        Version version = subject.version();
        Optional<LocalDate> last = version.lastLookedAt(subject.asOf());
        boolean fresh = last.isEmpty() || !subject.asOf().isAfter(last.get().plusMonths(12));
        return fresh ? Shown.stated(version.place()) : Shown.absent(version.place());
    }

    private Shown effective() {
        Version version = subject.version();
        boolean early =
                version.posted().isPresent()
                        && version.effective().isPresent()
                        && version.effective().get().isBefore(version.posted().get());
        return early ? Shown.absent(version.placeOf("posted")) : Shown.stated(version.place());
    }
}
