package upswing.planning.check;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import upswing.load.Ledger;
import upswing.training.SessionKind;

/** The days that count as hard for the rules, done or planned. */
public final class HardDays {

  /** Every hard day from one day to another, both included, and what is hard on it. */
  public static NavigableMap<LocalDate, SessionKind> between(
      Ledger ledger, LocalDate from, LocalDate to) {
    Diary diary = new Diary(ledger, Optional.empty(), from, to);
    NavigableMap<LocalDate, SessionKind> hard = new TreeMap<>();
    for (LocalDate day : diary.judgedDays()) {
      if (diary.on(day).isEmpty()) continue;
      diary.on(day).stream()
          .filter(diary.week(day)::isHard)
          .findFirst()
          .ifPresent(entry -> hard.put(day, entry.kind()));
    }
    return hard;
  }

  private HardDays() {}
}
