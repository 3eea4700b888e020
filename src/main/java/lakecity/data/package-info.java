/**
 * Packs on disk: {@link lakecity.data.PackReader} turns a folder into a plan, {@link lakecity.data.PackValidator} finds
 * every fault. Every file is taken for hostile. data.json reads values with their places, data.reader makes records of
 * them, data.check looks for what is wrong, data.official reads texts of the outline. Words are messages data.*, each with
 * what to do as data.*.fix. Read the format in maps/README.md first. May use plan, geo and i18n.
 */
@NullMarked
package lakecity.data;

import org.jspecify.annotations.NullMarked;
