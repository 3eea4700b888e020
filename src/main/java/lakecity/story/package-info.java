/**
 * Stories: a row of scenes to be presented, each a saved {@link lakecity.view.View} with texts, kept in one JSON file.
 * May use view, plan and i18n. Start with {@link lakecity.story.Story}.
 */
@NullMarked
package lakecity.story;

import org.jspecify.annotations.NullMarked;
