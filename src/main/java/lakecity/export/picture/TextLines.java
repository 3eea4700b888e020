package lakecity.export.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lakecity.draw.style.Fonts;

/**
 * Breaks texts into lines no wider than a measure, in logical pixels, without regard to the scale they will be painted
 * at: so the layout is the same at any scale.
 */
public final class TextLines {
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
    private static final String BETWEEN = "  ·  ";

    private final Font font;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private TextLines(Font font, double width) {
        this.font = font;
        this.width = width;
    }

    /** Of a line of text, in the units of the font. */
    public static double width(String text, Font font) {
        return font.getStringBounds(text, PLAIN).getWidth();
    }

    /** Several statements one after the other; a line breaks between two where it can, else within one. */
    public static List<String> of(List<String> statements, Font font, double width) {
        TextLines lines = new TextLines(font, width);
        statements.stream().map(Fonts::visible).filter(text -> !text.isBlank()).forEach(lines::add);
        lines.end();
        return lines.lines;
    }

    private void add(String statement) {
        String longer = line.isEmpty() ? statement : line + BETWEEN + statement;
        if (width(longer, font) <= width) {
            line = longer;
            return;
        }
        end();
        if (width(statement, font) <= width) {
            line = statement;
        } else {
            addInPieces(statement);
        }
    }

    private void addInPieces(String statement) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(statement);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = statement.substring(from, to);
            if (!line.isEmpty() && width((line + piece).stripTrailing(), font) > width) {
                end();
            }
            addPiece(piece);
        }
    }

    private void addPiece(String piece) {
        if (width(piece.stripTrailing(), font) <= width) {
            line += piece;
            return;
        }
        piece.codePoints().mapToObj(Character::toString).forEach(letter -> {
            if (!line.isEmpty() && width(line + letter, font) > width) {
                end();
            }
            line += letter;
        });
    }

    private void end() {
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        line = "";
    }
}
