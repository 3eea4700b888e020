package lakecity.ui.map;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Shortcut;
import lakecity.view.ViewState;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Two cards: nearer, farther and home; back, forward and bookmarks. FX thread. */
final class ZoomButtons extends VBox {
    private final Button in = button(MaterialDesignP.PLUS);
    private final Button out = button(MaterialDesignM.MINUS);
    private final Button home = button(MaterialDesignH.HOME_OUTLINE);
    private final Button back = button(MaterialDesignA.ARROW_LEFT);
    private final Button forward = button(MaterialDesignA.ARROW_RIGHT);
    private final Button bookmarks = button(MaterialDesignB.BOOKMARK_OUTLINE);

    ZoomButtons(Runnable nearer, Runnable farther, Runnable whole, ViewState state, Runnable showBookmarks) {
        super(8);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        bookmarks.getStyleClass().add("lc-map-bookmarks");
        getChildren().addAll(card(in, line(), out, line(), home), card(back, line(), forward, line(), bookmarks));
        in.setOnAction(e -> nearer.run());
        out.setOnAction(e -> farther.run());
        home.setOnAction(e -> whole.run());
        back.setOnAction(e -> state.back());
        forward.setOnAction(e -> state.forward());
        bookmarks.setOnAction(e -> showBookmarks.run());
        back.disableProperty().bind(state.canGoBackProperty().not());
        forward.disableProperty().bind(state.canGoForwardProperty().not());
        // What is done on the cards is not done to the map below.
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    /** Greys out what is of no use at a zoom. */
    void show(double zoom) {
        in.setDisable(zoom >= Camera.MAX_ZOOM);
        out.setDisable(zoom <= Camera.MIN_ZOOM);
    }

    void speak(Messages messages) {
        describe(in, messages, Shortcut.ZOOM_IN.title(messages), messages.text("map.hint.zoomIn"));
        describe(out, messages, Shortcut.ZOOM_OUT.title(messages), messages.text("map.hint.zoomOut"));
        describe(home, messages, Shortcut.HOME.title(messages), Shortcut.HOME.shown());
        describe(back, messages, Shortcut.BACK.title(messages), Shortcut.BACK.shown());
        describe(forward, messages, Shortcut.FORWARD.title(messages), Shortcut.FORWARD.shown());
        describe(bookmarks, messages, messages.text("bookmark.title"), Shortcut.BOOKMARK.shown());
    }

    private static void describe(Button button, Messages messages, String what, String keys) {
        button.setAccessibleText(what);
        button.setTooltip(Buttons.hint(messages.text("map.hint", what, keys)));
    }

    private static VBox card(Node... nodes) {
        VBox card = new VBox(nodes);
        card.getStyleClass().addAll("lc-card", "lc-map-buttons");
        return card;
    }

    private static Button button(Ikon icon) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().setAll("lc-map-button");
        button.setFocusTraversable(true);
        return button;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("lc-map-buttons-line");
        return line;
    }
}
