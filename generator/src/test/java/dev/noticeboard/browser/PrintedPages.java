package dev.noticeboard.browser;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF as its letters, without spaces and hyphens: where a line breaks does not matter.
 *
 * @param sheets the letters of each sheet
 * @param beyondTheEdge what is not on the paper, a sentence each
 */
record PrintedPages(List<String> sheets, List<String> beyondTheEdge) {

    /** Reads a PDF. */
    static PrintedPages of(byte[] pdf) throws IOException {
        List<String> sheets = new ArrayList<>();
        List<String> beyond = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int n = 1; n <= document.getNumberOfPages(); n++) {
                EdgeFinder stripper = new EdgeFinder(n, beyond);
                stripper.setStartPage(n);
                stripper.setEndPage(n);
                sheets.add(letters(stripper.getText(document)));
            }
        }
        return new PrintedPages(List.copyOf(sheets), List.copyOf(beyond));
    }

    /** All letters, sheet after sheet. */
    String all() {
        return String.join("", sheets);
    }

    /** Text without spaces and hyphens, and with ligatures taken apart. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}\u2010-]+", "");
    }

    private static final class EdgeFinder extends PDFTextStripper {

        private final int sheet;
        private final List<String> beyond;

        EdgeFinder(int sheet, List<String> beyond) {
            this.sheet = sheet;
            this.beyond = beyond;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            float right = text.getXDirAdj() + text.getWidthDirAdj();
            if (text.getXDirAdj() < 0 || right > text.getPageWidth() + 1) {
                beyond.add(
                        "“%s” is beyond the edge of sheet %s".formatted(text.getUnicode(), sheet));
            }
            super.processTextPosition(text);
        }
    }
}
