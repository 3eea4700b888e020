package lakecity.ui.present;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import lakecity.story.Scene;
import lakecity.task.Background;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small picture of a scene, 16 : 9, painted in the background. FX thread. */
final class SceneView extends StackPane {
    private static final Logger LOG = LoggerFactory.getLogger(SceneView.class);
    private static final double RATIO = 16.0 / 9;
    private static final double SLIDE_TEXT = 30.0 / 1080;
    private static final int KEPT = 24;
    private static final int PICTURE_HEIGHT = 540;

    private final Show show;
    private final Venue venue;
    private final Map<View, Image> pictures;
    private final ImageView picture = new ImageView();
    private @Nullable Scene scene;
    private Optional<Slide> slide = Optional.empty();
    private Background.Cancel painting = () -> {};

    /** @param pictures those painted before, which several may share */
    SceneView(Show show, Venue venue, Map<View, Image> pictures) {
        this.show = show;
        this.venue = venue;
        this.pictures = pictures;
        getStyleClass().add("lc-scene-view");
        picture.setPreserveRatio(true);
        picture.setManaged(false);
        setMinSize(0, 0);
        getChildren().add(picture);
    }

    /** The pictures that were painted: the latest few. */
    static Map<View, Image> shelf() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<View, Image> eldest) {
                return size() > KEPT;
            }
        };
    }

    /** Shows a scene, or nothing with null. */
    void show(@Nullable Scene now) {
        if (now == null ? scene == null : now.equals(scene)) {
            return;
        }
        scene = now;
        painting.cancel();
        slide.ifPresent(getChildren()::remove);
        slide = now == null
                ? Optional.empty()
                : Slide.of(
                        now,
                        show,
                        venue.session().getValue(),
                        venue.state().view().language());
        slide.ifPresent(getChildren()::add);
        picture.setImage(null);
        View view = now == null || slide.isPresent() ? null : now.view();
        if (view != null) {
            picture(dressed(view));
        }
        requestLayout();
    }

    /** In the language and colours of the window. */
    private View dressed(View view) {
        View own = venue.state().view();
        return view.withLanguage(own.language()).withPalette(own.palette());
    }

    private void picture(View view) {
        Image known = pictures.get(view);
        if (known != null) {
            picture.setImage(known);
            return;
        }
        painting = venue.background()
                .run(
                        () -> venue.pictures().paint(venue.session().getValue(), view, PICTURE_HEIGHT),
                        painted -> {
                            pictures.put(view, painted);
                            picture.setImage(painted);
                            requestLayout();
                        },
                        fault -> {
                            // The room sees the scene itself; the speaker does without its picture.
                            LOG.warn("no picture of scene", fault);
                            venue.problems().report(fault);
                        });
    }

    void close() {
        painting.cancel();
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? Math.rint(width / RATIO) : Region.USE_COMPUTED_SIZE;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        // Where there is less height than 16 : 9 wants, the picture stands in the middle.
        double width = Math.min(getWidth(), getHeight() * RATIO);
        picture.setFitWidth(width);
        picture.setFitHeight(width / RATIO);
        picture.relocate((getWidth() - width) / 2, (getHeight() - width / RATIO) / 2);
        slide.ifPresent(each -> {
            double size = getHeight() * SLIDE_TEXT;
            each.setStyle("-fx-font-size: %.2fpx".formatted(size).replace(',', '.'));
            each.resizeRelocate(0, 0, getWidth(), getHeight());
        });
    }
}
