package lakecity.ui.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import lakecity.geo.Pixel;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import org.jspecify.annotations.Nullable;

/**
 * A small card at the pointer from which one of several features is chosen, by mouse or arrows, Enter and Esc. It lies in
 * the main Scene. FX thread.
 */
final class FeatureChooser extends VBox {
    private static final double GAP = 10;
    private static final double EDGE = 8;
    private static final double LONGEST_LIST = 320;

    private static final double LONGEST_NAME = 280;

    private final Runnable closed;
    private final Consumer<@Nullable String> pointed;
    private final ScrollPane scroll = new ScrollPane();
    private List<Button> choices = List.of();

    /**
     * @param closed told when the card has gone
     * @param pointed told which feature's line the keys or the mouse are at; null when the card has gone
     */
    FeatureChooser(Runnable closed, Consumer<@Nullable String> pointed) {
        this.closed = closed;
        this.pointed = pointed;
        getStyleClass().addAll("lc-card", "lc-map-chooser");
        setManaged(false);
        setVisible(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
    }

    boolean isOpen() {
        return isVisible();
    }

    /** Opens the card beside a position, within an area of a size in pixels. */
    void open(
            List<Feature> features,
            Language language,
            Pixel at,
            double width,
            double height,
            Consumer<Feature> chosen) {
        Messages messages = Messages.of(language);
        Label title = new Label(messages.text("map.chooser.title", features.size()));
        title.getStyleClass().add("lc-map-chooser-title");
        choices = features.stream()
                .map(feature -> choice(feature, language, chosen))
                .toList();
        VBox list = new VBox();
        list.getChildren().addAll(choices);
        scroll.setContent(list);
        scroll.setVvalue(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(Math.min(LONGEST_LIST, Math.max(80, height - 80)));
        Label hint = new Label(messages.text("map.chooser.hint"));
        hint.getStyleClass().add("lc-map-chooser-hint");
        getChildren().setAll(title, scroll, hint);
        setVisible(true);
        toFront();
        applyCss();
        lookupAll(".lc-map-choice-name").forEach(name -> wrap((Text) name));
        autosize();
        place(at, width, height);
        choices.get(0).requestFocus();
    }

    /** Takes the card away, if it is there. */
    void close() {
        if (isOpen()) {
            setVisible(false);
            getChildren().clear();
            choices = List.of();
            pointed.accept(null);
            closed.run();
        }
    }

    private Button choice(Feature feature, Language language, Consumer<Feature> chosen) {
        Text name = new Text(feature.name().primary(language));
        name.getStyleClass().add("lc-map-choice-name");
        Label kind = new Label(feature.kind().primary(language));
        kind.getStyleClass().add("lc-map-choice-kind");
        Button button = new Button(null, new VBox(name, kind));
        button.getStyleClass().setAll("lc-map-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name.getText() + " " + kind.getText());
        button.setOnMouseEntered(e -> pointed.accept(feature.id()));
        button.focusedProperty().addListener((property, old, now) -> {
            if (now) {
                pointed.accept(feature.id());
            }
        });
        button.setOnAction(e -> {
            close();
            chosen.accept(feature);
        });
        return button;
    }

    /** A long name takes a second line rather than being cut. */
    private static void wrap(Text name) {
        name.setWrappingWidth(name.getLayoutBounds().getWidth() > LONGEST_NAME ? LONGEST_NAME : 0);
    }

    /** Right of and below the pointer; on the other side where there is no room. */
    private void place(Pixel at, double width, double height) {
        double x = at.x() + GAP + getWidth() <= width - EDGE ? at.x() + GAP : at.x() - GAP - getWidth();
        double y = Math.min(at.y() + GAP, height - EDGE - getHeight());
        relocate(Math.max(EDGE, x), Math.max(EDGE, y));
    }

    private void typed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, KP_DOWN -> step(1);
            case UP, KP_UP -> step(-1);
            case ENTER -> focused().fire();
            case ESCAPE -> close();
            default -> {
                if (event.getCode() != KeyCode.TAB) {
                    return;
                }
                step(event.isShiftDown() ? -1 : 1);
            }
        }
        event.consume();
    }

    private void step(int by) {
        int next = Math.floorMod(choices.indexOf(focused()) + by, choices.size());
        choices.get(next).requestFocus();
        scroll.setVvalue((double) next / Math.max(1, choices.size() - 1));
    }

    private Button focused() {
        return choices.stream().filter(Button::isFocused).findFirst().orElse(choices.get(0));
    }
}
