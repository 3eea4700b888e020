package lakecity.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import lakecity.export.StoryFormat;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.ui.bookmarks.BookmarksCard;
import lakecity.ui.control.ProblemsCard;
import lakecity.ui.control.Shortcut;
import lakecity.ui.control.Toast;
import lakecity.ui.detail.DetailsPanel;
import lakecity.ui.layers.LayersPanel;
import lakecity.ui.layers.LegendCard;
import lakecity.ui.official.OfficialBeside;
import lakecity.ui.outline.OutlinePanel;
import lakecity.ui.present.PresentMenu;
import lakecity.ui.present.Presenting;
import lakecity.ui.present.Show;
import lakecity.ui.projects.ProjectsPanel;
import lakecity.ui.story.Start;
import lakecity.ui.story.StoryDesk;
import lakecity.ui.story.StoryDialogs;
import lakecity.ui.story.StoryPanel;
import lakecity.view.Bookmarks;
import lakecity.view.Bookmarks.Bookmark;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The whole content of the window: bars above and below, the map, its panels and cards. One line each. FX thread. */
public final class MainWindow extends BorderPane {
    /** Sizes in logical pixels. */
    public static final double WIDTH = 1360;

    public static final double HEIGHT = 860;
    public static final double LEAST_WIDTH = 960;
    public static final double LEAST_HEIGHT = 600;

    private final Desk desk;
    private final LeftPanel left = new LeftPanel();
    private final Rail rail = new Rail(left.tabProperty());
    private final Toast toast = new Toast();
    private final ProblemsCard problems;
    private final WindowBody body;
    private final Bookmarks bookmarks = new Bookmarks();
    private final ShortcutsCard keys = new ShortcutsCard(this::closeCard);
    private final Cards cards;
    private final StoryPanel story;
    private final TopBar top;
    private @Nullable Function<Messages, Region> notice;

    public MainWindow(Desk desk, MapArea area) {
        this.desk = desk;
        getStyleClass().add("main-window");
        Runnable closeProblems = () -> showProblems(false);
        problems = new ProblemsCard(desk.problems().list(), words(), closeProblems);
        problems.setVisible(false);
        LayersPanel layers = new LayersPanel(desk.state(), desk.session());
        tab("layers", MaterialDesignL.LAYERS_OUTLINE, layers, new SimpleBooleanProperty(false));
        story = new StoryPanel(stories(), () -> open("story"));
        OutlinePanel outline = new OutlinePanel(
                desk.state(), desk.session(), desk.background(), desk.problems(), toast, official(), story::make);
        tab("outline", MaterialDesignB.BOOK_OPEN_OUTLINE, outline, new SimpleBooleanProperty(false));
        ProjectsPanel projects = new ProjectsPanel(
                desk.state(),
                desk.session(),
                desk.background(),
                desk.problems(),
                toast,
                () -> rail.openProperty().set(false));
        projects.wideProperty().bindBidirectional(desk.settings().wideTable());
        tab("projects", MaterialDesignT.TABLE_LARGE, projects, projects.wideProperty());
        tab("story", MaterialDesignP.PRESENTATION, story, new SimpleBooleanProperty(false));
        left.remember(desk.settings().tab());
        DetailsPanel details = new DetailsPanel(desk.state(), desk.session(), desk.browser(), story::add, clause -> {
            open("outline");
            outline.show(clause);
        });
        LegendCard legend = new LegendCard(desk.state(), desk.legend(), desk.background(), desk.problems()::report);
        body = new WindowBody(area, left, details, legend, problems, toast, rail, desk.settings());
        cards = new Cards(
                area.map(), keys, new BookmarksCard(desk.state(), desk.session(), bookmarks, this::closeCard));
        bookmarks.fromJson(desk.settings().bookmarks());
        bookmarks.list().addListener((ListChangeListener<Bookmark>)
                change -> desk.settings().bookmarks().setAll(bookmarks.toJson()));
        top = new TopBar(desk, toast, area.map()::requestFocus, id -> {
            open("outline");
            outline.open(id);
        });
        StatusBar bottom = new StatusBar(desk, () -> showProblems(!problems.isVisible()), cards::toggleKeys);
        setTop(top);
        setCenter(new StackPane(body, cards, story.exportCard(), new PackDrop(this, desk)));
        setBottom(bottom);
        sceneProperty().addListener((property, old, now) -> area.map().requestFocus());
        Shortcuts.install(this, area.map(), () -> escape(outline));
        List<Node> areas = List.of(top, rail, left, area.map(), legend, details, problems, bottom);
        installKeys(areas, () -> toTree("layers", layers), () -> toTree("outline", outline));
        follow(projects);
        speak();
    }

    private void follow(ProjectsPanel projects) {
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                speak();
            }
            // Who walks through the table goes on walking.
            if (!Objects.equals(old.selection(), now.selection()) && !projects.isInUse()) {
                rail.openProperty().set(false);
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
        ObjectProperty<Optional<Show>> chosen = presenting.chosenProperty();
        story.setOnPresent(start -> {
            chosen.set(Optional.of(wanted(start)));
            presenting.startHere();
        });
        story.setOnChosen(start -> start.map(MainWindow::wanted).ifPresent(show -> chosen.set(Optional.of(show))));
        chosen.addListener((property, old, now) ->
                now.ifPresent(show -> story.choose(show.story().id(), show.scene())));
    }

    private static Show wanted(Start start) {
        return new Show(start.story(), start.folder(), start.index());
    }

    /** Takes the map out, and lets nothing be done here meanwhile; the runnable puts all back as it was. */
    Runnable lendMap() {
        Node focused = getScene().getFocusOwner();
        boolean panelIsOpen = rail.openProperty().get();
        cards.close();
        Runnable back = body.lendMap();
        setDisable(true);
        return () -> {
            setDisable(false);
            back.run();
            rail.openProperty().set(panelIsOpen);
            (focused == null ? this : focused).requestFocus();
        };
    }

    private OfficialBeside official() {
        return new OfficialBeside(
                desk.officials(),
                this::words,
                () -> OfficialChoice.ask(desk, getScene().getWindow()));
    }

    private StoryDesk stories() {
        return new StoryDesk(
                desk.state(),
                desk.session(),
                desk.background(),
                desk.problems(),
                toast,
                desk::storyFolders,
                desk.settings().stories(),
                new StoryDialogs(this::getScene),
                StoryFormat::write,
                desk.browser());
    }

    /** Asks what becomes of an unsaved story, then goes on unless the user would rather stay. */
    void leave(Runnable then) {
        story.leave(then);
    }

    private void installKeys(List<Node> areas, Runnable toLayers, Runnable toOutline) {
        Shortcuts.install(
                this,
                Map.of(
                        Shortcut.BACK,
                        desk.state()::back,
                        Shortcut.FORWARD,
                        desk.state()::forward,
                        Shortcut.BOOKMARK,
                        cards::showBookmarks,
                        Shortcut.CAPTURE_SCENE,
                        story::capture,
                        Shortcut.LAYERS,
                        toLayers,
                        Shortcut.OUTLINE,
                        toOutline,
                        Shortcut.NEXT_AREA,
                        () -> Focus.step(areas, 1),
                        Shortcut.FORMER_AREA,
                        () -> Focus.step(areas, -1),
                        Shortcut.HELP,
                        cards::toggleKeys));
    }

    /** Says that the plan is being read, and how many features of it are. */
    public void showOpening(IntSupplier read, @Nullable Runnable cancel) {
        show(words -> Notices.opening(words, read, cancel));
    }

    /** Says why a plan cannot be read, with a button that tries again and, over another plan, one that closes. */
    public void showUnreadable(Issue fault, Runnable again, @Nullable Runnable close) {
        show(words -> Notices.unreadable(fault, words, again, close));
    }

    /** The plan is there. */
    public void showMap() {
        show(null);
    }

    /** Id of the left panel's tab: layers, outline, projects. */
    StringProperty tabProperty() {
        return left.tabProperty();
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

    /** Shows a tab; where the left panel is folded into the rail it is opened first. */
    private void open(String tab) {
        left.tabProperty().set(tab);
        if (rail.isVisible()) {
            rail.openProperty().set(true);
            body.layout();
        }
    }

    /** Puts the keys into the tree of a tab. */
    private void toTree(String tab, Region panel) {
        open(tab);
        Node tree = panel.lookup(".tree-view");
        Focus.into(tree == null ? panel : tree);
    }

    /** Opens or closes the list of problems. */
    void showProblems(boolean open) {
        problems.setVisible(open);
    }

    private void tab(String id, Ikon icon, Region panel, ObservableBooleanValue wide) {
        left.add(id, id + ".title", panel, wide);
        rail.add(id, id + ".title", icon);
    }

    private void show(@Nullable Function<Messages, Region> newNotice) {
        notice = newNotice;
        body.setNotice(newNotice == null ? null : newNotice.apply(words()));
    }

    private void speak() {
        Messages words = words();
        left.speak(words);
        rail.speak(words);
        keys.speak(words);
        problems.speak(words);
        show(notice);
    }

    /** Esc takes away what lies on top: a card, the problems, what is open in the outline, the floating panel, the selection. */
    private void escape(OutlinePanel outline) {
        if (story.closeExport() || cards.close()) {
            return;
        }
        if (problems.isVisible()) {
            showProblems(false);
            return;
        }
        if (outline.closeOne()) {
            return;
        }
        if (rail.isVisible() && rail.openProperty().get()) {
            rail.openProperty().set(false);
        } else {
            desk.state().select(null);
        }
    }

    private Messages words() {
        return Messages.of(desk.state().view().language());
    }
}
