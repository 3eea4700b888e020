package lakecity.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

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
        loadFonts();
        Application.setUserAgentStylesheet(
                this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(stylesheets());
    }

    /** The addresses of its colours and of the rules. */
    public List<String> stylesheets() {
        return List.of(address(id() + ".css"), address("atlas.css"));
    }

    private static String address(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    /** JavaFX must be told of the font; the system need not have any. */
    private static void loadFonts() {
        for (String weight : List.of("Regular", "Bold")) {
            try (InputStream font = Theme.class.getResourceAsStream("/lakecity/fonts/NotoSansSC-" + weight + ".ttf")) {
                Font.loadFont(Objects.requireNonNull(font, weight), 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
