/**
 * Lake City Atlas: an atlas of a city's development outline on a tile map.
 *
 * <p>{@link lakecity.Main} reads the arguments: no command opens the window ({@code ui.AtlasApp}); {@code render} and
 * {@code validate} run without one ({@code cli.Commands}).
 *
 * <p>One idea carries the program. The plan is immutable data, read as a whole from a pack in {@code maps/} and replaced
 * as a whole ({@code data.PackReader} makes a {@code plan.Plan}). What a person is looking at is one immutable record,
 * {@code view.View}. Everything drawn is a function of the two, painted on a Graphics2D ({@code draw.MapPainter}):
 * the window, a file and a test draw with the same code. Panels change the view and observe it; they never talk to each
 * other.
 *
 * <p>A tour, from the ground up:
 * <ol>
 *   <li>{@code geo}, {@code i18n}, {@code task}: places and projections; languages and words; work in the background.
 *   <li>{@code plan}: what a plan is. {@code data}: how it is read from files, and every fault of them found.
 *   <li>{@code view}: what is being looked at, and its file format.
 *   <li>{@code draw}: how it looks. {@code tiles}, {@code basemap}: what lies underneath.
 *   <li>{@code ui}: the window, one package to a panel. {@code export}: what leaves the program, never without its
 *       caveats. {@code cli}: the commands.
 * </ol>
 *
 * <p>Which package may use which is a table in the architecture test. May use ui and cli.
 */
@NullMarked
package lakecity;

import org.jspecify.annotations.NullMarked;
