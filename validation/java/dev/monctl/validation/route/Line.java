package dev.monctl.validation.route;

import java.util.List;
import java.util.Optional;

/**
 * A line of the table of routes: an alert of a system and the routes that it ends at.
 *
 * @param inhibitedBy what silences it while that fires
 * @param silence what always silences it, so that nobody ever hears of it
 */
public record Line(RoutedAlert alert, List<Route> ends, List<String> inhibitedBy, Optional<Silence> silence) {
    public Line {
        ends = List.copyOf(ends);
        inhibitedBy = List.copyOf(inhibitedBy);
    }

    /** An inhibition whose source never ends. */
    public record Silence(Inhibition inhibition, String source) {}

    /** The names of who is told, each once. */
    public List<String> receivers() {
        return ends.stream().map(Route::receiver).distinct().toList();
    }
}
