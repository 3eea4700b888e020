package lakecity.ui;

import lakecity.i18n.LocalText;

/**
 * A base map the user can choose.
 *
 * @param id kept in views
 * @param title its name
 * @param host where its tiles are fetched from; empty for none
 * @param warning what must be said before it is used and before it is exported; empty for nothing
 */
public record BaseMapChoice(String id, LocalText title, String host, LocalText warning) {}
