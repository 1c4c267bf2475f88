package upswing.planning.repair;

import java.time.LocalDate;
import java.util.List;
import upswing.training.Session;

/** One day that becomes something else, and the one reason that says most about it. */
public record DayChange(LocalDate day, List<Session> before, List<Session> after, Why why) {

  public DayChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
