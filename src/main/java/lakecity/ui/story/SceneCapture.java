package lakecity.ui.story;

import java.util.List;
import java.util.Optional;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Ground;
import lakecity.plan.Plan;
import lakecity.story.Scene;
import lakecity.view.View;
import lakecity.view.ViewTitle;

/** Makes scenes: of what the map shows, of a feature, and of the kinds without a map. Pure. */
final class SceneCapture {
    private SceneCapture() {}

    /** What the map shows; the title comes from what is selected or from the place, the caption is left to the user. */
    static Scene of(View view, Plan plan) {
        LocalText title = ViewTitle.of(view, plan);
        return Scene.of("", Scene.Kind.MAP, title.isEmpty() ? Messages.both("storytab.kind.map") : title)
                .withView(view);
    }

    /** A feature selected where the map shows it, else where it lies; its caption is what the outline says, as we tell it. */
    static Scene of(Feature feature, View view, Plan plan) {
        View seen = view.withSelection(feature.id());
        View there = Ground.of(feature, plan)
                .filter(ground -> !view.extent().intersects(ground))
                .map(ground -> seen.withExtent(ground.center(), ground))
                .orElse(seen);
        LocalText caption = feature.outlineText().isEmpty() ? feature.description() : feature.outlineText();
        return Scene.of("", Scene.Kind.MAP, feature.name())
                .withTexts(feature.name(), caption, LocalText.EMPTY)
                .withView(there);
    }

    /** A scene without a map, under its usual title; a cover has the story's. */
    static Scene of(Scene.Kind kind, LocalText storyTitle) {
        LocalText usual = Messages.both(SceneWords.key(kind));
        return Scene.of("", kind, kind == Scene.Kind.COVER && !storyTitle.isEmpty() ? storyTitle : usual);
    }

    /** The kinds that can be put in without a map or a file. */
    static List<Scene.Kind> plain() {
        return List.of(Scene.Kind.COVER, Scene.Kind.CLOSING, Scene.Kind.BLACK);
    }

    /** The picture scene of a file beside the story. */
    static Scene picture(String file) {
        int dot = file.lastIndexOf('.');
        return Scene.of("", Scene.Kind.PICTURE, LocalText.same(dot > 0 ? file.substring(0, dot) : file))
                .withPicture(file);
    }

    /** The view of a scene; empty for one without. */
    static Optional<View> view(Scene scene) {
        return Optional.ofNullable(scene.view());
    }
}
