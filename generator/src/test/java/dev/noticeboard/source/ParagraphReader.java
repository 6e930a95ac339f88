package dev.noticeboard.source;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Section;
import dev.noticeboard.source.markdown.BodyReader;
import dev.noticeboard.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads each line that has words as a paragraph of one section: enough to read whole sites. */
final class ParagraphReader implements BodyReader {

    @Override
    public Reading<Body> read(SourceText text, int firstLine) {
        List<Block> blocks = new ArrayList<>();
        int lines = text.lines().size();
        for (int line = firstLine; line <= lines; line++) {
            if (!text.line(line).isBlank()) {
                var place = text.placeAt(text.startOfLine(line));
                blocks.add(
                        new Block.Paragraph(
                                place, List.of(new Inline.Text(place, text.line(line), false))));
            }
        }
        Section section =
                new Section(
                        text.placeAt(text.startOfLine(firstLine)),
                        2,
                        0,
                        "",
                        false,
                        List.of(),
                        List.of(),
                        blocks,
                        List.of());
        return Reading.of(new Body(blocks.isEmpty() ? List.of() : List.of(section), List.of()));
    }
}
