package lakecity.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import lakecity.draw.style.FontFiles;

/** The looks of the window. Its colours are tokens of light.css and dark.css, the same set in both; atlas.css uses them. */
public enum Theme {
    LIGHT,
    DARK;

    /** The theme of a word; light for any other word. */
    public static Theme of(String id) {
        return id.equals("dark") ? DARK : LIGHT;
    }

    /** Its word, which is also the id of the map palette that goes with it. */
    public String id() {
        return this == DARK ? "dark" : "light";
    }

    /** Dresses a scene, and every dialog to come. */
    public void apply(Scene scene) {
        apply(scene, 100);
    }

    /** Dresses a scene in a text scale in percent. */
    public void apply(Scene scene, int scale) {
        loadFonts();
        Application.setUserAgentStylesheet(
                this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(Sheets.address(id() + ".css", scale), Sheets.address("atlas.css", scale));
    }

    /** The addresses of its colours and of the rules. */
    public List<String> stylesheets() {
        return List.of(Sheets.address(id() + ".css", 100), Sheets.address("atlas.css", 100));
    }

    /** JavaFX must be told of the font; the system need not have any. */
    private static void loadFonts() {
        for (String weight : List.of("Regular", "Bold")) {
            if (FontFiles.plain(weight).flatMap(Theme::inPlace).isPresent()) {
                continue;
            }
            try (InputStream font = FontFiles.open(weight)) {
                Font.loadFont(font, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The font of a plain file; empty where JavaFX does not find it. It takes the path as it is, not as an address writes it. */
    static Optional<Font> inPlace(Path file) {
        return Optional.ofNullable(Font.loadFont("file:" + file.toAbsolutePath(), 13));
    }
}
