package upswing.load;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What a block adds up to as planned.
 *
 * @param weeks how many weeks
 * @param minutes planned time of all weeks
 * @param load planned points of all weeks
 * @param easyShare easy minutes over all minutes, 0 to 1
 * @param biggestWeek first day of the week with the most minutes
 * @param biggestMinutes planned time of that week
 */
public record BlockSummary(
    int weeks,
    double minutes,
    double load,
    OptionalDouble easyShare,
    LocalDate biggestWeek,
    double biggestMinutes) {}
