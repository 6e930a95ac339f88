package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.html.HtmlElements;
import dev.noticeboard.source.html.InlineFrames;
import dev.noticeboard.source.html.InlineTags;
import dev.noticeboard.source.kernel.BareAddresses;
import dev.noticeboard.source.kernel.Directives;
import dev.noticeboard.source.kernel.Margins;
import dev.noticeboard.source.kernel.MarkdownSource;
import dev.noticeboard.source.kernel.TextPieces;
import dev.noticeboard.source.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the running text of a block into inlines. */
final class InlineReader {

    // What else stands there, as in "[Note]: important", may well be words.
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "<?(?:(?:https?|mailto|tel|sms|ftp|section|term|contact):|www\\.|[/#])",
                    Pattern.CASE_INSENSITIVE);

    private final MarkdownSource source;
    private final TextPieces words;
    private final HtmlElements elements;
    private final InlineTags tags;
    private final Footnotes footnotes;
    private final Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());

    InlineReader(
            MarkdownSource source, TextPieces words, HtmlElements elements, Footnotes footnotes) {
        this.source = source;
        this.words = words;
        this.elements = elements;
        this.tags = new InlineTags(source, words);
        this.footnotes = footnotes;
    }

    /** The running text of a block, without the white space around it. */
    List<Inline> read(Node parent) {
        return BareAddresses.linked(Margins.trimmed(children(parent)));
    }

    private List<Inline> children(Node parent) {
        InlineFrames frames = new InlineFrames(source, elements);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInlineComment) {
                InlineTags.reportComment(source, node.getStartOffset());
            } else if (node instanceof HtmlInline) {
                tags.read(NodeExcerpts.whole(source, node), frames);
            } else {
                add(node, frames.content());
            }
        }
        return frames.finish();
    }

    private void add(Node node, List<Inline> to) {
        int offset = node.getStartOffset();
        Place place = source.placeAt(offset);
        if (node instanceof Emphasis) {
            to.add(new Inline.Emphasis(place, children(node)));
        } else if (node instanceof StrongEmphasis) {
            to.add(new Inline.Strong(place, children(node)));
        } else if (node instanceof SoftLineBreak) {
            to.add(new Inline.SoftBreak(place));
        } else if (node instanceof HardLineBreak) {
            to.add(new Inline.HardBreak(place));
        } else if (node instanceof Code code) {
            to.add(new Inline.Code(place, codeText(code)));
        } else if (node instanceof Braces braces) {
            addBraces(braces, to);
        } else if (node instanceof Footnote footnote) {
            addFootnote(footnote, to);
        } else {
            addLinkOrText(node, offset, to);
        }
    }

    private void addLinkOrText(Node node, int offset, List<Inline> to) {
        if (node instanceof Link link) {
            String target = words.meant(link.getUrl());
            elements.addLink(offset, target, title(link.getTitle()), children(link), to);
        } else if (node instanceof Image image) {
            addImage(image, image.getUrl(), image.getTitle(), to);
        } else if (node instanceof RefNode reference) {
            addReference(reference, offset, to);
        } else if (node instanceof AutoLink link) {
            addAutoLink(link, link.getText(), "", to);
        } else if (node instanceof MailLink link) {
            addAutoLink(link, link.getText(), "mailto:", to);
        } else {
            addWords(node, offset, node.getEndOffset(), TextPieces.Syntax.MARKDOWN, to);
        }
    }

    private void addWords(
            Node node, int start, int end, TextPieces.Syntax syntax, List<Inline> to) {
        words.add(NodeExcerpts.within(source, node, start, end), syntax, to);
    }

    // CommonMark 0.31.2, section 6.1: line endings are spaces; one space is taken off at both ends,
    // unless there is nothing but spaces.
    private static String codeText(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        if (code.getAncestorOfType(com.vladsch.flexmark.ext.tables.TableCell.class) != null) {
            text = text.replace("\\|", "|");
        }
        boolean padded =
                text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String own = padded ? text.substring(1, text.length() - 1) : text;
        return TextPieces.normalized(InvisibleCharacters.strip(own));
    }

    private void addBraces(Braces braces, List<Inline> to) {
        int offset = braces.getStartOffset();
        if (braces.isDouble()) {
            Directives.reportBeside(source, source.text(), offset, braces.getEndOffset(), offset);
            to.add(Directives.inline(braces.inner(), source.placeAt(offset)));
            return;
        }
        Directives.reportShown(source, braces.getChars().toString(), offset);
        addWords(braces, offset, braces.getEndOffset(), TextPieces.Syntax.MARKDOWN, to);
    }

    private void addFootnote(Footnote footnote, List<Inline> to) {
        int offset = footnote.getStartOffset();
        String label = Footnotes.label(footnote.getText().toString());
        Optional<Integer> number = footnotes.refer(label);
        if (number.isPresent()) {
            to.add(new Inline.FootnoteReference(source.placeAt(offset), label, number.get()));
            return;
        }
        source.report(
                Rule.FOOTNOTE_LOST,
                offset,
                "there is no footnote [^" + label + "]",
                "write [^" + label + "]: and its words on a line of their own");
        addWords(footnote, offset, footnote.getEndOffset(), TextPieces.Syntax.MARKDOWN, to);
    }

    private void addReference(RefNode node, int offset, List<Inline> to) {
        Reference reference = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
        if (reference == null) {
            addAsWritten(node, to);
            return;
        }
        used.add(reference);
        if (node instanceof ImageRef) {
            addImage(node, reference.getUrl(), reference.getTitle(), to);
        } else if (node instanceof LinkRef) {
            elements.addLink(
                    offset,
                    words.meant(reference.getUrl()),
                    title(reference.getTitle()),
                    children(node),
                    to);
        }
    }

    /** Reports a link's definition that the text, read to its end, has not used. */
    void reportUnused(Reference definition) {
        if (!used.contains(definition)) {
            String label = definition.getReference().toString();
            boolean words = !ADDRESS.matcher(definition.getUrl().toString()).lookingAt();
            source.report(
                    words ? Rule.LINK_UNUSED : Rule.ADDRESS_UNUSED,
                    definition.getStartOffset(),
                    "no link uses the definition [" + label + "], so nobody sees this line",
                    words
                            ? "write a backslash before the bracket if it is text, or delete the"
                                    + " line"
                            : "link to it with [words][" + label + "], or delete the line");
        }
    }

    private void addAsWritten(Node node, List<Inline> to) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            addWords(
                    node,
                    node.getStartOffset(),
                    node.getEndOffset(),
                    TextPieces.Syntax.MARKDOWN,
                    to);
            return;
        }
        addWords(
                node,
                node.getStartOffset(),
                first.getStartOffset(),
                TextPieces.Syntax.MARKDOWN,
                to);
        to.addAll(children(node));
        addWords(node, last.getEndOffset(), node.getEndOffset(), TextPieces.Syntax.MARKDOWN, to);
    }

    private void addImage(Node node, BasedSequence url, BasedSequence title, List<Inline> to) {
        to.add(
                new Inline.Image(
                        source.placeAt(node.getStartOffset()),
                        words.meant(url).strip(),
                        title(title),
                        children(node)));
    }

    private void addAutoLink(Node link, BasedSequence address, String scheme, List<Inline> to) {
        int start = address.getStartOffset();
        List<Inline> content = new ArrayList<>();
        addWords(link, start, address.getEndOffset(), TextPieces.Syntax.VERBATIM, content);
        String target =
                scheme + TextPieces.normalized(InvisibleCharacters.strip(address.toString()));
        elements.addLink(link.getStartOffset(), target, "", content, to);
    }

    private String title(BasedSequence title) {
        return words.meant(title);
    }
}
