package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One week as it is to be seen.
 *
 * @param phase above its number; the year outside a block
 * @param number which week of the block; the month outside a block
 * @param time planned, in hours and minutes; empty when nothing is planned or done
 * @param doneShare what is done of what is planned, 0 to 1
 * @param note load and easy share, or how much a recovery week takes off
 * @param warnings how many findings there are to look at
 * @param facts the figures one by one, for the week view
 * @param turn what a change that is tried makes of it
 */
record WeekSight(
    LocalDate start,
    boolean recovery,
    String phase,
    String number,
    List<DaySight> days,
    String time,
    double doneShare,
    String note,
    int warnings,
    List<String> facts,
    Optional<WeekTurn> turn,
    String spoken) {}
