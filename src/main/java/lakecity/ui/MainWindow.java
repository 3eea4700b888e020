package lakecity.ui;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import lakecity.i18n.Messages;
import lakecity.tiles.TileHealth;
import lakecity.ui.basemaps.BaseShelf;
import lakecity.ui.basemaps.Preview;
import lakecity.ui.bookmarks.BookmarksCard;
import lakecity.ui.control.ProblemsCard;
import lakecity.ui.control.Toast;
import lakecity.ui.detail.DetailsPanel;
import lakecity.ui.layers.LegendCard;
import lakecity.ui.present.PresentMenu;
import lakecity.ui.present.Presenting;
import lakecity.view.Bookmarks;
import lakecity.view.Bookmarks.Bookmark;

/** The whole content of the window: bars above and below, the map, its panels and cards. One line each. FX thread. */
public final class MainWindow extends BorderPane {
    /** Sizes in logical pixels. */
    public static final double WIDTH = 1360;

    public static final double HEIGHT = 860;
    public static final double LEAST_WIDTH = 960;
    public static final double LEAST_HEIGHT = 600;

    private final Desk desk;
    private final Toast toast = new Toast();
    private final Bookmarks bookmarks = new Bookmarks();
    private final Tabs tabs;
    private final ProblemsCard problems;
    private final ShortcutsCard keys;
    private final Cards cards;
    private final WindowBody body;
    private final BaseMapRoom bases = new BaseMapRoom();
    private final TopBar top;
    private final PackNotice notice;
    private final StatusBar bottom;

    public MainWindow(Desk desk, MapArea area) {
        this.desk = desk;
        getStyleClass().add("main-window");
        tabs = new Tabs(desk, toast, this::getScene);
        problems = new ProblemsCard(desk.problems().list(), words(), () -> showProblems(false));
        DetailsPanel details =
                new DetailsPanel(desk.state(), desk.session(), desk.browser(), tabs.story()::add, tabs::showClause);
        LegendCard legend = new LegendCard(desk.state(), desk.legend(), desk.background(), desk.problems()::report);
        body = new WindowBody(area, tabs.panel(), details, legend, problems, toast, tabs.rail(), desk.settings());
        notice = new PackNotice(body::setNotice, words());
        bookmarks.fromJson(desk.settings().bookmarks());
        bookmarks.list().addListener((ListChangeListener<Bookmark>)
                change -> desk.settings().bookmarks().setAll(bookmarks.toJson()));
        keys = new ShortcutsCard(words(), this::closeCard);
        cards = new Cards(
                area.map(), keys, new BookmarksCard(desk.state(), desk.session(), bookmarks, this::closeCard));
        top = new TopBar(desk, toast, area.map()::requestFocus, tabs::openContents);
        bottom = new StatusBar(desk, () -> showProblems(!problems.isVisible()), cards::toggleKeys);
        setTop(top);
        setCenter(new StackPane(body, cards, tabs.export(), bases, new PackDrop(this, desk, bases)));
        setBottom(bottom);
        sceneProperty().addListener((property, old, now) -> area.map().requestFocus());
        installKeys(area.map(), List.of(top, tabs.rail(), tabs.panel(), area.map(), legend, details, problems, bottom));
        follow();
        speak();
    }

    /** Esc takes away what lies on top: a card, the problems, what is open in the outline, the floating panel, the selection. */
    private void installKeys(Node map, List<Node> areas) {
        WindowKeys.install(
                this,
                map,
                desk.state(),
                tabs,
                cards,
                areas,
                List.of(
                        bases::escape,
                        tabs.export()::escape,
                        cards::close,
                        this::closeProblems,
                        tabs::closeOne,
                        tabs::closeFloating));
    }

    private void follow() {
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                speak();
            }
            if (!Objects.equals(old.selection(), now.selection())) {
                tabs.selected();
            }
        });
        desk.state()
                .onRevealed(layer ->
                        toast.show(words().text("layers.revealed", layer.title().primary(words().language()))));
        desk.session().addListener((property, old, now) -> desk.problems().showPack(now.issues()));
        desk.problems().showPack(desk.session().getValue().issues());
    }

    /** Puts the button that presents into the top bar; the open story and its chosen scene are what it presents. */
    void offer(PresentMenu present, Presenting presenting) {
        top.getChildren().add(present);
        ChosenShow.tie(tabs.story(), presenting);
    }

    /** Lets base maps be looked after: adds the card, and its entry in the menu. */
    void manage(BaseShelf shelf, Preview preview) {
        bases.manage(desk, top.bases(), shelf, preview);
    }

    /** Takes the map out, and lets nothing be done here meanwhile; the runnable puts all back as it was. */
    Runnable lendMap() {
        Node focused = getScene().getFocusOwner();
        boolean panelIsOpen = tabs.rail().openProperty().get();
        cards.close();
        Runnable back = body.lendMap();
        setDisable(true);
        return () -> {
            setDisable(false);
            back.run();
            tabs.rail().openProperty().set(panelIsOpen);
            getScene().getWindow().requestFocus();
            (focused == null ? this : focused).requestFocus();
        };
    }

    /** Asks what becomes of an unsaved story, then goes on unless the user would rather stay. */
    void leave(Runnable then) {
        tabs.story().leave(then);
    }

    /** Shows in the status bar how the base map does. */
    void follow(ObservableValue<TileHealth> base) {
        bottom.follow(base);
    }

    /** What stands in the middle of the map while there is no plan on it. */
    Packs.Notice notice() {
        return notice;
    }

    /** Id of the left panel's tab: layers, outline, projects, story. */
    StringProperty tabProperty() {
        return tabs.chosenProperty();
    }

    /** The saved views, for the settings to keep. */
    public Bookmarks bookmarks() {
        return bookmarks;
    }

    /** Opens the card of saved views. */
    public void showBookmarks() {
        cards.showBookmarks();
    }

    private void closeCard() {
        cards.close();
    }

    /** Opens or closes the list of problems. */
    void showProblems(boolean open) {
        problems.setVisible(open);
    }

    private boolean closeProblems() {
        boolean was = problems.isVisible();
        showProblems(false);
        return was;
    }

    private void speak() {
        Messages words = words();
        tabs.speak(words);
        keys.speak(words);
        problems.speak(words);
        notice.speak(words);
    }

    private Messages words() {
        return Messages.of(desk.state().view().language());
    }
}
