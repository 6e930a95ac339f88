package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Two tables: first which column is which, then which row is which, then cell by cell.
 *
 * <p>A table whose rows are not all of one length, or with cells that span several, has no columns
 * to compare; its rows are then compared like any other list.
 */
record TableComparison(BlockComparison blocks) {

    List<Part> compare(Piece older, Piece newer) {
        List<Part> parts =
                new ArrayList<>(
                        blocks.compare(of(NodeKind.CAPTION, older), of(NodeKind.CAPTION, newer)));
        boolean columns = isRegular(older) && isRegular(newer);
        List<Pair> paired = columns ? columns(older, newer) : List.of();
        for (NodeKind kind : List.of(NodeKind.HEAD_ROW, NodeKind.ROW)) {
            List<Piece> olderPieces = of(kind, older);
            List<Piece> newerPieces = of(kind, newer);
            List<Pair> rows = Pairing.of(olderPieces, newerPieces);
            List<Part> compared = blocks.merge(rows, olderPieces, newerPieces);
            parts.addAll(
                    columns
                            ? byColumn(compared, rows, olderPieces, newerPieces, paired)
                            : compared);
        }
        return parts;
    }

    private static List<Piece> of(NodeKind kind, Piece table) {
        return table.children().stream().filter(child -> child.kind() == kind).toList();
    }

    private static List<Piece> rows(Piece table) {
        return table.children().stream().filter(child -> child.kind() != NodeKind.CAPTION).toList();
    }

    private static boolean isRegular(Piece table) {
        List<Piece> rows = rows(table);
        return rows.stream().mapToInt(row -> row.children().size()).distinct().count() == 1
                && rows.stream()
                        .flatMap(row -> row.children().stream())
                        .map(Piece::node)
                        .allMatch(
                                cell ->
                                        cell.attribute("columns").isEmpty()
                                                && cell.attribute("rows").isEmpty());
    }

    private List<Pair> columns(Piece older, Piece newer) {
        List<Piece> olderPieces = columnsOf(older);
        List<Piece> newerPieces = columnsOf(newer);
        List<Pair> paired = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Pair pair : Pairing.of(olderPieces, newerPieces)) {
            fill(i, pair.older(), j, pair.newer(), paired);
            paired.add(pair);
            i = pair.older() + 1;
            j = pair.newer() + 1;
        }
        fill(i, olderPieces.size(), j, newerPieces.size(), paired);
        return paired;
    }

    /** As many columns as there were between the same neighbours are the same columns. */
    private static void fill(int i, int olderTo, int j, int newerTo, List<Pair> paired) {
        if (olderTo - i == newerTo - j) {
            IntStream.range(0, olderTo - i).forEach(n -> paired.add(new Pair(i + n, j + n)));
        }
    }

    /**
     * A column as a piece: known by the words of its header, or by all of its cells without them.
     */
    private List<Piece> columnsOf(Piece table) {
        List<Piece> rows = rows(table);
        boolean headed = rows.get(0).kind() == NodeKind.HEAD_ROW;
        return IntStream.range(0, rows.get(0).children().size())
                .mapToObj(
                        column -> {
                            List<Piece> cells =
                                    rows.stream().map(row -> row.children().get(column)).toList();
                            boolean known = headed && cells.get(0).size() > 0;
                            List<Node> name =
                                    (known ? cells.subList(0, 1) : cells)
                                            .stream().map(Piece::node).toList();
                            return blocks.maker()
                                    .with(new Node(NodeKind.ROW, Map.of(), "", name), cells);
                        })
                .toList();
    }

    /** The same rows, with those that changed compared column by column. */
    private List<Part> byColumn(
            List<Part> compared,
            List<Pair> rows,
            List<Piece> older,
            List<Piece> newer,
            List<Pair> columns) {
        List<Part> parts = new ArrayList<>();
        int next = 0;
        for (Part part : compared) {
            if (part.mark() != Mark.KEPT) {
                parts.add(part);
                continue;
            }
            Pair pair = rows.get(next++);
            Piece olderPiece = older.get(pair.older());
            Piece newerPiece = newer.get(pair.newer());
            boolean sameColumns =
                    columns.size() == olderPiece.children().size()
                            && columns.size() == newerPiece.children().size();
            parts.add(
                    part.isUntouched() && sameColumns
                            ? part
                            : new Part.Changed(
                                    olderPiece.shape(),
                                    newerPiece.shape(),
                                    blocks.merge(
                                            columns,
                                            olderPiece.children(),
                                            newerPiece.children())));
        }
        return parts;
    }
}
