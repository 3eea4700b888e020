package lakecity.ui.detail;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lakecity.geo.Bounds;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Ground;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Citation;
import lakecity.ui.control.CopyButton;
import lakecity.ui.control.Glossary;
import lakecity.ui.control.Labels;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The details of the selected feature, at the right; empty and invisible when nothing is selected. FX thread. */
public final class DetailsPanel extends BorderPane {
    private final ViewState state;
    private final ObservableValue<Session> session;
    private final Consumer<String> browser;
    private final Consumer<Feature> toStory;
    private final Consumer<String> toClause;
    private Glossary glossary;

    /**
     * @param browser opens a web address in the user's browser; may throw when there is none
     * @param toStory takes a feature up into the open story
     * @param toClause shows the clause of an id in the panel of the outline
     */
    public DetailsPanel(
            ViewState state,
            ObservableValue<Session> session,
            Consumer<String> browser,
            Consumer<Feature> toStory,
            Consumer<String> toClause) {
        this.state = state;
        this.session = session;
        this.browser = browser;
        this.toStory = toStory;
        this.toClause = toClause;
        glossary = glossary(session.getValue());
        getStyleClass().add("details");
        session.addListener((property, old, now) -> {
            glossary = glossary(now);
            build();
        });
        state.viewProperty().addListener((property, old, now) -> {
            if (!sameMatter(old, now)) {
                build();
            }
        });
        build();
    }

    /** The feature shown; empty when nothing is selected or the plan does not know it. */
    public Optional<Feature> feature() {
        String id = state.view().selection();
        return id == null ? Optional.empty() : session.getValue().plan().feature(id);
    }

    private static Glossary glossary(Session open) {
        return new Glossary(open.plan().outline().terms());
    }

    private static boolean sameMatter(View old, View now) {
        return java.util.Objects.equals(old.selection(), now.selection()) && old.language() == now.language();
    }

    private void build() {
        Optional<Feature> feature = feature();
        setVisible(feature.isPresent());
        if (feature.isEmpty()) {
            setCenter(null);
            setBottom(null);
            return;
        }
        DetailContext context = new DetailContext(
                session.getValue().plan(), state, Messages.of(state.view().language()), browser, toClause, glossary);
        setCenter(body(feature.get(), context));
        setBottom(foot(feature.get(), context));
    }

    private Node body(Feature feature, DetailContext context) {
        ScrollPane scroll = new ScrollPane(new FeatureText(feature, context));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("details-scroll");
        scroll.setAccessibleText(context.text(feature.name()));
        Button close = Buttons.icon(MaterialDesignC.CLOSE, context.words().text("control.close"));
        Buttons.describe(close, context.words().text("control.close"), new KeyCodeCombination(KeyCode.ESCAPE));
        close.setOnAction(event -> state.select(null));
        close.getStyleClass().add("details-close");
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        return new StackPane(scroll, close);
    }

    private Node foot(Feature feature, DetailContext context) {
        Messages words = context.words();
        Optional<Bounds> ground = Ground.of(feature, context.plan());
        Button locate = Buttons.worded(MaterialDesignC.CROSSHAIRS_GPS, words.text("detail.locate"));
        locate.setDisable(ground.isEmpty());
        locate.setOnAction(event -> {
            state.select(feature.id());
            ground.ifPresent(state::show);
        });
        CopyButton cite = CopyButton.worded(
                words.text("detail.cite"), () -> new Citation(context.plan(), words).full(feature), words);
        Button story = Buttons.worded(MaterialDesignP.PRESENTATION, words.text("detail.story"));
        Buttons.describe(story, words.text("detail.story.hint"), null);
        story.setOnAction(event -> toStory.accept(feature));
        VBox foot = new VBox(6, new FlowPane(8, 8, locate, cite, story));
        foot.getStyleClass().add("details-foot");
        if (ground.isEmpty()) {
            foot.getChildren().add(Labels.wrapping(words.text("detail.locate.none"), "muted"));
        }
        return foot;
    }
}
