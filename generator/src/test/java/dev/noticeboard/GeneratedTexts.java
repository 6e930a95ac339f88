package dev.noticeboard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Texts of notices as people write them, and the same ones edited, made from a seed: every kind of
 * heading and block that Markdown and the allowed HTML have, in any order.
 */
final class GeneratedTexts {

    private static final List<String> HEADINGS =
            List.of(
                    "Privacy notice",
                    "Your rights",
                    "Your rights {#rights}",
                    "What we collect",
                    "Title",
                    "C1",
                    "Contents",
                    "Top",
                    "nb-opening",
                    "*Cookies* and `code`",
                    "A [link](https://example.com/) in a heading",
                    "Noted[^1]",
                    "個人情報",
                    "!!!",
                    "&nbsp;",
                    "**Bold**",
                    "Section",
                    "");

    private static final List<String> BLOCKS =
            List.of(
                    "We collect what you tell us, and nothing else.",
                    "Read [your rights](#rights), [cookies](/cookies/) or the"
                            + " [history](/privacy/history/).",
                    "A footnote[^1] stands here.",
                    "- One\n- Two\n  1. Inner\n  2. Other\n- Three",
                    "1. First\n2. Second\n\n   With a paragraph.\n3. Third",
                    "- ## A heading in a list\n\n  Its text.",
                    "| Kind | Kept |\n| --- | --- |\n| Names | a year |\n| Numbers | a day |",
                    "| | Kept |\n| --- | --- |\n| Names | a year |",
                    "| | |\n| --- | --- |\n| Names | a year |",
                    "<table><caption>Uses</caption><tr><th>Use</th><td>Mail</td></tr></table>",
                    "<table><tr><td"
                            + " colspan=\"2\">All</td></tr><tr><td>a</td><td>b</td></tr></table>",
                    "Cookie\n: A small file.\n\nData\n: What we know.",
                    "> A quote.\n>\n> ### With a heading\n>\n> And more.",
                    "```\ncode\n```",
                    "{{contact office}}",
                    "<a id=\"old\"></a>An old place.",
                    "<div>\n\nIn a `div`.\n\n</div>",
                    "***",
                    "One line<br>and another, 5 < 6 & so on.",
                    "See <https://example.com/legal/cookies/> and"
                            + " [it](https://example.com/legal/).",
                    "Effective {{effective-date}}, {{organization.name}} asks you.",
                    "<h3>A heading in HTML</h3>",
                    "**Bold line**",
                    "<ol start=\"4\"><li>Four<li>Five</ol>");

    /** A section of a text: its level, 0 where it has no heading, and what stands in it. */
    private record Section(int level, String heading, List<String> blocks) {}

    private final Random random;
    private final List<Section> sections = new ArrayList<>();

    GeneratedTexts(long seed) {
        this.random = new Random(seed);
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            sections.add(section(i == 0 && random.nextBoolean() ? 0 : level()));
        }
    }

    /** The text as it is now. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Section section : sections) {
            if (section.level() > 0) {
                text.append("#".repeat(section.level())).append(' ').append(section.heading());
                text.append("\n\n");
            }
            section.blocks().forEach(block -> text.append(block).append("\n\n"));
        }
        boolean noted = text.indexOf("[^1]") >= 0;
        return text + (noted ? "[^1]: A note.\n" : "");
    }

    /** Changes the text in a few places; often the first section loses or gets its heading. */
    void edit() {
        if (random.nextInt(3) == 0) {
            Section first = sections.get(0);
            int level = first.level() == 0 ? level() : 0;
            sections.set(0, new Section(level, heading(), first.blocks()));
        }
        int edits = 1 + random.nextInt(3);
        for (int i = 0; i < edits; i++) {
            edit(random.nextInt(sections.size()));
        }
        for (int i = 1; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.level() == 0) {
                sections.set(i, new Section(level(), section.heading(), section.blocks()));
            }
        }
    }

    private void edit(int at) {
        Section section = sections.get(at);
        switch (random.nextInt(6)) {
            case 0 -> sections.add(random.nextInt(sections.size() + 1), section(level()));
            case 1 -> Collections.swap(sections, at, random.nextInt(sections.size()));
            case 2 -> {
                if (sections.size() > 1) {
                    sections.remove(at);
                }
            }
            case 3 -> sections.set(at, new Section(section.level(), heading(), section.blocks()));
            case 4 -> sections.set(at, section(section.level()));
            default -> {
                List<String> blocks = new ArrayList<>(section.blocks());
                blocks.set(random.nextInt(blocks.size()), block());
                sections.set(at, new Section(section.level(), section.heading(), blocks));
            }
        }
    }

    private Section section(int level) {
        List<String> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            blocks.add(block());
        }
        return new Section(level, heading(), blocks);
    }

    private int level() {
        return 1 + random.nextInt(4);
    }

    private String heading() {
        return HEADINGS.get(random.nextInt(HEADINGS.size()));
    }

    private String block() {
        return BLOCKS.get(random.nextInt(BLOCKS.size()));
    }
}
