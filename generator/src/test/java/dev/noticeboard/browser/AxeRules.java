package dev.noticeboard.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** axe-core finds nothing against WCAG 2.2 A and AA or its best practices. */
final class AxeRules implements PageCheck {

    /**
     * What axe-core can not decide by itself, and why it is all right here. Anything else that it
     * leaves open is a fault until somebody has looked at it and put it here.
     */
    private static final Map<String, String> DECIDED =
            Map.of(
                    "color-contrast",
                    "the check ColourContrast computes every text's contrast, overlaps included",
                    "skip-link",
                    "the check Keyboard follows it");

    private static final String RUN =
            """
            async () => {
              const results = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations', 'incomplete'],
              });
              const tell = list => list.flatMap(rule => rule.nodes.map(node => ({
                rule: rule.id,
                words: rule.id + ': ' + rule.help + ': ' + node.html.slice(0, 120)
                    + ' (' + node.any.concat(node.all, node.none).map(c => c.message).join('; ') + ')',
              })));
              return {violations: tell(results.violations), incomplete: tell(results.incomplete)};
            }
            """;

    private static final String SOURCE = source();

    @Override
    public List<String> faults(OpenPage page) {
        page.page().evaluate(SOURCE);
        Map<?, ?> results = (Map<?, ?>) Objects.requireNonNull(page.page().evaluate(RUN));
        List<String> faults = new ArrayList<>();
        for (Object violation : (List<?>) Objects.requireNonNull(results.get("violations"))) {
            faults.add(words(violation));
        }
        for (Object open : (List<?>) Objects.requireNonNull(results.get("incomplete"))) {
            if (!DECIDED.containsKey(String.valueOf(((Map<?, ?>) open).get("rule")))) {
                faults.add("to be decided: " + words(open));
            }
        }
        return faults;
    }

    private static String words(Object result) {
        return String.valueOf(((Map<?, ?>) result).get("words"));
    }

    private static String source() {
        try (InputStream in = AxeRules.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
