package dev.noticeboard.browser;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * On A4 and on Letter the whole text is there, each sheet says what it is and which of how many,
 * nothing is beyond the edge, and a link to elsewhere shows where it leads.
 */
final class OnPaper implements PageCheck {

    /**
     * How far on the next word may be: running head and foot, a repeated table head, an address in
     * brackets stand between two words of the text.
     */
    private static final int NEAR = 1500;

    @Override
    public List<String> faults(OpenPage page) {
        page.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        Map<?, ?> wanted = page.facts("print");
        List<String> faults = new ArrayList<>();
        OpenPage.strings(wanted.get("navigation")).forEach(nav -> faults.add(nav + " is printed"));
        for (String format : List.of("A4", "Letter")) {
            PrintedPages paper = print(page, format);
            on(paper, wanted).forEach(fault -> faults.add(fault + " (" + format + ")"));
        }
        page.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        return faults;
    }

    @Override
    public boolean sees(View view) {
        return view.once();
    }

    private static PrintedPages print(OpenPage page, String format) {
        try {
            return PrintedPages.of(page.page().pdf(new PdfOptions().setFormat(format)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> on(PrintedPages paper, Map<?, ?> wanted) {
        List<String> faults = new ArrayList<>(paper.beyondTheEdge());
        String head = PrintedPages.letters(String.valueOf(wanted.get("head")));
        String foot = PrintedPages.letters(String.valueOf(wanted.get("foot")));
        // PDF holds right-to-left words as they are drawn; nothing here brings them back in order.
        boolean readable = !"rtl".equals(wanted.get("dir"));
        int count = paper.sheets().size();
        for (int n = 1; n <= count; n++) {
            String sheet = paper.sheets().get(n - 1);
            if (head.isEmpty() || (readable && !sheet.contains(head))) {
                faults.add("sheet %s lacks its head".formatted(n));
            }
            if (foot.isEmpty() || (readable && !sheet.contains(foot))) {
                faults.add("sheet %s lacks its foot".formatted(n));
            }
            if (!sheet.contains(n + "/" + count)) {
                faults.add("sheet %s does not say that it is %s of %s".formatted(n, n, count));
            }
        }
        String words = paper.all();
        for (String address : OpenPage.strings(wanted.get("addresses"))) {
            // Printed behind the words of the link, it stands within what the page says.
            words = words.replace("(" + PrintedPages.letters(address) + ")", "");
            if (!paper.all().contains("(" + PrintedPages.letters(address) + ")")) {
                faults.add("the address " + address + " is not printed");
            }
        }
        if (readable) {
            faults.addAll(lostWords(words, String.valueOf(wanted.get("article"))));
        }
        return faults;
    }

    private static List<String> lostWords(String printed, String article) {
        int at = 0;
        String before = "";
        for (String written : article.strip().split("\\s+", -1)) {
            String word = PrintedPages.letters(written);
            int found = printed.indexOf(word, at);
            if (found < 0 || found - at > NEAR) {
                return List.of(
                        "the text is not printed whole: “%s” is lost behind “%s”"
                                .formatted(written, before.strip()));
            }
            at = found + word.length();
            before = before.substring(Math.max(0, before.length() - 60)) + " " + written;
        }
        return List.of();
    }
}
