package lakecity.draw.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every badge its turn at its place, so that those of one seat stand side by side. Any thread. */
final class Badges {
    private Badges() {}

    /** The same figures, each point a figure of its own, with its turn among those on the same point. */
    static List<Figure> inTurn(List<Figure> figures) {
        Map<List<Double>, Integer> turns = new HashMap<>();
        List<Figure> badges = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.kind() != Kind.POINT) {
                badges.add(at(figure, figure.parts(), badges.size(), 0));
                continue;
            }
            for (double[] part : figure.parts()) {
                int turn = turns.merge(List.of(part[0], part[1]), 1, Integer::sum) - 1;
                badges.add(at(figure, new double[][] {part}, badges.size(), turn));
            }
        }
        return badges;
    }

    private static Figure at(Figure from, double[][] parts, int order, int turn) {
        return new Figure(order, turn, from.feature(), from.shape(), from.layer(), from.kind(), parts, false, false);
    }
}
