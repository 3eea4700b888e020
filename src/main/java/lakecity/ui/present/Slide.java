package lakecity.ui.present;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lakecity.export.picture.Caveats;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Plan;
import lakecity.story.PictureFile;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.ui.control.Labels;
import lakecity.view.Axis;
import lakecity.view.Session;
import org.jspecify.annotations.Nullable;

/**
 * What a scene without a map shows: cover, end, a picture, or nothing. Its sizes are in em, so it looks alike in the room
 * and as a small picture. FX thread.
 */
final class Slide extends StackPane {
    private static final double WIDEST_PICTURE = 3840;
    private static final double HIGHEST_PICTURE = 2160;

    private final Language language;

    private Slide(Language language) {
        this.language = language;
        getStyleClass().add("lc-slide");
        setMinSize(0, 0);
    }

    /** The slide of a scene; empty for a scene that shows the map. */
    static Optional<Slide> of(Scene scene, Show show, Session session, Language language) {
        Slide slide = new Slide(language);
        switch (scene.kind()) {
            case MAP -> {
                return Optional.empty();
            }
            case BLACK -> slide.getStyleClass().add("lc-black");
            case PICTURE -> slide.picture(scene, show.folder(), session.plan());
            case COVER -> slide.words(scene, show.story(), session, "lc-cover");
            case CLOSING -> slide.words(scene, show.story(), session, "lc-closing");
        }
        return Optional.of(slide);
    }

    private void words(Scene scene, Story story, Session session, String style) {
        getStyleClass().add(style);
        LocalText title = scene.title().isEmpty() ? story.title() : scene.title();
        VBox words = new VBox(bar(), label(title, "lc-slide-title"), label(scene.caption(), "lc-slide-caption"));
        words.getStyleClass().add("lc-slide-words");
        words.setAlignment(Pos.CENTER_LEFT);
        Label foot = Labels.wrapping(caveats(session), "lc-slide-foot");
        foot.setMaxWidth(Double.MAX_VALUE);
        StackPane.setAlignment(words, Pos.CENTER_LEFT);
        StackPane.setAlignment(foot, Pos.BOTTOM_LEFT);
        getChildren().addAll(words, foot);
    }

    private static Region bar() {
        Region bar = new Region();
        bar.getStyleClass().add("lc-slide-bar");
        return bar;
    }

    /** Whose plan this is and what the maps are not. */
    private String caveats(Session session) {
        Plan plan = session.plan();
        if (plan.layers().isEmpty()) {
            return "";
        }
        Caveats caveats = Caveats.of(plan, session.base(), Axis.OUTLINE, List.of());
        String separator = language == Language.EN ? " · " : " · ";
        List<String> said = caveats.statements().stream()
                .map(each -> each.primary(language))
                .toList();
        return String.join(separator, said) + separator + caveats.review().primary(language);
    }

    /** A file that is missing or broken leaves the ground empty; the speaker is told. */
    private void picture(Scene scene, @Nullable Path folder, Plan plan) {
        getStyleClass().add("lc-picture");
        Optional<Path> file = folder == null ? Optional.empty() : PictureFile.find(folder, scene);
        file.ifPresent(found -> {
            Image image = new Image(found.toUri().toString(), WIDEST_PICTURE, HIGHEST_PICTURE, true, true, true);
            ImageView view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setManaged(false);
            layoutBoundsProperty().addListener((property, old, now) -> fit(view));
            image.progressProperty().addListener((property, old, now) -> fit(view));
            getChildren().add(view);
        });
        String title = scene.title().primary(language);
        String both = title
                + (title.isEmpty() || scene.caption().isEmpty() ? "" : "  ")
                + scene.caption().primary(language);
        String sources = SourceLine.of(scene, plan, language);
        if (!both.isEmpty() || !sources.isEmpty()) {
            Label line = Labels.wrapping(
                    both + (both.isEmpty() || sources.isEmpty() ? "" : "\n") + sources, "lc-picture-line");
            StackPane.setAlignment(line, Pos.BOTTOM_LEFT);
            getChildren().add(line);
        }
    }

    private void fit(ImageView view) {
        Image image = view.getImage();
        if (image.getWidth() > 0 && getWidth() > 0) {
            double share = Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight());
            view.setFitWidth(image.getWidth() * share);
            view.setFitHeight(image.getHeight() * share);
            view.relocate((getWidth() - image.getWidth() * share) / 2, (getHeight() - image.getHeight() * share) / 2);
        }
    }

    private Label label(LocalText text, String style) {
        Label label = Labels.wrapping(text.primary(language), style);
        label.setVisible(!label.getText().isEmpty());
        label.setManaged(label.isVisible());
        return label;
    }
}
