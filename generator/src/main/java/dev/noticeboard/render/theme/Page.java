package dev.noticeboard.render.theme;

import dev.noticeboard.output.Markup;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a template sees. Its component names are the names in the template; an empty {@link
 * Optional} is a missing value there. All addresses are relative to the page.
 */
public sealed interface Page {

    /** What every page has. */
    Frame frame();

    /**
     * The skeleton round the content of a page.
     *
     * @param language the content's BCP 47 tag
     * @param direction the content's writing direction, {@code ltr} or {@code rtl}
     * @param wordsLanguage the tag of the language in which the page's own words are written
     * @param wordsDirection the writing direction of the page's own words
     * @param title the document's title, the status and the organization included
     * @param heading the {@code h1}
     * @param description one sentence for search engines, where there is one
     * @param indexed whether search engines may list the page
     * @param proposed a sentence that says that the page is a proposal, where it is one
     * @param stylesheet the address of the style sheet
     * @param organization the organization's name
     * @param home the address of the site's index
     * @param breadcrumb the way from the index to this page, this page last and without an address
     * @param languages the page in each language of the site; empty where there is one language
     * @param relations the link relations of the head, canonical among them
     * @param openGraph Open Graph properties
     * @param jsonLd a JSON-LD document, safe inside a {@code script} element
     * @param printHead the running head on paper
     * @param printFoot the running foot on paper
     * @param contact the address of the contact block, where the site has a contact
     * @param history the address of the notice's history, on a notice's pages
     * @param feed the address of the notice's Atom feed, on a notice's pages
     * @param words the page's own words by their keys in the messages file
     */
    record Frame(
            String language,
            String direction,
            String wordsLanguage,
            String wordsDirection,
            String title,
            Markup heading,
            Optional<String> description,
            boolean indexed,
            Optional<Markup> proposed,
            String stylesheet,
            String organization,
            String home,
            List<Crumb> breadcrumb,
            List<LanguageLink> languages,
            List<Relation> relations,
            List<Property> openGraph,
            Optional<Markup> jsonLd,
            String printHead,
            String printFoot,
            Optional<String> contact,
            Optional<String> history,
            Optional<String> feed,
            Map<String, String> words) {}

    /** An Open Graph property and its value. */
    record Property(String name, String content) {}

    /** One step of the breadcrumb; the last one has no address. */
    record Crumb(Markup words, Optional<String> address) {}

    /**
     * The page in one language.
     *
     * @param tag the language's BCP 47 tag
     * @param direction its writing direction
     * @param name its name in itself
     * @param address where the page is in that language; empty for the language of this page
     * @param unavailable whether this version does not exist in that language, so that the address
     *     leads to the notice instead
     */
    record LanguageLink(
            String tag,
            String direction,
            String name,
            Optional<String> address,
            boolean unavailable) {}

    /** A {@code link} element of the head, by RFC 8288 and RFC 5829. */
    record Relation(
            String rel, String address, Optional<String> language, Optional<String> mediaType) {}

    /**
     * A notice by the side of a status that a visitor has to know before reading it.
     *
     * @param ground {@code information}, {@code caution} or {@code stop}
     * @param words the sentence or sentences, first words strong, dates and links included
     */
    record Banner(String ground, Markup words) {}

    /** One row of the dates: what it is, and the date as {@code time} element or other words. */
    record Fact(String term, Markup words) {}

    /**
     * One line of the contents.
     *
     * @param anchor the section's anchor, without {@code #}
     * @param number the section's number, where the notice is numbered
     * @param words the heading's words
     * @param sections the lines below it
     */
    record ContentsLine(
            String anchor, Optional<String> number, Markup words, List<ContentsLine> sections) {}

    /** A link in words. */
    record NamedLink(String words, String address) {}

    /**
     * The notice in effect, or one version of it.
     *
     * @param notice the notice's slug
     * @param version the version's date as ISO 8601, or {@code draft}
     * @param dated whether this is the version's permanent address
     * @param draft whether this is a preview of a draft
     * @param banners what a visitor has to know before reading, in order
     * @param facts the dates and the label
     * @param permanent the permanent address of this version
     * @param summary the plain-language summary, where there is one
     * @param contents the sections
     * @param contentsSummary what stands over the contents while they are folded
     * @param folded whether the contents are long enough to be folded on a phone
     * @param article the {@code article} element
     * @param changes what this version changed, in plain words
     * @param redline the address of what this version changed; empty for a first one
     * @param before the version before this one, where there is one
     * @param after the version after this one, where there is one
     */
    record NoticePage(
            Frame frame,
            String notice,
            String version,
            boolean dated,
            boolean draft,
            List<Banner> banners,
            List<Fact> facts,
            String permanent,
            Optional<Markup> summary,
            List<ContentsLine> contents,
            String contentsSummary,
            boolean folded,
            Markup article,
            List<String> changes,
            Optional<String> redline,
            Optional<NamedLink> before,
            Optional<NamedLink> after)
            implements Page {}

    /**
     * Two versions of a notice as one text.
     *
     * @param notice the notice's slug
     * @param heading the {@code h1}, with its date
     * @param banners what a visitor has to know about the version
     * @param remarks sentences on both as a whole, such as that they read the same
     * @param versions both, each with its date as a link; empty for a first version
     * @param changes what changed, in the plain words of the authors
     * @param between the versions between the two
     * @param changed the list of changed sections
     * @param counts how much changed, in a sentence; empty where no change has a number
     * @param quiet what changed besides the words, a sentence each
     * @param marks the kinds of marks in the article, for the key to them: {@code inserted}, {@code
     *     deleted}, {@code moved-away}, {@code moved-here}, {@code reworded}, {@code formatting},
     *     {@code quiet} and {@code seam}, those that occur
     * @param article the {@code article} element, where there are two versions
     */
    record RedlinePage(
            Frame frame,
            String notice,
            Markup heading,
            List<Banner> banners,
            List<Markup> remarks,
            List<Fact> versions,
            PlainWords changes,
            Between between,
            ChangedList changed,
            Optional<String> counts,
            List<String> quiet,
            List<String> marks,
            Optional<Markup> article)
            implements Page {}

    /**
     * What changed, in the plain words of the authors.
     *
     * @param first what is always seen
     * @param summary what stands over the rest while that is folded
     * @param more the rest; empty where all is seen
     */
    record PlainWords(List<String> first, String summary, List<String> more) {}

    /**
     * The versions between two others.
     *
     * @param summary what stands over them while they are folded
     * @param versions the versions, each as a link to what it changed
     */
    record Between(String summary, List<NamedLink> versions) {}

    /**
     * The list of changed sections.
     *
     * @param id its id, for the last change leads back to it
     * @param summary what stands over it while it is folded
     * @param folded whether it is long enough to be folded on a phone
     * @param sections the sections; empty where no change has a number
     */
    record ChangedList(String id, String summary, boolean folded, List<ChangedSection> sections) {}

    /** A changed section: its heading and how much changed in it, and where it stands. */
    record ChangedSection(Markup words, String anchor) {}

    /**
     * Every version of a notice.
     *
     * @param notice the notice's slug
     * @param caption the table's caption
     * @param rows the versions, newest first
     * @param gaps on which days none of them applies, a sentence each
     * @param sections the page that lists the versions section by section; empty for one version
     * @param groups the same versions with all that is known of them, by what they are now
     */
    record HistoryPage(
            Frame frame,
            String notice,
            String caption,
            List<VersionRow> rows,
            List<Markup> gaps,
            Optional<NamedLink> sections,
            List<VersionGroup> groups)
            implements Page {}

    /**
     * One row of the table of versions.
     *
     * @param id the version's date as ISO 8601, which is the row's anchor
     * @param name the version's date and label
     * @param from the first day on which it applies
     * @param to the last day on which it applies, or words that say why there is none
     * @param kind what it changed, in words
     * @param links where it can be read
     */
    record VersionRow(
            String id,
            Markup name,
            Markup from,
            Markup to,
            String kind,
            List<QualifiedLink> links) {}

    /**
     * A link whose words stand several times on the page.
     *
     * @param words its words
     * @param of further words, seen by nobody, that tell it from the others (WCAG 2.4.9)
     * @param address where it leads
     */
    record QualifiedLink(String words, String of, String address) {}

    /** The versions that are the same now, such as announced, newest first, under one heading. */
    record VersionGroup(String heading, List<VersionEntry> versions) {}

    /**
     * What the history tells of one version.
     *
     * @param heading its name, with its date
     * @param facts its period, its other dates and what it changed
     * @param summary its plain-language summary, where there is one
     * @param changes what it changed, in plain words
     * @param corrections what was corrected in it since, with day and reason
     * @param links where it can be read
     * @param digest the SHA-256 of its text in canonical form, in lower-case hexadecimal
     */
    record VersionEntry(
            Markup heading,
            List<Fact> facts,
            Optional<String> summary,
            List<String> changes,
            List<Markup> corrections,
            List<QualifiedLink> links,
            String digest) {}

    /**
     * Every section of a notice, each with the versions that changed it.
     *
     * @param notice the notice's slug
     * @param text what the page lists, in a sentence
     * @param sections the sections: those of the version in effect in its order, then all others
     */
    record SectionsPage(Frame frame, String notice, String text, List<SectionEntry> sections)
            implements Page {}

    /**
     * A section through all versions.
     *
     * @param id its id on the page
     * @param heading what it is called, or was called last
     * @param steps the versions that changed it, newest first, each with what it did and its link
     */
    record SectionEntry(String id, String heading, List<Markup> steps) {}

    /**
     * What the laws ask of a notice, and what became of it.
     *
     * @param content the tables, in English
     */
    record CoveragePage(Frame frame, Markup content) implements Page {}

    /**
     * The notices of the organization.
     *
     * @param list the id of the list of proposed texts
     * @param proposal the texts that a proposal adds, changes or takes out, where the site is one
     * @param notices the notices in use
     * @param withdrawn the notices no longer in use
     * @param contacts the contact blocks
     */
    record IndexPage(
            Frame frame,
            String list,
            Optional<List<ProposedText>> proposal,
            List<NoticeItem> notices,
            List<NoticeItem> withdrawn,
            List<Markup> contacts)
            implements Page {}

    /**
     * A text that a proposal adds, changes or takes out.
     *
     * @param language the tag of the language of these words
     * @param direction the writing direction of these words
     * @param words what the text is called
     * @param address where it is; empty for one that is taken out
     * @param redline where its changes are, if it has any
     * @param redlineWords the words of the link to them
     */
    record ProposedText(
            String language,
            String direction,
            String words,
            Optional<String> address,
            Optional<String> redline,
            String redlineWords) {}

    /**
     * One notice in the index.
     *
     * @param title its title
     * @param language the language of the notice, where it is not there in the page's
     * @param direction how that language is written
     * @param address its short address
     * @param description one sentence about it, where there is one
     * @param lines what is in effect since when, and what is to come
     * @param history the address of its history
     * @param historyWords the words of the link to its history
     */
    record NoticeItem(
            Markup title,
            Optional<String> language,
            String direction,
            String address,
            Optional<String> description,
            List<Markup> lines,
            String history,
            String historyWords) {}

    /** What a host shows for an address that does not exist. */
    record NotFoundPage(Frame frame, List<NoticeItem> notices, List<Markup> contacts)
            implements Page {}

    /**
     * An old address that leads on.
     *
     * @param target where it leads
     * @param sentence the same in words, with a plain link
     * @param sections the sections of the page that it leads to
     */
    record AliasPage(Frame frame, String target, Markup sentence, List<AliasSection> sections)
            implements Page {}

    /**
     * A section of the page that an old address leads to.
     *
     * @param anchor its anchor, without {@code #}
     * @param old older anchors of the same section
     * @param address where it is now
     * @param words the heading's words
     */
    record AliasSection(String anchor, List<String> old, String address, Markup words) {}
}
