package dev.noticeboard.render.html;

import dev.noticeboard.article.NodeKind;
import dev.noticeboard.output.Html;
import dev.noticeboard.redline.Part;
import java.util.Map;
import java.util.TreeMap;

/**
 * Definition lists as HTML.
 *
 * @param changes what a redline adds to them
 * @param blocks writes what stands in them
 */
record DefinitionHtml(Html out, ChangeHtml changes, BlockHtml blocks) {

    void write(Part list, Map<String, String> marks, String heading) {
        out.open("dl", marks).newline();
        list.parts().forEach(definition -> definition(definition, heading));
        out.close("dl");
    }

    private void definition(Part definition, String heading) {
        boolean begins = changes.begins(definition);
        changes.within(
                definition,
                () -> {
                    Map<String, String> marks = BlockHtml.marks(definition, begins);
                    for (Part part : definition.parts()) {
                        if (part.shape().kind() == NodeKind.TERM) {
                            term(part, marks);
                        } else if (begins) {
                            meaning(part, marks, heading);
                        } else {
                            boolean tight = part.parts().size() == 1;
                            blocks.item("dd", Map.of(), () -> {}, part, tight, heading);
                        }
                    }
                });
    }

    private void term(Part term, Map<String, String> marks) {
        boolean begins = changes.begins(term);
        changes.within(
                term,
                () -> {
                    Map<String, String> attributes = new TreeMap<>(marks);
                    attributes.putAll(BlockHtml.marks(term, begins));
                    attributes.putAll(changes.id(term.shape().attribute("anchor")));
                    out.open("dt", attributes);
                    blocks.text(term);
                    if (begins || !marks.isEmpty()) {
                        changes.number();
                    }
                    out.close("dt").newline();
                });
    }

    // The number of a definition that was put in or taken out stands at its term.
    private void meaning(Part meaning, Map<String, String> marks, String heading) {
        out.open("dd", marks);
        if (meaning.parts().size() == 1 && BlockHtml.isParagraph(meaning.parts().get(0))) {
            blocks.text(meaning.parts().get(0));
        } else {
            blocks.write(meaning.parts(), heading);
        }
        out.close("dd").newline();
    }
}
