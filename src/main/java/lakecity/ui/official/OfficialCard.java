package lakecity.ui.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import lakecity.data.official.Chapter;
import lakecity.data.official.OfficialText;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import lakecity.plan.Issue;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import lakecity.ui.official.OfficialTexts.Attached;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The chapter of the official text that goes with a clause, or the list to choose one from. FX thread. */
final class OfficialCard extends VBox {
    /** Longer chapters are cut, and say so: the text view lays out all of it at once. Characters. */
    static final int LONGEST = 60_000;

    private final Clause clause;
    private final OfficialTexts texts;
    private final Supplier<Messages> words;
    private final Runnable again;
    private final ChangeListener<Attached> follower = (property, old, now) -> build();

    OfficialCard(Clause clause, OfficialTexts texts, Supplier<Messages> words, Runnable again) {
        super(6);
        this.clause = clause;
        this.texts = texts;
        this.words = words;
        this.again = again;
        getStyleClass().add("official-text");
        setMinWidth(0);
        // Where it is no more, it keeps nothing of the text and nothing keeps it.
        sceneProperty().addListener((property, old, now) -> {
            if (now == null) {
                texts.attachedProperty().removeListener(follower);
            } else if (old == null) {
                texts.attachedProperty().addListener(follower);
                build();
            }
        });
        build();
    }

    private void build() {
        Attached attached = texts.attachedProperty().get();
        setVisible(!attached.isNothing());
        setManaged(!attached.isNothing());
        getChildren().clear();
        if (attached.isNothing()) {
            return;
        }
        Messages now = words.get();
        getChildren()
                .addAll(
                        Labels.wrapping(now.text("official.title"), "section-title"),
                        Labels.wrapping(attached.name(), "muted"));
        OfficialText text = attached.text();
        Issue fault = attached.fault();
        if (fault != null) {
            getChildren().addAll(unreadable(fault, now));
        } else if (text == null) {
            getChildren().add(Labels.wrapping(now.text("official.reading"), "muted"));
        } else {
            getChildren().addAll(chapter(text, now));
        }
    }

    private List<Node> unreadable(Issue fault, Messages now) {
        return List.of(
                Labels.wrapping(fault.reason().primary(now.language()), "body"),
                Labels.wrapping(fault.remedy().primary(now.language()), "muted"),
                new FlowPane(
                        8,
                        6,
                        button(MaterialDesignF.FILE_SEARCH_OUTLINE, now.text("official.choose-again"), again),
                        button(MaterialDesignR.REFRESH, now.text("official.retry"), texts::read)));
    }

    private List<Node> chapter(OfficialText text, Messages now) {
        Optional<Chapter> chapter = texts.chapter(clause, text);
        Optional<String> chosen = texts.chosen(clause);
        List<Node> nodes = new ArrayList<>();
        nodes.add(list(text, chapter.orElse(null), now));
        if (chapter.isPresent()) {
            nodes.add(view(text.whole(chapter.get()), chapter.get(), now));
        } else {
            nodes.add(Labels.wrapping(missing(chosen, now), "muted"));
        }
        if (chosen.isPresent()) {
            nodes.add(button(MaterialDesignC.CLOSE, now.text("official.clear"), () -> {
                texts.clear(clause);
                build();
            }));
        }
        return nodes;
    }

    /** Why no chapter is shown. */
    private String missing(Optional<String> chosen, Messages now) {
        if (chosen.isPresent()) {
            return now.text("official.chapter.gone", chosen.get());
        }
        return clause.officialRef().isEmpty()
                ? now.text("official.chapter.none")
                : now.text("official.chapter.unknown", clause.officialRef());
    }

    private ComboBox<Chapter> list(OfficialText text, @Nullable Chapter shown, Messages now) {
        ComboBox<Chapter> list = new ComboBox<>();
        list.getItems().setAll(text.chapters());
        list.setMaxWidth(Double.MAX_VALUE);
        list.setMinWidth(0);
        list.setVisibleRowCount(14);
        list.setAccessibleText(now.text("official.choose"));
        list.setPromptText(now.text("official.choose"));
        list.setCellFactory(each -> new Row(now, true));
        list.setButtonCell(new Row(now, false));
        list.setValue(shown);
        list.setOnAction(event -> {
            Chapter chosen = list.getValue();
            if (chosen != null && !chosen.equals(shown)) {
                texts.choose(clause, chosen);
                build();
            }
        });
        return list;
    }

    private static TextArea view(String whole, Chapter chapter, Messages now) {
        boolean isLong = whole.length() > LONGEST;
        String shown = whole.isEmpty() ? now.text("official.chapter.blank") : whole;
        TextArea view = new TextArea(
                isLong ? shown.substring(0, LONGEST) + "\n…\n" + now.text("official.chapter.long") : shown);
        view.setEditable(false);
        view.setWrapText(true);
        view.setPrefRowCount(Math.max(3, Math.min(12, shown.length() / 16)));
        view.setMinWidth(0);
        view.setPrefColumnCount(10);
        view.setAccessibleText(chapter.title());
        return view;
    }

    private static Button button(org.kordamp.ikonli.Ikon icon, String text, Runnable action) {
        Button button = Buttons.worded(icon, text);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A chapter in the list, further in the deeper it lies. */
    private static final class Row extends ListCell<Chapter> {
        private final Messages words;
        private final boolean isInList;

        Row(Messages words, boolean isInList) {
            this.words = words;
            this.isInList = isInList;
        }

        @Override
        protected void updateItem(@Nullable Chapter chapter, boolean empty) {
            super.updateItem(chapter, empty);
            if (empty || chapter == null) {
                setText(isInList ? null : words.text("official.choose"));
                return;
            }
            String title = chapter.title().isEmpty() ? words.text("official.chapter.first") : chapter.title();
            setText(isInList ? "  ".repeat(Math.max(0, chapter.level() - 1)) + title : title);
        }
    }
}
