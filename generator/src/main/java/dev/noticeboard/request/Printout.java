package dev.noticeboard.request;

/**
 * What was asked for, to be printed, and what was found on the way.
 *
 * @param text what was asked for, its lines ending in line feeds
 * @param outcome the findings about what the text was made of
 */
public record Printout(String text, Outcome outcome) {}
