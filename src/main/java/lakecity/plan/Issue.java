package lakecity.plan;

import lakecity.i18n.LocalText;

/**
 * A fault in the content of a pack. It never stops the rest from opening.
 *
 * @param severity whether something was left out or only deserves a look
 * @param file which file, relative to the maps folder
 * @param where the place in it: a JSON pointer, a line and column, a feature's id
 * @param reason what is wrong
 * @param remedy what to do
 */
public record Issue(Severity severity, String file, String where, LocalText reason, LocalText remedy) {

    /** ERROR: something was left out. WARNING: it is shown, but deserves a look. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
