package dev.noticeboard.readability;

import dev.noticeboard.model.Place;

/**
 * A sentence.
 *
 * @param place where it begins
 * @param text its words, on one line
 * @param length how long it is, in the unit of its language's figure
 */
public record Sentence(Place place, String text, int length) {}
