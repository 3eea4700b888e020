package lakecity.ui.present;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;

/**
 * How a story is presented.
 *
 * @param rehearsal in a window rather than on a whole screen
 * @param plays whether it goes on by itself from the start
 * @param hall larger and with more contrast; may change while it lasts
 * @param speaker whether there is a speaker's window; may change while it lasts
 * @param onMain whether the room's screen is the main one; may change while it lasts
 */
record Options(
        boolean rehearsal,
        boolean plays,
        BooleanProperty hall,
        ObjectProperty<Seats.Wish> speaker,
        BooleanProperty onMain) {}
