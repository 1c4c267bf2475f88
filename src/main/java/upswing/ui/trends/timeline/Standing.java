package upswing.ui.trends.timeline;

import java.time.LocalDate;
import upswing.readiness.Mornings;
import upswing.readiness.SignalMorning;
import upswing.training.Signal;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** How a signal stands as of today, in a few words. */
final class Standing {

  private static final int STEADY = 14;
  private static final int RECENT = 7;

  private final Mornings mornings;
  private final Messages words;

  Standing(Mornings mornings, Messages words) {
    this.mornings = mornings;
    this.words = words;
  }

  /** Since when it is outside, how long it is back, or that it is steady; else nothing. */
  String of(Signal signal) {
    LocalDate today = mornings.today();
    LocalDate last = today;
    while (last.isAfter(today.minusDays(3)) && standing(last, signal) == State.UNKNOWN) {
      last = last.minusDays(1);
    }
    State now = standing(last, signal);
    if (now == State.UNKNOWN) return "";
    int days = 1;
    while (days < STEADY && standing(last.minusDays(days), signal) != other(now)) days++;
    if (now == State.OUTSIDE) {
      LocalDate since = last.minusDays(days - 1L);
      while (standing(since, signal) == State.UNKNOWN) since = since.plusDays(1);
      String key = signal.worse() == Signal.Worse.HIGHER ? "above" : "below";
      return since.equals(today)
          ? words.of("timeline.standing." + key + ".today")
          : words.of("timeline.standing." + key, Dates.brief(since, words));
    }
    if (days >= STEADY) return words.of("timeline.standing.steady");
    return days <= RECENT
        ? words.of("timeline.standing.back", days)
        : words.of("timeline.standing.inside");
  }

  private enum State {
    UNKNOWN,
    INSIDE,
    OUTSIDE
  }

  private static State other(State state) {
    return state == State.INSIDE ? State.OUTSIDE : State.INSIDE;
  }

  private State standing(LocalDate day, Signal signal) {
    SignalMorning one = mornings.on(day).signals().get(signal);
    if (one == null) return State.UNKNOWN;
    return switch (one.standing()) {
      case UNKNOWN -> State.UNKNOWN;
      case INSIDE, OUTSIDE_BETTER -> State.INSIDE;
      case OUTSIDE_WORSE -> State.OUTSIDE;
    };
  }
}
