package lakecity.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lakecity.plan.Plan;
import lakecity.settings.Settings;
import lakecity.ui.control.Problem;
import lakecity.ui.control.Problems;
import lakecity.view.Annotation;
import lakecity.view.View;
import lakecity.view.ViewFileException;
import lakecity.view.ViewJson;
import lakecity.view.ViewState;

/** Shows again what was last looked at in a plan, and remembers what is looked at. FX thread. */
final class ViewMemory {
    private static final String NAME = "last view";

    private final Settings settings;
    private final ViewState state;
    private final Problems problems;
    private boolean restored;

    ViewMemory(Settings settings, ViewState state, Problems problems) {
        this.settings = settings;
        this.state = state;
        this.problems = problems;
        state.viewProperty().addListener((property, old, now) -> remember(now));
    }

    /** Goes to the last view of a plan that was just opened; what of it is not in the plan any more becomes a problem. */
    void restore(Plan plan, List<BaseMapChoice> bases) {
        restoreBase(bases);
        if (plan.layers().isEmpty()) {
            return;
        }
        restored = true;
        String json = settings.lastViews().get(plan.head().id());
        if (json == null) {
            return;
        }
        try {
            ViewJson.Loaded last = ViewJson.read(NAME, json.getBytes(StandardCharsets.UTF_8), plan, state.view());
            if (last.view().plan().equals(plan.head().id())) {
                last.issues().forEach(issue -> problems.report(Problem.of(issue)));
                restoreOver(last.view(), bases);
                state.resume(last.view());
            }
        } catch (ViewFileException e) {
            problems.report(Problem.of(e.issue()));
        }
    }

    /** Neither a window without a plan is remembered, nor the home view that it opens with before it is restored. */
    private void remember(View now) {
        if (restored && !now.layers().isEmpty()) {
            settings.lastViews().put(now.plan(), new String(ViewJson.write(now), StandardCharsets.UTF_8));
        }
    }

    /** Another plan is about to be opened: its home view is not worth remembering. */
    void pause() {
        restored = false;
    }

    /** What is looked at is remembered again. */
    void resume() {
        restored = true;
    }

    /** A base map from the network comes back only where the user agreed to its server before. */
    private void restoreBase(List<BaseMapChoice> bases) {
        if (bases.stream().noneMatch(choice -> choice.id().equals(state.view().baseMap()) && isAgreed(choice))) {
            state.setBase(View.EMBEDDED, state.view().baseOpacity());
        }
        String annotation = state.view().annotation().source();
        if (bases.stream().noneMatch(choice -> choice.id().equals(annotation) && isAgreed(choice))) {
            state.setSource(state.view().sourceOpacity(), Annotation.NONE);
        }
        bases.stream()
                .filter(choice -> choice.id().equals(settings.baseMap().get()))
                .filter(choice -> !choice.isAnnotation() && isAgreed(choice))
                .findFirst()
                .ifPresent(choice -> state.setBase(choice.id(), state.view().baseOpacity()));
    }

    /** What lay over the base map lies over it again, where its server may be asked. */
    private void restoreOver(View last, List<BaseMapChoice> bases) {
        boolean known = bases.stream()
                .anyMatch(choice ->
                        choice.id().equals(last.annotation().source()) && choice.isAnnotation() && isAgreed(choice));
        if (last.baseMap().equals(state.view().baseMap())) {
            state.setSource(last.sourceOpacity(), known ? last.annotation() : Annotation.NONE);
        }
    }

    private boolean isAgreed(BaseMapChoice choice) {
        return choice.host().isEmpty() || settings.agreed().contains(agreement(choice));
    }

    /** What the user agrees to: this source on this server. */
    static String agreement(BaseMapChoice choice) {
        return choice.id() + " " + choice.host();
    }
}
