package lakecity.ui;

import java.util.Objects;
import java.util.function.Function;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.ui.control.ProblemsCard;
import lakecity.ui.control.Toast;
import lakecity.ui.detail.DetailsPanel;
import lakecity.ui.layers.LayersPanel;
import lakecity.ui.layers.LegendCard;
import org.jspecify.annotations.Nullable;

/** The whole content of the window: bars above and below, the map, its panels and cards. One line each. FX thread. */
public final class MainWindow extends BorderPane {
    /** Sizes in logical pixels. */
    public static final double WIDTH = 1360;

    public static final double HEIGHT = 860;
    public static final double LEAST_WIDTH = 960;
    public static final double LEAST_HEIGHT = 600;

    private final Desk desk;
    private final Rail rail = new Rail();
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
        LayersPanel layers = new LayersPanel(desk.state(), desk.session());
        DetailsPanel details = new DetailsPanel(desk.state(), desk.session(), desk.browser());
        LegendCard legend = new LegendCard(desk.state(), desk.legend(), desk.background(), desk.problems()::report);
        body = new WindowBody(area, layers, details, legend, problems, toast, rail, desk.settings());
        setTop(new TopBar(desk, toast, area.map()::requestFocus));
        setCenter(body);
        setBottom(new StatusBar(desk, () -> showProblems(!problems.isVisible())));
        sceneProperty().addListener((property, old, now) -> area.map().requestFocus());
        Shortcuts.install(this, area.map(), this::escape);
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                speak();
            }
            if (!Objects.equals(old.selection(), now.selection())) {
                rail.layers().setSelected(false);
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

    /** Opens or closes the list of problems. */
    void showProblems(boolean open) {
        problems.setVisible(open);
    }

    private void show(@Nullable Function<Messages, Region> newNotice) {
        notice = newNotice;
        body.setNotice(newNotice == null ? null : newNotice.apply(words()));
    }

    private void speak() {
        Messages words = words();
        rail.speak(words);
        problems.speak(words);
        show(notice);
    }

    /** Esc takes away what lies on top: the problems, then the floating panel, then the selection. */
    private void escape() {
        if (problems.isVisible()) {
            showProblems(false);
        } else if (rail.isVisible() && rail.layers().isSelected()) {
            rail.layers().setSelected(false);
        } else {
            desk.state().select(null);
        }
    }

    private Messages words() {
        return Messages.of(desk.state().view().language());
    }
}
