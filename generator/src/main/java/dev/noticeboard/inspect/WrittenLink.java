package dev.noticeboard.inspect;

import dev.noticeboard.model.Place;

/**
 * A link that an editor wrote. It is judged once, where it was written, however many pages show it.
 *
 * @param page the path of the page of its text
 * @param target where it leads, as an article holds it: an absolute address, {@code #anchor} within
 *     the text, or {@code /path} from the root of the site
 * @param place where it was written
 */
public record WrittenLink(String page, String target, Place place) {}
