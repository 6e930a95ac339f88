package dev.noticeboard.render.announce;

import dev.noticeboard.model.Block;
import java.util.List;

/** An announcement as a plain e-mail: its first line is the subject. */
final class AnnouncementText {

    private final StringBuilder out = new StringBuilder();

    private AnnouncementText() {}

    /** The whole text, its lines ending in line feeds. */
    static String of(Announcement announcement) {
        AnnouncementText text = new AnnouncementText();
        text.write(announcement);
        return text.out.toString();
    }

    private void write(Announcement announcement) {
        line(announcement.subject());
        line("");
        line(announcement.opening());
        line("");
        announcement.facts().forEach(fact -> line(fact.term() + ": " + fact.words()));
        // An address on a line of its own is a link in every mail program.
        for (Announcement.Link link : announcement.links()) {
            line("");
            line(link.words());
            line(link.address());
        }
        for (Announcement.Passage passage : announcement.passages()) {
            line("");
            line(passage.heading());
            passage.lines().forEach(words -> line((passage.isList() ? "- " : "") + words));
        }
        List<Block.ContactBlock> contacts = announcement.contacts().blocks();
        if (!contacts.isEmpty()) {
            line("");
            line(announcement.contacts().heading());
            contacts.forEach(this::contact);
        }
    }

    private void contact(Block.ContactBlock contact) {
        line(contact.role());
        contact.ways().forEach(way -> line(way.label() + ": " + String.join(", ", way.lines())));
    }

    private void line(String words) {
        out.append(words).append('\n');
    }
}
