package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import upswing.readiness.Verdict;

/**
 * One day as it is to be seen.
 *
 * @param label the day of the month, with the month's name on its first day
 * @param name the day with its weekday, for the week view
 * @param spoken what a screen reader says
 */
public record DaySight(
    LocalDate date,
    String label,
    String name,
    boolean today,
    boolean past,
    Verdict verdict,
    List<CardSight> cards,
    String spoken) {}
