/**
 * Scenes of a story, painted as slides are laid out, and what all exports of stories share: the run, its options, its
 * watch. Start with {@link lakecity.export.scene.StoryRun}. May use export.picture.
 */
@NullMarked
package lakecity.export.scene;

import org.jspecify.annotations.NullMarked;
