package lakecity.ui.story;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import lakecity.i18n.Messages;
import lakecity.story.PictureFile;
import lakecity.story.Scene;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The small picture of a scene: its map, its picture, or a sign for what it is. Its size is the stylesheet's. */
final class SceneThumb extends StackPane {
    private static final int LOADED_WIDTH = 288;

    private final SceneThumbnails thumbnails;
    private final ImageView image = new ImageView();
    private String loaded = "";

    SceneThumb(SceneThumbnails thumbnails) {
        this.thumbnails = thumbnails;
        getStyleClass().add("scene-thumb");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.fitWidthProperty().bind(widthProperty().subtract(2));
        image.fitHeightProperty().bind(heightProperty().subtract(2));
    }

    void show(Scene scene, @Nullable StoryPlace place, Messages words) {
        getStyleClass().removeIf(style -> style.startsWith("of-"));
        getStyleClass().add("of-" + scene.kind().name().toLowerCase(java.util.Locale.ROOT));
        View view = scene.view();
        if (scene.kind() == Scene.Kind.PICTURE) {
            picture(scene, place);
        } else if (scene.kind() == Scene.Kind.MAP && view != null) {
            loaded = "";
            thumbnails.of(view).ifPresentOrElse(this::image, () -> sign(MaterialDesignM.MAP_OUTLINE));
        } else {
            loaded = "";
            sign(sign(scene.kind()));
        }
    }

    private void picture(Scene scene, @Nullable StoryPlace place) {
        Path folder = place == null ? null : place.folder();
        Optional<String> file = folder == null
                ? Optional.empty()
                : PictureFile.find(folder, scene).map(path -> path.toUri().toString());
        if (file.isEmpty()) {
            loaded = "";
            sign(MaterialDesignI.IMAGE_OFF_OUTLINE);
        } else if (!file.get().equals(loaded)) {
            loaded = file.get();
            Image read = new Image(loaded, LOADED_WIDTH, LOADED_WIDTH, true, true, true);
            read.errorProperty().addListener((property, old, failed) -> {
                if (failed) {
                    sign(MaterialDesignI.IMAGE_OFF_OUTLINE);
                }
            });
            image(read);
        }
    }

    private void image(Image shown) {
        if (image.getImage() != shown || !getChildren().contains(image)) {
            image.setImage(shown);
            getChildren().setAll(image);
        }
    }

    private void sign(Ikon icon) {
        image.setImage(null);
        getChildren().setAll(new FontIcon(icon));
    }

    /** The sign of a kind of scene, for menus too. */
    static Ikon sign(Scene.Kind kind) {
        return switch (kind) {
            case COVER -> MaterialDesignF.FORMAT_TITLE;
            case CLOSING -> MaterialDesignF.FLAG_CHECKERED;
            case BLACK -> MaterialDesignR.RECTANGLE;
            case PICTURE -> MaterialDesignI.IMAGE_OUTLINE;
            case MAP -> MaterialDesignP.PLUS;
        };
    }
}
