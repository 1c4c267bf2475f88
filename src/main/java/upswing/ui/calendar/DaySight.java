package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import upswing.readiness.Verdict;

/**
 * One day as it is to be seen.
 *
 * @param label the day of the month, with the month's name on its first day
 * @param name the day with its weekday, for the week view
 * @param trace what first stood here and was moved away
 * @param spoken what a screen reader says
 */
record DaySight(
    LocalDate date,
    String label,
    String name,
    boolean today,
    boolean past,
    Verdict verdict,
    List<CardSight> cards,
    Optional<Trace> trace,
    String spoken) {}
