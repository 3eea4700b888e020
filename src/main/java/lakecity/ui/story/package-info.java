/**
 * The panel where stories are made: the open story's scenes, their texts, the story's files, and its export. Start with
 * {@link lakecity.ui.story.StoryWorkshop}, which is there before the panel is;
 * {@link lakecity.ui.story.OpenStory} is what the panel's parts observe and change, and
 * {@link lakecity.ui.story.StoryFiles} opens and saves. May use story, export, view, plan, i18n, task and ui.control.
 */
@NullMarked
package lakecity.ui.story;

import org.jspecify.annotations.NullMarked;
