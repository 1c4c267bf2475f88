package upswing.load;

import java.time.LocalDate;

/**
 * Fitness, fatigue and form of one day, in load points a day; science.md §B.
 *
 * @param form fitness less fatigue of the evening before
 * @param forecast whether it rests on planned load
 * @param warmingUp whether fewer than 42 days of history stand behind it
 */
public record Form(
    LocalDate date,
    double fitness,
    double fatigue,
    double form,
    boolean forecast,
    boolean warmingUp) {}
