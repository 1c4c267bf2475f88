package upswing.ui.history;

import java.time.LocalDate;

/**
 * One change in the list.
 *
 * @param day the runner's own day it was made on
 * @param time of that day, as 07:12
 * @param last whether it is the last one done: the runner is here
 */
record HistoryLine(
    long number, LocalDate day, String time, String said, boolean undone, boolean last) {}
