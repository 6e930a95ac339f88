package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What becomes of tables that are written in HTML, and of their parts without them. */
class MarkdownHtmlTablesTest {

    @Test
    void tablesOfHtml() {
        assertThat(
                        BodyOutline.read(
                                """
                                <table border=1><caption>Cap</caption>
                                <tr><th scope=col>A<th>B

                                <tr><td colspan=2 rowspan=2>c &copy; {{organization.name}}<p>q</table>

                                <table><thead><tr><td>h</thead><tbody><tr><th scope=row>r<td>s</tbody><tfoot><tr><td>t</tfoot></table>
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 table
                            1:26 caption
                              1:26 'Cap'
                            2:1 head
                              2:5 header cell
                                2:19 paragraph
                                  2:19 'A'
                              2:20 header cell
                                2:24 paragraph
                                  2:24 'B'
                            4:1 row
                              4:5 cell 2x2
                                4:29 paragraph
                                  4:29 'c '
                                  4:31 escaped '©'
                                  4:37 ' '
                                  4:38 value organization.name
                                4:62 paragraph
                                  4:62 'q'
                          6:1 table
                            6:15 head
                              6:19 cell
                                6:23 paragraph
                                  6:23 'h'
                            6:39 row
                              6:43 header cell
                                6:57 paragraph
                                  6:57 'r'
                              6:58 cell
                                6:62 paragraph
                                  6:62 's'
                            6:78 row
                              6:82 cell
                                6:86 paragraph
                                  6:86 't'
                        1:8: warning[html-attribute]: the attribute border of <table> is dropped; delete it
                        """);
    }

    @Test
    void cellsOutsideATableKeepTheirWords() {
        assertThat(
                        BodyOutline.read(
                                """
                                <tr><td>a</td></tr>

                                <ul>b<li>c</ul>

                                <li>d
                                """))
                .isEqualTo(
                        """
                        1:9 section 2 written 0 #
                          1:9 paragraph
                            1:9 'a'
                          3:1 tight list
                            3:5 item
                              3:5 paragraph
                                3:5 'b'
                            3:6 item
                              3:10 paragraph
                                3:10 'c'
                          5:5 paragraph
                            5:5 'd'
                        1:1: error[html-dropped]: <tr> stands outside a table, and is dropped; put it between <table> and </table>, with no blank line among them
                        1:5: error[html-dropped]: <td> stands outside a table, and is dropped; put it between <table> and </table>, with no blank line among them
                        3:5: error[html-dropped]: this list holds something outside its entries, which is shown as one; write it between <li> and </li>
                        5:1: error[html-dropped]: the HTML element <li> is dropped, its words stay; delete it, or write Markdown
                        """);
    }
}
