package lakecity.ui;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.ui.control.ProblemsCard;
import lakecity.ui.control.Toast;
import lakecity.ui.detail.DetailsPanel;
import lakecity.ui.layers.LayersPanel;
import lakecity.ui.layers.LegendCard;
import lakecity.ui.projects.ProjectsPanel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The whole content of the window: bars above and below, the map, its panels and cards. One line each. FX thread. */
public final class MainWindow extends BorderPane {
    /** Sizes in logical pixels. */
    public static final double WIDTH = 1360;

    public static final double HEIGHT = 860;
    public static final double LEAST_WIDTH = 960;
    public static final double LEAST_HEIGHT = 600;

    private static final ObservableBooleanValue NEVER = new SimpleBooleanProperty(false);

    private final Desk desk;
    private final LeftPanel left = new LeftPanel();
    private final Rail rail = new Rail(left.tabProperty());
    private final Toast toast = new Toast();
    private final ProblemsCard problems;
    private final WindowBody body;
    private @Nullable Function<Messages, Region> notice;

    public MainWindow(Desk desk, MapArea area) {
        this.desk = desk;
        getStyleClass().add("main-window");
        Runnable closeProblems = () -> showProblems(false);
        problems = new ProblemsCard(desk.problems().list(), words(), closeProblems);
        problems.setVisible(false);
        tab("layers", MaterialDesignL.LAYERS_OUTLINE, new LayersPanel(desk.state(), desk.session()), NEVER);
        ProjectsPanel projects = new ProjectsPanel(
                desk.state(),
                desk.session(),
                desk.background(),
                desk.problems(),
                toast,
                () -> rail.openProperty().set(false));
        tab("projects", MaterialDesignT.TABLE_LARGE, projects, projects.wideProperty());
        left.remember(desk.settings().tab());
        DetailsPanel details = new DetailsPanel(desk.state(), desk.session(), desk.browser());
        LegendCard legend = new LegendCard(desk.state(), desk.legend(), desk.background(), desk.problems()::report);
        body = new WindowBody(area, left, details, legend, problems, toast, rail, desk.settings());
        setTop(new TopBar(desk, toast, area.map()::requestFocus));
        setCenter(body);
        setBottom(new StatusBar(desk, () -> showProblems(!problems.isVisible())));
        sceneProperty().addListener((property, old, now) -> area.map().requestFocus());
        Shortcuts.install(this, area.map(), this::escape);
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                speak();
            }
            // Who walks through the table goes on walking.
            if (!Objects.equals(old.selection(), now.selection()) && !projects.isInUse()) {
                rail.openProperty().set(false);
            }
        });
        desk.session().addListener((property, old, now) -> desk.problems().showPack(now.issues()));
        desk.problems().showPack(desk.session().getValue().issues());
        speak();
    }

    /** Says that the plan is being read. */
    public void showOpening() {
        show(Notices::opening);
    }

    /** Says why there is no plan, with a button that tries again. */
    public void showUnreadable(Issue fault, Runnable again) {
        show(words -> Notices.unreadable(fault, words, again));
    }

    /** The plan is there. */
    public void showMap() {
        show(null);
    }

    /** Id of the left panel's tab: layers, projects. */
    StringProperty tabProperty() {
        return left.tabProperty();
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
        problems.speak(words);
        show(notice);
    }

    /** Esc takes away what lies on top: the problems, then the floating panel, then the selection. */
    private void escape() {
        if (problems.isVisible()) {
            showProblems(false);
        } else if (rail.isVisible() && rail.openProperty().get()) {
            rail.openProperty().set(false);
        } else {
            desk.state().select(null);
        }
    }

    private Messages words() {
        return Messages.of(desk.state().view().language());
    }
}
