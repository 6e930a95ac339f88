package dev.noticeboard.coverage;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.ContactAnchor;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A version that is held against the law, in the language that counts.
 *
 * @param site the site
 * @param notice the notice
 * @param version the version
 * @param before the version before it, whose promises it has to keep; empty for the first
 * @param article its article
 * @param asOf the day whose law counts
 * @param findings what else was found about it
 */
public record VersionUnderLaw(
        Site site,
        Notice notice,
        Version version,
        Optional<Version> before,
        Article article,
        LocalDate asOf,
        List<Finding> findings) {

    private static final Map<String, Contact.Kind> KINDS =
            Map.of(
                    "privacy", Contact.Kind.PRIVACY_OFFICE,
                    "controller", Contact.Kind.CONTROLLER,
                    "dpo", Contact.Kind.DATA_PROTECTION_OFFICER,
                    "eu-representative", Contact.Kind.EU_REPRESENTATIVE);

    public VersionUnderLaw {
        findings = List.copyOf(findings);
    }

    Disclosures disclosures() {
        return version.disclosures();
    }

    /** Where its facts are; the version itself where it states none. */
    Place factsPlace() {
        return version.factsFile()
                .map(file -> Place.startOf(file.file()))
                .orElseGet(version::place);
    }

    /** The sections that are marked as meeting a requirement. */
    List<Section> marked(String requirement) {
        return marked(article.body().allSections().toList(), requirement);
    }

    /** The sections of the version before that were marked so. */
    List<Section> promised(String requirement) {
        return before.map(version -> version.texts().get(article.language()))
                .map(text -> marked(text.body().allSections().toList(), requirement))
                .orElse(List.of());
    }

    private static List<Section> marked(List<Section> sections, String requirement) {
        return sections.stream().filter(section -> section.meets().contains(requirement)).toList();
    }

    /** The contacts of a role that visitors can see: those that the notice or its text shows. */
    List<Contact> contacts(String role) {
        Set<String> shown = new LinkedHashSet<>(notice.contacts());
        shown.addAll(contactsInText());
        return shown.stream()
                .map(id -> site.contacts().get(id))
                .filter(contact -> contact != null && isOf(role, contact))
                .toList();
    }

    /** Whether the text shows a contact of a role, or leads to one. */
    boolean isContactInText(String role) {
        return contacts(role).stream().map(Contact::id).anyMatch(contactsInText()::contains);
    }

    private Set<String> contactsInText() {
        Set<String> ids = new LinkedHashSet<>();
        blocks(article.body()).stream()
                .filter(Block.ContactBlock.class::isInstance)
                .map(Block.ContactBlock.class::cast)
                .map(Block.ContactBlock::contact)
                .forEach(ids::add);
        links().stream()
                .flatMap(link -> ContactAnchor.idIn(link.target()).stream())
                .forEach(ids::add);
        return ids;
    }

    // A contact that does not say its kind is known by its id.
    private static boolean isOf(String role, Contact contact) {
        return contact.kind()
                .map(kind -> kind == KINDS.get(role))
                .orElseGet(() -> contact.id().equals(role) || contact.id().startsWith(role + "-"));
    }

    /** The blocks of the text as it was written, with its directives. */
    List<Block> written() {
        return blocks(version.texts().get(article.language()).body());
    }

    /** Whether the text has a section for California of Noticeboard's own. */
    boolean hasCaliforniaSection() {
        return version.texts().values().stream()
                .flatMap(text -> blocks(text.body()).stream())
                .anyMatch(
                        block ->
                                block instanceof Block.Directive directive
                                        && directive.name().equals("california"));
    }

    private static List<Block> blocks(Body body) {
        return body.allBlocks().toList();
    }

    /** The links of the text. */
    List<Inline.Link> links() {
        return article.body()
                .allInlines()
                .filter(Inline.Link.class::isInstance)
                .map(Inline.Link.class::cast)
                .toList();
    }
}
