package lakecity.view;

import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.geo.WebMercator;

/**
 * The part of the Web Mercator plane that a picture shows, and the one place where ground and picture are converted.
 *
 * @param center what is in the middle
 * @param zoom 0 and up; fractions are fine; at zoom z the world is 256·2^z pixels wide
 * @param width logical pixels, at least 1
 * @param height logical pixels, at least 1
 */
public record Viewport(LonLat center, double zoom, double width, double height) {
    public static final double MIN_ZOOM = 0;
    public static final double MAX_ZOOM = 19;

    public Viewport {
        zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
        width = Math.max(1, width);
        height = Math.max(1, height);
    }

    /** The viewport of a size that just holds an extent, its middle (on the plane) in the middle. */
    public static Viewport fitting(Bounds extent, double width, double height) {
        double left = WebMercator.x(extent.west());
        double right = WebMercator.x(extent.east());
        double top = WebMercator.y(extent.north());
        double bottom = WebMercator.y(extent.south());
        double share = Math.max((right - left) / width, (bottom - top) / height);
        double zoom = share <= 0 ? MAX_ZOOM : Math.log(1 / (share * WebMercator.TILE_SIZE)) / Math.log(2);
        LonLat middle = new LonLat(WebMercator.lon((left + right) / 2), WebMercator.lat((top + bottom) / 2));
        return new Viewport(middle, zoom, width, height);
    }

    /** World size in pixels at this zoom. */
    public double worldSize() {
        return WebMercator.worldSize(zoom);
    }

    /** World x (0 to 1) of the left edge. */
    public double left() {
        return WebMercator.x(center.lon()) - width / 2 / worldSize();
    }

    /** World y (0 to 1) of the upper edge. */
    public double top() {
        return WebMercator.y(center.lat()) - height / 2 / worldSize();
    }

    public Pixel toPixel(LonLat place) {
        double size = worldSize();
        return new Pixel((WebMercator.x(place.lon()) - left()) * size, (WebMercator.y(place.lat()) - top()) * size);
    }

    /** The place under a pixel, held within the world. */
    public LonLat toLonLat(Pixel pixel) {
        double size = worldSize();
        return new LonLat(WebMercator.lon(left() + pixel.x() / size), WebMercator.lat(top() + pixel.y() / size));
    }

    /** The extent shown, in degrees. */
    public Bounds bounds() {
        LonLat northWest = toLonLat(new Pixel(0, 0));
        LonLat southEast = toLonLat(new Pixel(width, height));
        return new Bounds(northWest.lon(), southEast.lat(), southEast.lon(), northWest.lat());
    }

    /** Moved so that what was at (dx, dy) from the middle comes to the middle; pixels. */
    public Viewport panned(double dx, double dy) {
        return withCenter(toLonLat(new Pixel(width / 2 + dx, height / 2 + dy)));
    }

    /** At another zoom, with the place under a pixel staying under it. */
    public Viewport zoomedAbout(Pixel fixed, double newZoom) {
        LonLat place = toLonLat(fixed);
        Viewport zoomed = withZoom(newZoom);
        Pixel now = zoomed.toPixel(place);
        return zoomed.panned(now.x() - fixed.x(), now.y() - fixed.y());
    }

    public Viewport withCenter(LonLat place) {
        return new Viewport(place, zoom, width, height);
    }

    public Viewport withZoom(double newZoom) {
        return new Viewport(center, newZoom, width, height);
    }

    /** The same middle and zoom in another size. */
    public Viewport withSize(double newWidth, double newHeight) {
        return new Viewport(center, zoom, newWidth, newHeight);
    }

    /** Metres on the ground per pixel in the middle. */
    public double metresPerPixel() {
        return WebMercator.metresPerPixel(center.lat(), zoom);
    }
}
