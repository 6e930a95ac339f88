package dev.noticeboard.render.announce;

import dev.noticeboard.model.Block;
import java.util.List;
import java.util.regex.Pattern;

/** An announcement as a post in a changelog or a blog (CommonMark). */
final class AnnouncementMarkdown {

    // CommonMark 2.4: a backslash before ASCII punctuation makes a letter of it.
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*_\\[\\]<>&|~$]|^[-+#=]|(?<=^[0-9]{1,9})[.)](?= |$)");

    private final StringBuilder out = new StringBuilder();

    private AnnouncementMarkdown() {}

    /** The whole post, its lines ending in line feeds. */
    static String of(Announcement announcement) {
        AnnouncementMarkdown post = new AnnouncementMarkdown();
        post.write(announcement);
        return post.out.toString();
    }

    private void write(Announcement announcement) {
        out.append("# ").append(escaped(announcement.title())).append("\n\n");
        out.append(escaped(announcement.opening())).append("\n\n");
        for (Announcement.Fact fact : announcement.facts()) {
            item("**" + escaped(fact.term()) + ":** " + escaped(fact.words()));
        }
        for (Announcement.Link link : announcement.links()) {
            out.append("\n[").append(escaped(link.words()));
            out.append("](<").append(link.address()).append(">)\n");
        }
        for (Announcement.Passage passage : announcement.passages()) {
            heading(passage.heading());
            for (String words : passage.lines()) {
                out.append(passage.isList() ? "- " : "").append(escaped(words)).append('\n');
            }
        }
        List<Block.ContactBlock> contacts = announcement.contacts().blocks();
        if (!contacts.isEmpty()) {
            heading(announcement.contacts().heading());
            contacts.forEach(this::contact);
        }
    }

    private void contact(Block.ContactBlock contact) {
        item(escaped(contact.role()));
        for (Block.Way way : contact.ways()) {
            String words = escaped(String.join(", ", way.lines()));
            String linked =
                    way.target().map(target -> "[" + words + "](<" + target + ">)").orElse(words);
            out.append("  ");
            item(escaped(way.label()) + ": " + linked);
        }
    }

    private void heading(String words) {
        out.append("\n## ").append(escaped(words)).append("\n\n");
    }

    private void item(String markdown) {
        out.append("- ").append(markdown).append('\n');
    }

    private static String escaped(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }
}
