package lakecity.ui.projects;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Plan;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Terms;

/** The filter: words, five choices, whether context is listed, and how many lines are left. FX thread. */
final class FilterBar extends VBox {
    private final Consumer<ProjectFilter> changed;
    private final TextField text = new TextField();
    private final FilterChip<String> layer = new FilterChip<>(this::tell);
    private final FilterChip<OutlineStatus> status = new FilterChip<>(this::tell);
    private final FilterChip<LatestState.State> latest = new FilterChip<>(this::tell);
    private final FilterChip<String> county = new FilterChip<>(this::tell);
    private final FilterChip<Shown> shown = new FilterChip<>(this::tell);
    private final CheckBox context = new CheckBox();
    private final Label count = Labels.line("", "projects-count");
    private final Hyperlink clear = new Hyperlink();
    private Messages words = Messages.of(Language.ZH);
    private Plan plan = Plan.empty();

    /** @param end what stands at the end of the first line */
    FilterBar(Consumer<ProjectFilter> changed, Region end) {
        this.changed = changed;
        getStyleClass().add("filter-bar");
        text.getStyleClass().add("filter-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox first = new HBox(8, text, end);
        first.setAlignment(Pos.CENTER_LEFT);
        FlowPane chips = new FlowPane(6, 6, layer, status, latest, county, shown);
        chips.setMinWidth(0);
        clear.setMinWidth(Region.USE_PREF_SIZE);
        context.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane last = new FlowPane(12, 4, count, context, clear);
        last.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, chips, last);
        text.textProperty().addListener((property, old, now) -> tell());
        context.setOnAction(event -> {
            offer();
            tell();
        });
        clear.setOnAction(event -> clear());
    }

    /** What is chosen now. */
    ProjectFilter filter() {
        return new ProjectFilter(
                text.getText(),
                layer.value(),
                status.value(),
                latest.value(),
                county.value(),
                shown.value(),
                context.isSelected());
    }

    /** Chooses all again; context stays as it is. */
    void clear() {
        text.setText("");
        Stream.of(layer, status, latest, county, shown).forEach(chip -> chip.choose(null));
        tell();
        text.requestFocus();
    }

    /** Offers what there is in a plan, in a language. */
    void show(Plan newPlan, Messages newWords) {
        plan = newPlan;
        words = newWords;
        text.setPromptText(words.text("projects.filter"));
        text.setAccessibleText(words.text("projects.filter"));
        context.setText(words.text("projects.with-context"));
        clear.setText(words.text("projects.clear"));
        offer();
    }

    /** Says how many lines are shown of how many. */
    void count(int now, long total) {
        boolean all = filter().isEmpty();
        count.setText(all ? words.text("projects.count", total) : words.text("projects.count.some", now, total));
        clear.setVisible(!all);
        clear.setManaged(!all);
    }

    private void offer() {
        List<Feature> features = plan.features().stream()
                .filter(feature -> context.isSelected() || !feature.isContext())
                .toList();
        Set<String> layers = features.stream().map(Feature::layer).collect(Collectors.toSet());
        Set<String> counties = features.stream()
                .flatMap(feature -> feature.counties().stream())
                .collect(Collectors.toSet());
        layer.offer(
                words.text("projects.column.layer"),
                words.text("projects.all"),
                map(
                        plan.layers().stream()
                                .filter(each -> layers.contains(each.id()))
                                .toList(),
                        each -> each.id(),
                        each -> each.title().primary(words.language())));
        status.offer(
                words.text("projects.column.outline"),
                words.text("projects.all"),
                map(Arrays.asList(OutlineStatus.values()), Function.identity(), each -> Terms.of(each, words)));
        latest.offer(
                words.text("projects.column.latest"),
                words.text("projects.all"),
                map(Arrays.asList(LatestState.State.values()), Function.identity(), each -> Terms.of(each, words)));
        county.offer(
                words.text("projects.column.county"),
                words.text("projects.all"),
                map(
                        plan.features().stream()
                                .filter(each -> counties.contains(each.id()))
                                .toList(),
                        Feature::id,
                        each -> each.name().primary(words.language())));
        shown.offer(
                words.text("projects.column.on-map"),
                words.text("projects.all"),
                map(Arrays.asList(Shown.values()), Function.identity(), each -> words.text(each.key())));
    }

    private static <S, T> Map<T, String> map(List<S> things, Function<S, T> value, Function<S, String> name) {
        Map<T, String> map = new LinkedHashMap<>();
        things.forEach(thing -> map.put(value.apply(thing), name.apply(thing)));
        return map;
    }

    private void tell() {
        changed.accept(filter());
    }
}
