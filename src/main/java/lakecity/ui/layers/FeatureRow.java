package lakecity.ui.layers;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import lakecity.plan.Feature;
import lakecity.ui.control.Hovering;
import lakecity.ui.control.Terms;

/** The line of a feature: its name, and its status on the axis shown or, first of all, that the map cannot show it. */
final class FeatureRow implements LayerLine {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TreeContext context;
    private final Feature feature;
    private final TitleAndCount texts = new TitleAndCount();
    private final StackPane node = new StackPane(texts);

    FeatureRow(TreeContext context, Feature feature) {
        this.context = context;
        this.feature = feature;
        node.getStyleClass().add("feature-row");
        node.setPadding(new Insets(5, 16, 5, 26));
        Hovering.link(node, feature.id(), context.state());
        refresh();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public String words() {
        return texts.words();
    }

    @Override
    public void refresh() {
        String status = Terms.status(feature, context.state().view().axis(), context.words());
        texts.show(feature.name().primary(context.language()), status, "");
        node.pseudoClassStateChanged(
                CHOSEN, feature.id().equals(context.state().view().selection()));
    }
}
