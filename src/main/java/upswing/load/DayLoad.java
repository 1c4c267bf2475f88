package upswing.load;

import java.time.LocalDate;

/** Load of one day in points, as planned and as done. */
public record DayLoad(LocalDate date, double planned, double done) {}
