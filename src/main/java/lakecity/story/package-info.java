/**
 * Stories: a row of scenes to be presented, each a saved {@link lakecity.view.View} with texts, kept in one JSON file.
 * Start with {@link lakecity.story.Story}.
 *
 * <ul>
 *   <li>Files: {@link lakecity.story.StoryFile} reads and writes one, {@link lakecity.story.StoryShelf} lists a folder
 *       with the maps and one of the user's own, {@link lakecity.story.StoryDrafts} keeps what is not saved yet.
 *   <li>Editing: {@link lakecity.story.StoryHistory} is the story with undo and redo; each change is a
 *       {@link lakecity.story.StoryEdit}.
 *   <li>Presenting: {@link lakecity.story.StoryPlayer} says what the keys do and what is to be shown.
 * </ul>
 *
 * May use view, plan, geo, i18n and files.
 */
@NullMarked
package lakecity.story;

import org.jspecify.annotations.NullMarked;
