package lakecity.ui.bookmarks;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Card;
import lakecity.ui.control.Labels;
import lakecity.view.Bookmarks;
import lakecity.view.Bookmarks.Bookmark;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import lakecity.view.ViewTitle;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Saves the present view under a name, and lists the saved ones to go to, rename and delete; made while it is shown. FX thread. */
public final class BookmarksCard extends Card {
    private static final double LONGEST_LIST = 260;

    private final ViewState state;
    private final ObservableValue<Session> session;
    private final Bookmarks bookmarks;
    private final Runnable close;
    private final TextField name = new TextField();
    private final VBox rows = new VBox();

    /** @param close puts the card away */
    public BookmarksCard(ViewState state, ObservableValue<Session> session, Bookmarks bookmarks, Runnable close) {
        this.state = state;
        this.session = session;
        this.bookmarks = bookmarks;
        this.close = close;
        getStyleClass().add("bookmarks");
        name.setOnAction(event -> save());
        HBox.setHgrow(name, Priority.ALWAYS);
        bookmarks.list().addListener((ListChangeListener<Bookmark>) change -> list());
        session.addListener((property, old, now) -> list());
        state.viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                build();
            }
        });
        setVisible(false);
        visibleProperty().addListener((property, old, now) -> build());
    }

    /** Proposes a name for the present view, ready to be typed over or saved with Enter. */
    public void begin() {
        name.setText(proposed());
        name.requestFocus();
        name.selectAll();
    }

    private void build() {
        if (!isVisible()) {
            return;
        }
        Messages words = words();
        Button save = Buttons.worded(MaterialDesignB.BOOKMARK_PLUS_OUTLINE, words.text("bookmark.save"));
        save.setOnAction(event -> save());
        Button closing = Buttons.icon(MaterialDesignC.CLOSE, words.text("control.close"));
        closing.setOnAction(event -> close.run());
        name.setPromptText(words.text("bookmark.name"));
        name.setAccessibleText(words.text("bookmark.name"));
        HBox line = new HBox(8, name, save);
        line.getStyleClass().add("bookmark-new");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(LONGEST_LIST);
        rows.heightProperty()
                .addListener((property, old, now) ->
                        scroll.setPrefViewportHeight(Math.min(LONGEST_LIST, now.doubleValue())));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fill(words.text("bookmark.title"), new Node[] {closing}, line, scroll);
        list();
    }

    private void list() {
        if (!isVisible()) {
            return;
        }
        Messages words = words();
        rows.getChildren().clear();
        List<Bookmark> own = bookmarks.list().stream().filter(this::isOfPlan).toList();
        if (own.isEmpty()) {
            rows.getChildren().add(Labels.wrapping(words.text("bookmark.none"), "muted"));
        }
        own.forEach(each -> rows.getChildren().add(new BookmarkRow(each, bookmarks, this::go, words)));
    }

    /** Those of other packs wait until their pack is open again. */
    private boolean isOfPlan(Bookmark bookmark) {
        View home = View.home(plan(), state.view().language(), state.view().palette());
        return bookmark.view(plan(), home)
                .filter(view -> view.plan().equals(plan().head().id()))
                .isPresent();
    }

    private void save() {
        if (!name.getText().isBlank()) {
            bookmarks.add(name.getText(), state.view());
            name.clear();
        }
    }

    private void go(Bookmark bookmark) {
        bookmark.view(
                        plan(),
                        View.home(plan(), state.view().language(), state.view().palette()))
                .ifPresent(state::go);
        close.run();
    }

    private String proposed() {
        String title = ViewTitle.of(state.view(), plan()).primary(state.view().language());
        return title.isEmpty() ? words().text("bookmark.title") : title;
    }

    private Plan plan() {
        return session.getValue().plan();
    }

    private Messages words() {
        return Messages.of(state.view().language());
    }
}
