package upswing.planning.repair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import upswing.load.Ledger;
import upswing.training.BlockSettings;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.TrainingBlock;

/**
 * A block and its days with the race on another day, before any rule is asked: what {@link Way}
 * then makes as little easier as the rules ask for.
 *
 * @param block the block with its new weeks
 * @param plan the plan with its new days
 * @param days each day that differs, with its reason
 */
record RaceMove(TrainingBlock block, Plan plan, Map<LocalDate, Why> days) {

  /** The race stays. */
  static RaceMove none(Ledger ledger, TrainingBlock block) {
    return new RaceMove(block, ledger.plan(), Map.of());
  }

  /** The moves worth a look: the taper goes as many whole weeks as the race, one way or other. */
  static List<RaceMove> all(Ledger ledger, Lived lived, TrainingBlock block, BlockSettings wishes) {
    Session race = race(ledger, lived, block);
    LocalDate was = block.settings().race().orElseThrow();
    LocalDate to = wishes.race().orElseThrow();
    long days = ChronoUnit.DAYS.between(was, to);
    int least = (int) Math.floorDiv(days, 7);
    int most = (int) Math.ceilDiv(days, 7);
    List<RaceMove> all = new ArrayList<>();
    for (int later = least; later <= most; later++) {
      all.add(new MovedDays(ledger, lived, block, wishes, race, was, to, later).made());
    }
    return all;
  }

  /** A race that was missed stays where it was: its new day is a new race. */
  private static Session race(Ledger ledger, Lived lived, TrainingBlock block) {
    Session race = RaceDay.session(ledger.plan(), block).orElseThrow();
    if (!lived.isSettled(race.date())) return race;
    SessionId id = SessionId.named("again " + race.id().value());
    return Session.on(race.date(), id, race.kind(), race.workout())
        .noted(race.note())
        .ranked(race.rank());
  }
}
