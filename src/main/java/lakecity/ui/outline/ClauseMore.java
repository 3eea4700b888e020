package lakecity.ui.outline;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.plan.Target;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.CopyButton;
import lakecity.ui.control.FeatureChips;
import lakecity.ui.control.Labels;
import lakecity.ui.control.TargetWords;
import lakecity.ui.control.TermText;
import lakecity.ui.control.WrappingChips;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What belongs to the opened clause: its note, what it names, the targets it sets, where it stands, the official text. */
final class ClauseMore extends VBox {
    private final OutlineContext context;

    ClauseMore(Clause clause, OutlineContext context) {
        super(8);
        this.context = context;
        getStyleClass().add("clause-more");
        Messages words = context.words();
        if (!clause.note().isEmpty()) {
            getChildren().add(note(clause));
        }
        List<Feature> features = context.features(clause.features());
        if (!features.isEmpty()) {
            getChildren().add(new FeatureChips(features, words.language(), context.state(), context::select));
        }
        List<Target> targets = clause.targets().stream()
                .flatMap(id -> context.outline().target(id).stream())
                .toList();
        if (!targets.isEmpty()) {
            getChildren().add(targets(targets));
        }
        String cited = context.citation().line(clause.passages());
        if (!cited.isEmpty()) {
            getChildren().add(Labels.wrapping(words.text("outline.cited", cited), "muted"));
        }
        if (!clause.officialRef().isEmpty()) {
            getChildren().add(Labels.wrapping(words.text("outline.official", clause.officialRef()), "muted"));
        }
        context.official(clause).ifPresent(getChildren()::add);
        getChildren().add(foot(clause));
    }

    private WrappingChips foot(Clause clause) {
        Messages words = context.words();
        WrappingChips foot = new WrappingChips(8, 8);
        if (!clause.text().isEmpty()) {
            foot.add(CopyButton.worded(
                    words.text("detail.cite"), () -> context.citation().full(clause), words));
        }
        Button story = Buttons.worded(MaterialDesignP.PRESENTATION, words.text("outline.story"));
        Buttons.describe(story, words.text("outline.story.hint"), null);
        story.setOnAction(event -> context.makeStory(clause));
        foot.add(story);
        return foot;
    }

    private HBox note(Clause clause) {
        FontIcon icon = new FontIcon(MaterialDesignN.NOTE_TEXT_OUTLINE);
        icon.getStyleClass().add("clause-note-icon");
        TermText text = context.terms(clause.note(), "clause-note");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(6, icon, text);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private WrappingChips targets(List<Target> targets) {
        WrappingChips chips = new WrappingChips(8, 8);
        chips.getStyleClass().add("chips");
        TargetWords say = new TargetWords(context.words());
        for (Target target : targets) {
            Button chip = new Button(
                    context.words().text("outline.target.chip", context.text(target.name()), say.number(target)),
                    new FontIcon(MaterialDesignT.TARGET));
            chip.getStyleClass().addAll("tag", "target-chip");
            chip.setOnAction(event -> context.toTarget(target.id()));
            chips.add(chip);
        }
        return chips;
    }
}
