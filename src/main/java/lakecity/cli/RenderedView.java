package lakecity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import lakecity.plan.Feature;
import lakecity.plan.Ground;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import lakecity.view.Axis;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewFileException;
import lakecity.view.ViewJson;
import org.jspecify.annotations.Nullable;

/**
 * The view that the options of render ask for: a file's, a spot's, a feature's, or the plan's opening view; changed by
 * the other options.
 */
record RenderedView(
        Console console,
        @Nullable Path file,
        @Nullable Spot spot,
        @Nullable String feature,
        @Nullable Language language,
        Language otherwise,
        @Nullable String palette,
        @Nullable Axis axis,
        @Nullable String layers) {
    RenderedView {
        int ways = (file == null ? 0 : 1) + (spot == null ? 0 : 1) + (feature == null ? 0 : 1);
        if (ways > 1) {
            throw console.usage("cli.render.one-way");
        }
    }

    /** A middle and a zoom. */
    record Spot(LonLat center, double zoom) {}

    static @Nullable Spot spot(Console console, Choices choices, @Nullable String center, @Nullable String zoom) {
        if (center == null && zoom == null) {
            return null;
        }
        if (center == null || zoom == null) {
            throw console.usage("cli.render.center-and-zoom");
        }
        return new Spot(choices.center(center), choices.zoom(zoom));
    }

    View view(Session session) {
        Plan plan = session.plan();
        View view = View.home(plan, language == null ? otherwise : language, palette == null ? "light" : palette);
        if (file != null) {
            view = fromFile(file, plan, view);
        } else if (feature != null) {
            view = of(found(feature, plan), plan, view);
        }
        if (layers != null) {
            List<String> on = new Choices(console).layers(layers, plan);
            view = withLayers(view, on, true);
        }
        return changed(view);
    }

    private View changed(View view) {
        View changed = view;
        if (language != null) {
            changed = changed.withLanguage(language);
        }
        if (palette != null) {
            changed = changed.withPalette(palette);
        }
        return axis == null ? changed : changed.withAxis(axis);
    }

    private View fromFile(Path path, Plan plan, View home) {
        try {
            ViewJson.Loaded loaded = ViewJson.read(path, plan, home);
            loaded.issues().forEach(issue -> console.remark(Console.shown(issue, console.messages())));
            return loaded.view();
        } catch (IOException e) {
            throw console.cannotRead("cli.cannot-read", OpenPack.shown(path), console.reason(e));
        } catch (ViewFileException e) {
            throw new CliException(ExitCode.CANNOT_READ, Console.shown(e.issue(), console.messages()));
        }
    }

    private Feature found(String id, Plan plan) {
        return plan.feature(id)
                .orElseThrow(() -> console.usage(
                        "cli.render.no-feature",
                        id,
                        String.join(
                                ", ", plan.features().stream().map(Feature::id).toList())));
    }

    private View of(Feature wanted, Plan plan, View home) {
        Bounds bounds = Ground.of(wanted, plan)
                .orElseThrow(() -> console.usage(
                        "cli.render.unplaced",
                        wanted.id(),
                        wanted.name().in(console.messages().language()),
                        wanted.place().reason().in(console.messages().language())));
        List<String> itsLayers = wanted.shapes().isEmpty()
                ? List.of(wanted.layer())
                : wanted.shapes().stream().map(Shape::layer).toList();
        return withLayers(home, itsLayers, false).withSelection(wanted.id()).withExtent(bounds.center(), bounds);
    }

    /** Switches layers on; and all others off when they alone are wanted. */
    private static View withLayers(View view, List<String> on, boolean alone) {
        return view.withLayers(view.layers().stream()
                .map(layer ->
                        on.contains(layer.id()) ? layer.withVisible(true) : alone ? layer.withVisible(false) : layer)
                .toList());
    }
}
