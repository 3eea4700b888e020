package lakecity.draw.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lakecity.draw.figure.Lanes;
import lakecity.draw.figure.Screen;
import lakecity.draw.symbol.BadgePainter;
import lakecity.geo.Pixel;
import lakecity.geo.WebMercator;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import lakecity.view.View;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** Sets the scene for placing names, symbols and lines in their places, and has the names placed. Any thread. */
final class LabelStage {
    private static final int MOST_SEGMENTS = 30_000;
    private static final int MOST_SEGMENTS_CROWDED = 2_000;

    private final LabelScene scene;
    private final List<LabelObstacle> obstacles;
    private final LabelGround ground;
    private final double textScale;

    LabelStage(Plan plan, Plan base, LabelScene scene, LabelGround ground, double textScale) {
        this.scene = scene;
        this.ground = ground;
        this.textScale = textScale;
        this.obstacles = LabelObstacle.of(plan, base);
    }

    /** Places everything a request asks for in a room. */
    List<Label> place(LabelRequest request, View view, LabelRoom room) {
        List<LabelSubject> wanted = scene.wanted(request, room);
        LabelPlacer placer = placer(request, view, room, wanted);
        wanted.forEach(placer::place);
        return placer.labels();
    }

    /** Keeps the labels given that lie in a room, and tries the subjects in what is left of it. */
    List<Label> complete(LabelRequest request, View view, LabelRoom room, List<Label> given) {
        List<LabelSubject> wanted = scene.wanted(request, room);
        LabelPlacer placer = placer(request, view, room, wanted);
        Set<LabelSubject> done = new HashSet<>();
        for (Label label : given) {
            if (room.holds(label.body())) {
                placer.keep(label);
                done.add(label.subject());
            }
        }
        Set<LabelSubject> cut = new HashSet<>();
        given.forEach(label -> cut.add(label.subject()));
        for (LabelSubject subject : wanted) {
            boolean elsewhere = subject.isLine() && subject.kind().isVital() && !scene.isCrowded();
            if (!done.contains(subject) && (cut.contains(subject) || elsewhere)) {
                placer.place(subject);
            }
        }
        return placer.labels();
    }

    private LabelPlacer placer(LabelRequest request, View view, LabelRoom room, List<LabelSubject> wanted) {
        double magnification = magnification(request);
        LabelText text = new LabelText(request.language(), textScale);
        LabelSpots spots = new LabelSpots(room, ground, text, magnification, scene.isCrowded());
        // what has no name in a crowd is not kept clear of either: there is no room to
        List<LabelObstacle> near = scene.isCrowded() ? LabelObstacle.of(wanted) : obstacles;
        LabelObstacles all = obstacles(near, request, room, magnification);
        for (LabelBody symbol : ground.symbols(view, request.zoom())) {
            all.addSymbol(LabelBody.symbol(symbol.x(), symbol.y(), symbol.halfWidth() * magnification));
        }
        return new LabelPlacer(room, all, spots);
    }

    /** The size of symbols at the end of a step, where they are largest. */
    private static double magnification(LabelRequest request) {
        double zoom = request.zoom() + 1 / LabelRequest.STEPS;
        return new Screen(0, 0, 1, 1, 1, zoom, Lanes.NONE).magnification();
    }

    private LabelObstacles obstacles(
            List<LabelObstacle> near, LabelRequest request, LabelRoom room, double magnification) {
        LabelObstacles all = new LabelObstacles(room, scene.isCrowded() ? MOST_SEGMENTS_CROWDED : MOST_SEGMENTS);
        Map<Coordinate, Integer> badges = new HashMap<>();
        for (LabelObstacle obstacle : near) {
            if (!obstacle.isShown(request) || !room.touches(obstacle.extent())) {
                continue;
            }
            if (obstacle.badge()) {
                addBadges(all, obstacle, badges, magnification);
            } else if (obstacle.isSymbol()) {
                Coordinate at = obstacle.extent().centre();
                all.addSymbol(LabelBody.symbol(at.x, at.y, obstacle.radius() * magnification));
            } else if (obstacle.isWater() && !scene.isCrowded()) {
                all.addWater(LabelLine.pixels(obstacle.shape().geometry(), room.scale()));
            }
            if (!obstacle.isSymbol() && !all.isFull()) {
                all.addLines(obstacle.shape(), lines(obstacle.shape(), room.scale()), obstacle.weight());
            }
        }
        return all;
    }

    /** The medals at a place take up as many of its turns as there are, whoever of them stands where. */
    private static void addBadges(
            LabelObstacles all, LabelObstacle obstacle, Map<Coordinate, Integer> badges, double magnification) {
        for (Coordinate point : obstacle.shape().geometry().getCoordinates()) {
            int turn = badges.merge(new Coordinate(point.x, point.y), 1, Integer::sum) - 1;
            Pixel aside = BadgePainter.aside(turn, magnification);
            double radius = obstacle.radius() * magnification;
            double x = WebMercator.x(point.x);
            double y = WebMercator.y(point.y);
            all.addSymbol(new LabelBody(x, y, aside.x(), aside.y(), radius, radius, 0));
        }
    }

    private List<Coordinate[]> lines(Shape shape, double scale) {
        if (shape.geometry().getDimension() == 1) {
            return ground.lines(shape, scale);
        }
        return LabelLine.lines(LabelLine.pixels(shape.geometry(), scale)).stream()
                .map(LineString::getCoordinates)
                .toList();
    }
}
