package dev.noticeboard.render.announce;

import dev.noticeboard.model.Block;
import java.util.List;

/**
 * What the announcement of a version says, whatever its form.
 *
 * @param language the BCP 47 tag of its language
 * @param subject what it is about, with the organization's name
 * @param title the notice and the date of the version
 * @param opening what happens, in one sentence
 * @param facts the dates and the kind of change
 * @param passages what the version changes, in words
 * @param links where it is read
 * @param contacts whom to ask, under their heading; without lines where nobody is named
 */
record Announcement(
        String language,
        String subject,
        String title,
        String opening,
        List<Fact> facts,
        List<Passage> passages,
        List<Link> links,
        Contacts contacts) {

    Announcement {
        facts = List.copyOf(facts);
        passages = List.copyOf(passages);
        links = List.copyOf(links);
    }

    /** A term and what is said of it. */
    record Fact(String term, String words) {}

    /**
     * Some lines under a heading.
     *
     * @param isList whether each line is an item of its own
     */
    record Passage(String heading, boolean isList, List<String> lines) {
        Passage {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A link.
     *
     * @param words what stands behind it
     * @param address its absolute address
     */
    record Link(String words, String address) {}

    /** Whom to ask. */
    record Contacts(String heading, List<Block.ContactBlock> blocks) {
        Contacts {
            blocks = List.copyOf(blocks);
        }
    }
}
