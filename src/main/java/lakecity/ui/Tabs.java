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
import lakecity.export.StoryFormat;
import lakecity.i18n.Messages;
import lakecity.ui.control.Toast;
import lakecity.ui.layers.LayersPanel;
import lakecity.ui.official.OfficialBeside;
import lakecity.ui.outline.OutlinePanel;
import lakecity.ui.projects.ProjectsPanel;
import lakecity.ui.story.StoryDesk;
import lakecity.ui.story.StoryDialogs;
import lakecity.ui.story.StoryPanel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The tabs of the left panel, one line each, and the ways that lead to them from elsewhere in the window. FX thread. */
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
    private final LayersPanel layers;
    private final StoryPanel story;
    private final OutlinePanel outline;
    private final ProjectsPanel projects;

    /** @param scene where dialogs open */
    Tabs(Desk desk, Toast toast, Supplier<Scene> scene) {
        this.desk = desk;
        this.toast = toast;
        this.scene = scene;
        layers = new LayersPanel(desk.state(), desk.session());
        story = new StoryPanel(storyDesk(), () -> open(STORY));
        outline = outline();
        projects =
                new ProjectsPanel(desk.state(), desk.session(), desk.background(), desk.problems(), toast, this::fold);
        projects.wideProperty().bindBidirectional(desk.settings().wideTable());
        ObservableBooleanValue narrow = new SimpleBooleanProperty(false);
        add(LAYERS, MaterialDesignL.LAYERS_OUTLINE, layers, narrow);
        add(OUTLINE, MaterialDesignB.BOOK_OPEN_OUTLINE, outline, narrow);
        add(PROJECTS, MaterialDesignT.TABLE_LARGE, projects, projects.wideProperty());
        add(STORY, MaterialDesignP.PRESENTATION, story, narrow);
        left.remember(desk.settings().tab());
    }

    private void add(String id, Ikon icon, Region panel, ObservableBooleanValue wide) {
        left.add(id, id + ".title", panel, wide);
        rail.add(id, id + ".title", icon);
    }

    private OutlinePanel outline() {
        OfficialBeside official = new OfficialBeside(
                desk.officials(),
                () -> Messages.of(desk.state().view().language()),
                () -> OfficialChoice.ask(desk, scene.get().getWindow()));
        return new OutlinePanel(
                desk.state(), desk.session(), desk.background(), desk.problems(), toast, official, story::make);
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
                StoryFormat::write,
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

    /** Where stories are made. */
    StoryPanel story() {
        return story;
    }

    /** Id of the chosen tab. */
    StringProperty chosenProperty() {
        return left.tabProperty();
    }

    /** Goes to a clause of the plan's contents; the map stays. */
    void showClause(String clause) {
        open(OUTLINE);
        outline.show(clause);
    }

    /** Goes to a clause or target of the plan's contents, and shows on the map what it names. */
    void openContents(String id) {
        open(OUTLINE);
        outline.open(id);
    }

    /** Puts the keys into the tree of layers. */
    void toLayers() {
        toTree(LAYERS, layers);
    }

    /** Puts the keys into the tree of clauses. */
    void toOutline() {
        toTree(OUTLINE, outline);
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
        if (!projects.isInUse()) {
            fold();
        }
    }

    /** Closes what is open in the plan's contents and seen; false when there is nothing. */
    boolean closeOne() {
        return outline.closeOne();
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

    private void toTree(String tab, Region panel) {
        open(tab);
        Node tree = panel.lookup(".tree-view");
        Focus.into(tree == null ? panel : tree);
    }
}
