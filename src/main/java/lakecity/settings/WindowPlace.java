package lakecity.settings;

/** Where the window stands when it is not maximised, in logical pixels of the desktop. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
