package lakecity.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.ui.control.Toast;
import lakecity.ui.layers.LayersPanel;
import lakecity.ui.official.OfficialBeside;
import lakecity.ui.outline.OutlinePanel;
import lakecity.ui.projects.ProjectsPanel;
import lakecity.ui.story.ExportLayer;
import lakecity.ui.story.StoryDesk;
import lakecity.ui.story.StoryDialogs;
import lakecity.ui.story.StoryPanel;
import lakecity.ui.story.StoryWorkshop;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/**
 * The tabs of the left panel, one line each, and the ways that lead to them from elsewhere in the window. What is in a tab
 * is made when it is first shown. FX thread.
 */
final class Tabs {
    private static final String LAYERS = "layers";
    private static final String OUTLINE = "outline";
    private static final String PROJECTS = "projects";
    private static final String STORY = "story";

    private final Desk desk;
    private final Toast toast;
    private final Supplier<Scene> scene;
    private final LeftPanel left = new LeftPanel();
    private final Rail rail = new Rail(left.tabProperty());
    private final StoryWorkshop story;
    private final ExportLayer export;
    private Optional<OutlinePanel> outline = Optional.empty();
    private Optional<ProjectsPanel> projects = Optional.empty();

    /** @param scene where dialogs open */
    Tabs(Desk desk, Toast toast, Supplier<Scene> scene) {
        this.desk = desk;
        this.toast = toast;
        this.scene = scene;
        story = new StoryWorkshop(
                storyDesk(), () -> STORY.equals(left.tabProperty().get()), () -> open(STORY));
        export = new ExportLayer(story);
        ObservableBooleanValue narrow = new SimpleBooleanProperty(false);
        add(LAYERS, MaterialDesignL.LAYERS_OUTLINE, () -> new LayersPanel(desk.state(), desk.session()), narrow);
        add(OUTLINE, MaterialDesignB.BOOK_OPEN_OUTLINE, this::outline, narrow);
        add(
                PROJECTS,
                MaterialDesignT.TABLE_LARGE,
                this::projects,
                desk.settings().wideTable());
        add(STORY, MaterialDesignP.PRESENTATION, () -> new StoryPanel(story, export::open), narrow);
        left.remember(desk.settings().tab());
    }

    private void add(String id, Ikon icon, Supplier<? extends Region> panel, ObservableBooleanValue wide) {
        left.add(id, id + ".title", panel, wide);
        rail.add(id, id + ".title", icon);
    }

    private OutlinePanel outline() {
        OutlinePanel panel = outline.orElseGet(() -> new OutlinePanel(
                desk.state(), desk.session(), desk.background(), desk.problems(), toast, official(), story::make));
        outline = Optional.of(panel);
        return panel;
    }

    private OfficialBeside official() {
        return new OfficialBeside(
                desk.officials(),
                () -> Messages.of(desk.state().view().language()),
                () -> OfficialChoice.ask(desk, scene.get().getWindow()));
    }

    private ProjectsPanel projects() {
        ProjectsPanel panel =
                new ProjectsPanel(desk.state(), desk.session(), desk.background(), desk.problems(), toast, this::fold);
        panel.wideProperty().bindBidirectional(desk.settings().wideTable());
        projects = Optional.of(panel);
        return panel;
    }

    private StoryDesk storyDesk() {
        return new StoryDesk(
                desk.state(),
                desk.session(),
                desk.background(),
                desk.problems(),
                toast,
                desk::storyFolders,
                desk.settings().stories(),
                new StoryDialogs(scene::get),
                desk.exports()::story,
                desk.browser());
    }

    /** Tabs and panels. */
    LeftPanel panel() {
        return left;
    }

    /** What stands for them in a narrow window. */
    Rail rail() {
        return rail;
    }

    /** The story that is being made. */
    StoryWorkshop story() {
        return story;
    }

    /** Where the card of a story's export opens, to lie over the whole window. */
    ExportLayer export() {
        return export;
    }

    /** Id of the chosen tab. */
    StringProperty chosenProperty() {
        return left.tabProperty();
    }

    /** Goes to a clause of the plan's contents; the map stays. */
    void showClause(String clause) {
        open(OUTLINE);
        outline().show(clause);
    }

    /** Goes to a clause or target of the plan's contents, and shows on the map what it names. */
    void openContents(String id) {
        open(OUTLINE);
        outline().open(id);
    }

    /** Puts the keys into the tree of layers. */
    void toLayers() {
        open(LAYERS);
        toTree();
    }

    /** Puts the keys into the tree of clauses. */
    void toOutline() {
        open(OUTLINE);
        outline().whenRead(this::toTree);
    }

    /** Folds the panel that lies over the map of a narrow window; false when none does. */
    boolean closeFloating() {
        boolean floats = rail.isVisible() && rail.openProperty().get();
        if (floats) {
            fold();
        }
        return floats;
    }

    /** In a narrow window: back into the rail. */
    private void fold() {
        rail.openProperty().set(false);
    }

    /** Something else was selected: the map is wanted. Who walks through the table goes on walking. */
    void selected() {
        if (!projects.map(ProjectsPanel::isInUse).orElse(false)) {
            fold();
        }
    }

    /** Closes what is open in the plan's contents and seen; false when there is nothing. */
    boolean closeOne() {
        return outline.map(OutlinePanel::closeOne).orElse(false);
    }

    void speak(Messages words) {
        left.speak(words);
        rail.speak(words);
    }

    /** Shows a tab; where the left panel is folded into the rail it is opened first. */
    private void open(String tab) {
        left.tabProperty().set(tab);
        if (rail.isVisible()) {
            rail.openProperty().set(true);
            Optional.ofNullable(left.getParent()).ifPresent(Parent::layout);
        }
    }

    private void toTree() {
        Region panel = left.shown();
        Node tree = panel.lookup(".tree-view");
        Focus.into(tree == null ? panel : tree);
    }
}
