/**
 * The command line: render, validate, new-plan, story and tiles, over the same services as the window and without a
 * display. Start with {@link lakecity.cli.Commands}. May use everything but ui; no AWT of its own (pictures come from
 * export).
 */
@NullMarked
package lakecity.cli;

import org.jspecify.annotations.NullMarked;
