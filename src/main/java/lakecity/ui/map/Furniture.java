package lakecity.ui.map;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lakecity.geo.Pixel;
import lakecity.i18n.Messages;
import lakecity.plan.PlanHead;
import lakecity.tiles.TileStack;
import lakecity.view.Axis;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/** What stands along the map's lower edge: buttons, scale bar, position, credits. They never overlap. FX thread. */
final class Furniture extends BorderPane {
    /** Nearer than this the embedded base map is drawn finer than its data is. */
    private static final double PRECISE_TO_ZOOM = 12;

    private final ZoomButtons buttons;
    private final ScaleBar scale = new ScaleBar();
    private final Position position = new Position();
    private final Credits credits = new Credits();
    private Messages messages;
    private @Nullable Viewport viewport;
    private boolean embedded;
    private boolean isBare;
    private Insets clear = Insets.EMPTY;

    Furniture(ZoomButtons buttons, Messages messages) {
        this.buttons = buttons;
        this.messages = messages;
        getStyleClass().add("lc-map-furniture");
        HBox line = new HBox(scale, position);
        line.getStyleClass().add("lc-map-line");
        line.setAlignment(Pos.BOTTOM_LEFT);
        VBox left = new VBox(buttons, new Plate(line));
        left.getStyleClass().add("lc-map-left");
        left.setMinWidth(Region.USE_PREF_SIZE);
        left.setPickOnBounds(false);
        HBox bottom = new HBox(left, credits);
        bottom.setAlignment(Pos.BOTTOM_LEFT);
        bottom.setPickOnBounds(false);
        HBox.setHgrow(credits, Priority.ALWAYS);
        setBottom(bottom);
        setPickOnBounds(false);
    }

    /** Words and credits for a view of a plan over a tile source. */
    void show(View view, PlanHead head, @Nullable TileStack base) {
        messages = Messages.of(view.language());
        embedded = view.baseMap().equals(View.EMBEDDED);
        buttons.speak(messages);
        credits.show(head, base, messages, isBare ? audience(view, head) : List.of());
        refresh();
    }

    /** How much of the lower right edge is taken, in pixels from below. */
    ReadOnlyDoubleProperty footProperty() {
        return credits.footProperty();
    }

    void follow(Viewport now) {
        viewport = now;
        refresh();
    }

    /** Without what is to be clicked and what follows the pointer: for an audience. */
    void setBare(boolean bare) {
        isBare = bare;
        place();
        for (Region each : new Region[] {buttons, position}) {
            each.setVisible(!bare);
            each.setManaged(!bare);
        }
    }

    /** Stays off what floats over the map in its window; there is nothing of that before an audience. */
    void keepClear(Insets insets) {
        clear = insets;
        place();
    }

    private void place() {
        StackPane.setMargin(this, isBare ? Insets.EMPTY : clear);
    }

    /** In the window legend and status bar say it. */
    private List<String> audience(View view, PlanHead head) {
        String axis = view.axis() == Axis.LATEST
                ? messages.text("export.axis.latest", head.dataDate())
                : messages.text("export.axis.outline");
        return List.of(axis, messages.text("export.sketch"));
    }

    /** The pointer is at a pixel of the map; null when it is elsewhere. */
    void pointer(@Nullable Pixel at) {
        position.pointer(at);
        if (viewport != null) {
            position.show(viewport, messages);
        }
    }

    private void refresh() {
        Viewport now = viewport;
        if (now != null) {
            buttons.show(now.zoom());
            scale.show(now, messages);
            position.show(now, messages);
            credits.warnOfPrecision(embedded && now.zoom() > PRECISE_TO_ZOOM);
        }
    }
}
