package upswing.planning.repair;

import java.time.LocalDate;
import java.util.OptionalDouble;
import upswing.load.Ledger;
import upswing.load.PlannedFigures;
import upswing.planning.check.PlanCheck;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;

/**
 * What is planned from today to the end of the block, the race left out, adds up to.
 *
 * @param minutes time
 * @param load in points
 * @param biggestWeek minutes of the biggest week that begins today or later
 * @param form form on race day; empty without a race
 * @param rulesBroken how many findings the plan check has from today on, by the rules a block is
 *     built by and those of coming back
 */
public record Totals(
    double minutes, double load, double biggestWeek, OptionalDouble form, int rulesBroken) {

  /** The totals of a block, as of the ledger's today. */
  public static Totals of(Ledger ledger, TrainingBlock block) {
    LocalDate today = ledger.today();
    double minutes = 0;
    double load = 0;
    for (Session session : ledger.plan().sessions().values()) {
      boolean counts = !session.date().isBefore(today) && block.holds(session.date());
      if (!counts || session.kind() == SessionKind.RACE) continue;
      if (ledger.doneFor(session.id()).isPresent()) continue;
      PlannedFigures figures = ledger.planned(session);
      minutes += figures.minutes();
      load += figures.load();
    }
    double biggest =
        block.weeks().stream()
            .filter(week -> !week.start().isBefore(today))
            .mapToDouble(week -> ledger.week(week.start()).plannedMinutes())
            .max()
            .orElse(0);
    OptionalDouble form =
        block
            .settings()
            .race()
            .map(race -> OptionalDouble.of(ledger.form(race).form()))
            .orElse(OptionalDouble.empty());
    return new Totals(
        minutes, load, biggest, form, PlanCheck.repairable(ledger, today, block.end()).size());
  }
}
