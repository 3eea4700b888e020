package lakecity.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Plan;
import lakecity.ui.control.Terms;
import lakecity.view.Axis;
import lakecity.view.LayerView;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/** How many things are on the map by status, on the axis shown: those of layers that are on, wherever the map is. */
final class StatusCounts {
    /** From the outline's strongest words to its weakest, as in the legend. */
    private static final OutlineStatus[] ORDER = {
        OutlineStatus.ADVANCED,
        OutlineStatus.UPGRADED,
        OutlineStatus.PLANNED,
        OutlineStatus.STUDIED,
        OutlineStatus.NAMED
    };

    private StatusCounts() {}

    /** A status and how many things have it. */
    record Count(String status, long number) {}

    static List<Count> of(Plan plan, View view, Messages words) {
        if (view.axis() == Axis.LATEST) {
            return count(plan, view, LatestState.State.values(), StatusCounts::state, each -> Terms.of(each, words));
        }
        return count(plan, view, ORDER, Feature::outlineStatus, each -> Terms.of(each, words));
    }

    private static LatestState.@Nullable State state(Feature feature) {
        LatestState latest = feature.latest();
        return latest == null ? null : latest.state();
    }

    private static <S> List<Count> count(
            Plan plan, View view, S[] all, Function<Feature, @Nullable S> status, Function<S, String> words) {
        List<S> found = onMap(plan, view)
                .flatMap(feature -> Stream.ofNullable(status.apply(feature)))
                .toList();
        return Arrays.stream(all)
                .map(each -> new Count(
                        words.apply(each),
                        found.stream().filter(one -> Objects.equals(one, each)).count()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    private static Stream<Feature> onMap(Plan plan, View view) {
        return plan.features().stream()
                .filter(Feature::isOnMap)
                .filter(feature -> !feature.isContext())
                .filter(feature ->
                        view.layer(feature.layer()).map(LayerView::visible).orElse(false))
                .filter(view.filter()::passes);
    }
}
