package upswing.load;

/**
 * What a planned session is expected to take and cost.
 *
 * @param minutes time in minutes, distances taken at the runner's pace of the zone
 * @param meters distance in metres, times taken at the runner's pace; 0 where nothing is run
 * @param load in points: 100 is one hour at threshold
 * @param easyMinutes minutes at or below the first threshold
 */
public record PlannedFigures(double minutes, double meters, double load, double easyMinutes) {}
