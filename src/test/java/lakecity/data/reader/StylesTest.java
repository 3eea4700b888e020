package lakecity.data.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lakecity.draw.symbol.Symbols;
import org.junit.jupiter.api.Test;

/** What the reader accepts is what the painters draw. */
class StylesTest {
    @Test
    void readerAndPaintersKnowTheSameSymbols() {
        assertEquals(List.copyOf(Symbols.styles()), List.copyOf(Styles.all().keySet()));
        Symbols.styles().forEach(style -> assertEquals(Symbols.of(style), Styles.symbols(style)));
    }
}
