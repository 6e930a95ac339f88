package dev.noticeboard.source.text;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** The findings of one reading, as they are made. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /** Adds a finding with the severity of its rule. */
    public void add(Rule rule, Place place, String message, String mend) {
        all.add(Finding.of(rule, place, message, mend));
    }

    public void add(Finding finding) {
        all.add(finding);
    }

    /** Adds the findings of another reading and returns what it read. */
    public <T> T take(Reading<T> reading) {
        all.addAll(reading.findings());
        return reading.value();
    }

    /** A value with all findings so far. */
    public <T> Reading<T> with(T value) {
        return new Reading<>(value, all);
    }
}
