package upswing.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import upswing.edit.Deed;
import upswing.edit.PlanChange;
import upswing.edit.PlanDifference;
import upswing.load.Ledger;
import upswing.planning.repair.Circumstances;
import upswing.planning.repair.DayChange;
import upswing.planning.repair.RaceDay;
import upswing.planning.repair.Repair;
import upswing.planning.repair.Repaired;
import upswing.planning.repair.Setback;
import upswing.planning.repair.Setbacks;
import upswing.planning.repair.Totals;
import upswing.report.SessionWords;
import upswing.training.BlockSettings;
import upswing.training.Session;
import upswing.training.TrainingBlock;
import upswing.ui.repair.WhyWords;
import upswing.workspace.Workspace;

/** {@code replan}: what becomes of the block after days that went otherwise. */
@Command(name = "replan", description = "Replan the block from today and print what changes.")
final class ReplanCommand implements Runnable {

  @Option(names = "--ill", paramLabel = "FROM..TO", description = "days ill; may be repeated")
  private List<String> ill = List.of();

  @Option(names = "--travel", paramLabel = "FROM..TO", description = "days on the way")
  private List<String> travel = List.of();

  @Option(names = "--niggle", paramLabel = "FROM..TO", description = "days on which it hurts")
  private List<String> niggle = List.of();

  @Option(
      names = "--days",
      split = ",",
      paramLabel = "DAY[=MIN]",
      description = "days you can run from now on: TUE=60,SUN=2h")
  private List<String> days = List.of();

  @Option(names = "--race", paramLabel = "DATE", description = "the race is on this day now")
  private Optional<LocalDate> race = Optional.empty();

  @Option(names = "--save", description = "keep it in the plan")
  private boolean save;

  private final Root root;

  ReplanCommand(Root root) {
    this.root = root;
  }

  @Override
  public void run() {
    root.within(this::replan);
  }

  private void replan(Workspace workspace) {
    Ledger ledger = root.ledger(workspace);
    TrainingBlock block = block(ledger);
    List<Setback> told = new ArrayList<>(Setbacks.seen(ledger));
    ill.forEach(typed -> told.add(setback(Setback.Kind.ILLNESS, typed)));
    travel.forEach(typed -> told.add(setback(Setback.Kind.TRAVEL, typed)));
    niggle.forEach(typed -> told.add(setback(Setback.Kind.NIGGLE, typed)));
    Circumstances now = new Circumstances(root.today(), told, wishes(raced(ledger, block)));
    Repaired repaired = Repair.of(ledger, block, now, () -> false);
    if (root.json()) root.print(answer(repaired, ledger));
    else print(repaired, ledger);
    List<PlanChange> kept = PlanDifference.between(repaired.before(), repaired.after());
    if (save && !kept.isEmpty()) {
      workspace.perform(
          Deed.of(Deed.Kind.REPLAN, repaired.changes().size(), root.today()),
          new PlanChange.Together(kept));
    }
  }

  private BlockSettings raced(Ledger ledger, TrainingBlock block) {
    if (race.isEmpty()) return block.settings();
    return switch (RaceDay.of(ledger, block, race.get())) {
      case RaceDay.Possible(BlockSettings settings) -> settings;
      case RaceDay.Impossible no -> throw new Refused(new WhyWords(root.words()).of(no));
    };
  }

  private BlockSettings wishes(BlockSettings was) {
    if (days.isEmpty()) return was;
    Map<DayOfWeek, Integer> available = TypedDays.minutes(days);
    return was.free(
        available,
        available.containsKey(was.longDay()) ? was.longDay() : TypedDays.roomiest(available));
  }

  /** The block of today, else the next one to come. */
  private TrainingBlock block(Ledger ledger) {
    return ledger
        .plan()
        .blockOn(root.today())
        .or(
            () ->
                ledger.plan().blocks().values().stream()
                    .filter(block -> block.start().isAfter(root.today()))
                    .min(Comparator.comparing(TrainingBlock::start)))
        .orElseThrow(() -> new Refused(root.words().of("repair.none")));
  }

  private static Setback setback(Setback.Kind kind, String typed) {
    TypedRange days = TypedRange.of(typed);
    return new Setback(kind, days.first(), days.last());
  }

  private void print(Repaired repaired, Ledger ledger) {
    WhyWords why = new WhyWords(root.words());
    if (repaired.changes().isEmpty()) root.say(root.words().of("cli.replan.nothing"));
    for (DayChange change : repaired.changes()) {
      root.say(
          "%.3s %s  %s → %s  (%s)"
              .formatted(
                  change.day().getDayOfWeek(),
                  change.day(),
                  listed(change.before(), ledger),
                  listed(change.after(), ledger),
                  why.of(change.why())));
    }
    root.say(
        root.words()
            .of(
                "cli.replan.totals",
                Math.round(repaired.totalsBefore().minutes()),
                Math.round(repaired.totalsAfter().minutes()),
                repaired.totalsBefore().rulesBroken(),
                repaired.totalsAfter().rulesBroken()));
  }

  private String listed(List<Session> sessions, Ledger ledger) {
    if (sessions.isEmpty()) return root.words().of("cli.replan.none");
    return String.join(
        " + ",
        sessions.stream()
            .map(
                session ->
                    (root.words().of("kind." + session.kind())
                            + " "
                            + new SessionWords(
                                    root.words(),
                                    ledger.zones(session.date()),
                                    ledger.plan().runner().unit())
                                .brief(session))
                        .strip())
            .toList());
  }

  private ObjectNode answer(Repaired repaired, Ledger ledger) {
    WhyWords words = new WhyWords(root.words());
    Ledger after = Ledger.of(repaired.after(), root.today());
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode changes = answer.putArray("changes");
    for (DayChange change : repaired.changes()) {
      ObjectNode row = changes.addObject();
      row.put("date", change.day().toString());
      ArrayNode was = row.putArray("before");
      change.before().forEach(session -> was.add(Answers.session(ledger, session)));
      ArrayNode is = row.putArray("after");
      change.after().forEach(session -> is.add(Answers.session(after, session)));
      row.put("why", words.of(change.why()));
    }
    answer.put("unchangedDays", repaired.unchangedDays());
    repaired.fewerDays().ifPresent(days -> answer.put("fewerDaysAtMost", days));
    totals(answer.putObject("before"), repaired.totalsBefore());
    totals(answer.putObject("after"), repaired.totalsAfter());
    return answer;
  }

  private static void totals(ObjectNode row, Totals totals) {
    row.put("minutes", Answers.round(totals.minutes()));
    row.put("load", Answers.round(totals.load()));
    totals.form().ifPresent(form -> row.put("form", Answers.round(form)));
    row.put("rulesBroken", totals.rulesBroken());
  }
}
