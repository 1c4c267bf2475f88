package upswing.load;

import java.time.LocalDate;

/**
 * Load of one day in points, as planned and as done.
 *
 * @param estimated whether something was done that day whose load can't be known, so that the usual
 *     load of this weekday over the last four weeks stands in for it
 */
public record DayLoad(LocalDate date, double planned, double done, boolean estimated) {}
