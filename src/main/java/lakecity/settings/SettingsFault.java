package lakecity.settings;

import lakecity.i18n.LocalText;

/**
 * Something wrong with the settings that the user should know of. It names the file without its folder.
 *
 * @param file the file's name
 * @param where the place in it; empty for the whole file
 */
public record SettingsFault(String file, String where, LocalText reason, LocalText remedy) {}
