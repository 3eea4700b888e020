package lakecity.tiles;

import lakecity.i18n.LocalText;

/**
 * A source that was wished for and could not be opened.
 *
 * @param why with the reason in words for the user
 */
public record Unopened(String id, LocalText title, TileException why) {}
