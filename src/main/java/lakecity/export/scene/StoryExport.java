package lakecity.export.scene;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lakecity.export.picture.BaseMapSource;
import lakecity.export.picture.MapPicture;
import lakecity.i18n.Language;
import lakecity.story.Scene;
import lakecity.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a story that leaves the program as slides, a handout or pictures. Immutable, any thread.
 *
 * @param language language of the words and of the maps
 * @param palette id of the maps' colours; null for each scene's own
 * @param width width of a scene in logical pixels
 * @param height height of a scene in logical pixels; with the width it gives the shape of slides without a template
 * @param scale pixels of a picture per logical pixel
 * @param scenes ids of the scenes wanted; empty for all
 * @param unverified whether to show also what rests on sources graded 转载待核 alone
 * @param template a bureau's own .pptx, whose master and layouts the slides take; null for plain ones
 * @param page the pages of a handout
 * @param notes whether the handout has the speaker's notes; slides always have them
 * @param bases the base map of each scene
 */
public record StoryExport(
        Language language,
        @Nullable String palette,
        int width,
        int height,
        double scale,
        Set<String> scenes,
        boolean unverified,
        @Nullable Path template,
        HandoutPage page,
        boolean notes,
        BaseMapSource bases) {
    /** No scene is smaller, in logical pixels: there would be no room for map, caption and caveats. */
    public static final int LEAST_WIDTH = 960;

    /** No scene is lower, in logical pixels. */
    public static final int LEAST_HEIGHT = 540;

    /**
     * Refuses sizes that no picture can have.
     *
     * @throws IllegalArgumentException see {@link #fits}
     */
    public StoryExport {
        scenes = Set.copyOf(scenes);
        if (!fits(width, height, scale)) {
            throw new IllegalArgumentException("no scene of " + width + " x " + height + " at " + scale);
        }
    }

    /** The usual: 1920×1080 at 2, all scenes, the light colours, nothing unverified, one scene and its notes a page. */
    public static StoryExport usual(Language language) {
        return new StoryExport(
                language,
                "light",
                1920,
                1080,
                2,
                Set.of(),
                false,
                null,
                HandoutPage.USUAL,
                true,
                BaseMapSource.EMBEDDED);
    }

    /** Whether scenes can have a size (logical pixels) at a scale. */
    public static boolean fits(int width, int height, double scale) {
        return width >= LEAST_WIDTH
                && height >= LEAST_HEIGHT
                && scale >= 0.5
                && MapPicture.fits(width, height, scale)
                && width <= 4 * height
                && height <= 2 * width;
    }

    /** The scenes of a story that are wanted, in its order. */
    List<Scene> of(Story story) {
        return story.scenes().stream()
                .filter(scene -> scenes.isEmpty() || scenes.contains(scene.id()))
                .toList();
    }

    /** The colours of a scene whose view has others. */
    Optional<String> colours() {
        return Optional.ofNullable(palette);
    }

    /** In other colours; null for those of each scene. */
    public StoryExport withPalette(@Nullable String id) {
        return new StoryExport(language, id, width, height, scale, scenes, unverified, template, page, notes, bases);
    }

    /** Of another size in pixels, so many times finer. */
    public StoryExport withSize(int newWidth, int newHeight, double newScale) {
        return new StoryExport(
                language, palette, newWidth, newHeight, newScale, scenes, unverified, template, page, notes, bases);
    }

    /** Of some scenes only; empty for all. */
    public StoryExport withScenes(Set<String> ids) {
        return new StoryExport(language, palette, width, height, scale, ids, unverified, template, page, notes, bases);
    }

    /** With what rests on sources graded 转载待核 alone, or without. */
    public StoryExport withUnverified(boolean wanted) {
        return new StoryExport(language, palette, width, height, scale, scenes, wanted, template, page, notes, bases);
    }

    /** Into a template; null for the plain one. */
    public StoryExport withTemplate(@Nullable Path pptx) {
        return new StoryExport(language, palette, width, height, scale, scenes, unverified, pptx, page, notes, bases);
    }

    /** On other pages, with notes or without. */
    public StoryExport withPage(HandoutPage newPage, boolean withNotes) {
        return new StoryExport(
                language, palette, width, height, scale, scenes, unverified, template, newPage, withNotes, bases);
    }

    /** Over other base maps. */
    public StoryExport withBases(BaseMapSource source) {
        return new StoryExport(
                language, palette, width, height, scale, scenes, unverified, template, page, notes, source);
    }
}
