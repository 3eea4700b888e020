package lakecity.ui.projects;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import lakecity.geo.Bounds;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Ground;
import lakecity.plan.Plan;
import lakecity.ui.control.Toast;
import lakecity.view.Axis;
import lakecity.view.LayerView;
import lakecity.view.Session;
import lakecity.view.ViewState;

/** What the table's lines need to know and may do: the state, the plan, the words. FX thread. */
final class ProjectContext {
    private final ViewState state;
    private final ObservableValue<Session> session;
    private final Toast toast;
    private final Runnable located;

    ProjectContext(ViewState state, ObservableValue<Session> session, Toast toast, Runnable located) {
        this.state = state;
        this.session = session;
        this.toast = toast;
        this.located = located;
    }

    ViewState state() {
        return state;
    }

    Plan plan() {
        return session.getValue().plan();
    }

    Toast toast() {
        return toast;
    }

    Messages words() {
        return Messages.of(state.view().language());
    }

    boolean isLatestDrawn() {
        return state.view().axis() == Axis.LATEST;
    }

    /** Whether one of the layers that draw it is on; what has no place is on no layer. */
    boolean isLayerOn(ProjectRow row) {
        return row.layers().stream()
                .anyMatch(id -> state.view().layer(id).map(LayerView::visible).orElse(false));
    }

    /** Selects a feature and shows where it is, or says that nobody knows. */
    void locate(Feature feature) {
        state.select(feature.id());
        Optional<Bounds> ground = Ground.of(feature, plan());
        ground.ifPresentOrElse(state::show, () -> toast.show(words().text("detail.locate.none")));
        located.run();
    }
}
