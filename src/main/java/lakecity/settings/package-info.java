/**
 * What the program remembers of its user from one start to the next: {@link lakecity.settings.Settings} are properties to
 * observe, {@link lakecity.settings.SettingsFile} keeps them in the user's folder. Never keys or secrets. May use i18n and
 * task; JavaFX beans and collections only.
 */
@NullMarked
package lakecity.settings;

import org.jspecify.annotations.NullMarked;
