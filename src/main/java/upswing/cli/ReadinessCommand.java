package upswing.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import upswing.load.Ledger;
import upswing.readiness.Advice;
import upswing.readiness.Circumstance;
import upswing.readiness.Morning;
import upswing.readiness.Mornings;
import upswing.readiness.Reason;
import upswing.readiness.Verdict;
import upswing.workspace.Workspace;

/** {@code readiness}: what a morning says, or every morning of a stretch as it was judged then. */
@Command(name = "readiness", description = "Say what this or other mornings add up to.")
final class ReadinessCommand implements Runnable {

  @Parameters(arity = "0..1", paramLabel = "DATE", description = "another morning than today's")
  private Optional<LocalDate> date = Optional.empty();

  @Option(names = "--from", paramLabel = "DATE", description = "every morning from this one on")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "… to this one; usually today")
  private Optional<LocalDate> to = Optional.empty();

  private final Root root;

  ReadinessCommand(Root root) {
    this.root = root;
  }

  @Override
  public void run() {
    LocalDate last = to.or(() -> date).orElse(root.today());
    LocalDate first = from.orElse(last);
    if (first.isAfter(last)) throw new Refused(root.words().of("cli.backwards", first, last));
    if (from.isEmpty() && to.isEmpty()) {
      root.within(workspace -> one(workspace, last));
      return;
    }
    Mornings mornings = root.with(workspace -> root.mornings(root.ledger(workspace)));
    List<Morning> asked = first.datesUntil(last.plusDays(1)).map(mornings::on).toList();
    if (!root.json()) {
      asked.forEach(morning -> root.say(line(morning)));
    } else {
      ArrayNode rows = JsonNodeFactory.instance.arrayNode();
      asked.forEach(morning -> rows.add(answer(morning)));
      root.print(rows);
    }
  }

  /** One morning, and what it said when it was checked in where an import has changed that. */
  private void one(Workspace workspace, LocalDate day) {
    Morning now = root.mornings(root.ledger(workspace)).on(day);
    Optional<Morning> then =
        workspace
            .whenCheckedIn(day)
            .map(plan -> Mornings.of(Ledger.of(plan, day)).on(day))
            .filter(morning -> morning.verdict() != now.verdict());
    if (root.json()) {
      ObjectNode answer = answer(now);
      then.ifPresent(m -> answer.put("when_checked_in", Answers.lower(m.verdict())));
      root.print(answer);
    } else {
      root.say(line(now));
      then.ifPresent(m -> root.say(root.words().of("cli.readThen", plain(m.verdict()))));
    }
  }

  private static ObjectNode answer(Morning morning) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("date", morning.date().toString());
    answer.put("verdict", Answers.lower(morning.verdict()));
    ArrayNode reasons = answer.putArray("reasons");
    for (Reason reason : morning.reasons()) {
      ObjectNode row = reasons.addObject();
      switch (reason) {
        case Reason.OfSignal of -> {
          row.put("signal", Answers.lower(of.signal()));
          row.put("value", Answers.round(of.value()));
          row.put("low", Answers.round(of.normal().low()));
          row.put("high", Answers.round(of.normal().high()));
        }
        case Reason.OfWeek week -> {
          row.put("signal", Answers.lower(week.signal()));
          row.put("share_of_lean", Answers.round(week.share() * 100) / 100);
        }
        case Reason.EasyRunTooHard run -> {
          row.put("signal", "easy_run");
          row.put("value", Answers.round(run.shareAbove() * 100) / 100);
          row.put("low", 0);
          row.put("high", 0.2);
        }
        case Reason.EasyRunFeltHard run -> {
          row.put("signal", "easy_run_felt");
          if (run.effort().isPresent()) row.put("value", run.effort().getAsInt());
          row.put("high", 3);
        }
        case Reason.EfficiencyDrop run -> {
          row.put("signal", "metres_a_beat");
          row.put("drop", Answers.round(run.share() * 100) / 100);
        }
      }
      row.put("since", reason.since().toString());
    }
    answer.put("voice", Answers.lower(morning.lean().voice()));
    answer.put("lean", Answers.round(morning.lean().grown() * 100) / 100);
    ArrayNode circumstances = answer.putArray("circumstances");
    for (Circumstance circumstance : morning.circumstances()) {
      switch (circumstance) {
        case Circumstance.AfterRace(LocalDate race, LocalDate until) ->
            circumstances
                .addObject()
                .put("after_race", race.toString())
                .put("easy_until", until.toString());
        case Circumstance.AfterIllness(LocalDate last, LocalDate until) ->
            circumstances
                .addObject()
                .put("ill_until", last.toString())
                .put("easy_until", until.toString());
        case Circumstance.NewDevice device ->
            circumstances
                .addObject()
                .put("new_device_for", Answers.lower(device.signal()))
                .put("since", device.since().toString())
                .put("from", device.from())
                .put("to", device.to())
                .put("mornings_needed", device.needed());
        case Circumstance.FewNights(int needed) ->
            circumstances.addObject().put("nights_needed_for_regularity", needed);
        case Circumstance.SameHalfOfCycle(boolean second) ->
            circumstances.addObject().put("compared_with_half_of_cycle", second ? 2 : 1);
      }
    }
    ArrayNode advice = answer.putArray("see_a_professional");
    for (Advice one : morning.advice()) {
      switch (one) {
        case Advice.SoreSite(String site, int mornings) ->
            advice.addObject().put("sore_site", site).put("mornings_of_14", mornings);
        case Advice.LongIll(int days) -> advice.addObject().put("ill_days", days);
        case Advice.LongRed(int mornings) -> advice.addObject().put("red_mornings_of_10", mornings);
        case Advice.LowEnergy(List<Advice.Sign> signs) -> {
          ArrayNode names = advice.addObject().putArray("low_energy_signs");
          signs.forEach(sign -> names.add(Answers.lower(sign)));
        }
      }
    }
    return answer;
  }

  private String line(Morning morning) {
    String verdict = root.words().of("cli.verdict." + morning.verdict(), morning.daysNeeded());
    List<String> reasons = morning.reasons().stream().map(this::words).toList();
    return morning.date()
        + "  "
        + verdict
        + (reasons.isEmpty() ? "" : " " + String.join("; ", reasons));
  }

  private static String plain(Verdict verdict) {
    return Answers.lower(verdict).replace('_', ' ');
  }

  private String words(Reason reason) {
    return switch (reason) {
      case Reason.OfSignal of ->
          root.words()
              .of(
                  "cli.reason",
                  root.words().of("signal." + of.signal()),
                  Answers.round(of.value()),
                  Answers.round(of.normal().low()),
                  Answers.round(of.normal().high()));
      case Reason.OfWeek week ->
          root.words()
              .of(
                  "cli.tiredWeek",
                  root.words().of("signal." + week.signal()),
                  Math.round(week.share() * 100));
      case Reason.EasyRunTooHard run ->
          root.words()
              .of("cli.tooHard", Math.round(run.shareAbove() * 100), Math.round(run.ceiling()));
      case Reason.EasyRunFeltHard run -> root.words().of("cli.feltHard");
      case Reason.EfficiencyDrop run -> root.words().of("cli.beats", Math.round(run.share() * 100));
    };
  }
}
