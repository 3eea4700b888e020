package lakecity.tiles.catalogue;

import lakecity.i18n.LocalText;

/**
 * A fault in the catalogue of tile sources; the entry it is in is left out.
 *
 * @param where the place in the file as a JSON pointer; empty for the whole file
 * @param reason what is wrong
 * @param remedy what to do
 */
public record CatalogueFault(String where, LocalText reason, LocalText remedy) {}
