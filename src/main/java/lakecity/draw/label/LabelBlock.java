package lakecity.draw.label;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a label set in rows, before it has a place. Immutable; sizes in logical pixels.
 *
 * @param width of the widest row, without halo
 * @param height of all rows, without halo
 */
record LabelBlock(List<Row> rows, double width, double height) {
    /** Room for the halo on every side. */
    static final double HALO = 2;

    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.09;
    private static final double LATIN_DESCENT = 0.23;
    private static final double LEADING = 1.5;

    /** Characters of one size and weight. */
    record Run(String text, boolean bold, double size, double width) {
        Run(String text, boolean bold, double size) {
            this(text, bold, size, LabelPiece.width(text, bold, size));
        }
    }

    /** Runs on one baseline. */
    record Row(List<Run> runs) {
        double width() {
            return runs.stream().mapToDouble(Run::width).sum();
        }

        double ascent() {
            return ASCENT * runs.stream().mapToDouble(Run::size).max().orElse(0);
        }

        double descent() {
            return runs.stream()
                    .mapToDouble(run -> run.size() * (hasDescender(run.text()) ? LATIN_DESCENT : DESCENT))
                    .max()
                    .orElse(0);
        }

        private static boolean hasDescender(String text) {
            return text.chars().anyMatch(c -> "gjpqyQ(),;".indexOf(c) >= 0);
        }
    }

    /** Where the rows of a label stand below one another. */
    enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }

    static LabelBlock of(List<Row> rows) {
        double width = rows.stream().mapToDouble(Row::width).max().orElse(0);
        double height =
                rows.stream().mapToDouble(row -> row.ascent() + row.descent()).sum();
        return new LabelBlock(List.copyOf(rows), width, height + LEADING * (rows.size() - 1));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> {
            text.append(text.length() > 0 ? " " : "");
            row.runs().forEach(run -> text.append(run.text()));
        });
        return text.toString();
    }

    double halfWidth() {
        return width / 2 + HALO;
    }

    double halfHeight() {
        return height / 2 + HALO;
    }

    /** The pieces round the middle of the block, all turned by an angle (radians clockwise). */
    List<LabelPiece> pieces(double angle, Align align) {
        List<LabelPiece> pieces = new ArrayList<>();
        double y = -height / 2;
        for (Row row : rows) {
            double slack = width - row.width();
            double x = -width / 2 + (align == Align.LEFT ? 0 : align == Align.RIGHT ? slack : slack / 2);
            y += row.ascent();
            for (Run run : row.runs()) {
                double px = x * Math.cos(angle) - y * Math.sin(angle);
                double py = x * Math.sin(angle) + y * Math.cos(angle);
                pieces.add(new LabelPiece(run.text(), run.bold(), run.size(), px, py, angle));
                x += run.width();
            }
            y += row.descent() + LEADING;
        }
        return List.copyOf(pieces);
    }
}
