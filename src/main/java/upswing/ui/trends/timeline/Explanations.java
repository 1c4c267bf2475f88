package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import upswing.readiness.Circumstance;
import upswing.readiness.Mornings;
import upswing.report.SignalWords;
import upswing.training.CheckIn;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.Plan;
import upswing.training.SessionKind;
import upswing.training.Tag;
import upswing.training.TrainingBlock;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** What explains the figures: blocks, phases, recovery weeks, illness, races, new devices. */
final class Explanations {

  private final Plan plan;
  private final Messages words;

  Explanations(Plan plan, Messages words) {
    this.plan = plan;
    this.words = words;
  }

  List<Timeline.Stage> stages() {
    List<Timeline.Stage> stages = new ArrayList<>();
    for (TrainingBlock block : blocks()) {
      stages.add(new Timeline.Stage(block.start(), block.end(), block.name(), true));
      Microcycle begins = block.weeks().getFirst();
      for (Microcycle week : block.weeks()) {
        if (week.phase() == begins.phase()) continue;
        stages.add(phase(begins, week.start().minusDays(1)));
        begins = week;
      }
      stages.add(phase(begins, block.end()));
    }
    return stages;
  }

  private Timeline.Stage phase(Microcycle begins, LocalDate last) {
    Phase phase = begins.phase();
    return new Timeline.Stage(begins.start(), last, words.of("phase." + phase), false);
  }

  List<Timeline.WeekName> weeks() {
    List<Timeline.WeekName> names = new ArrayList<>();
    for (TrainingBlock block : blocks()) {
      for (int i = 0; i < block.weeks().size(); i++) {
        LocalDate start = block.weeks().get(i).start();
        names.add(new Timeline.WeekName(start, words.of("timeline.week", i + 1)));
      }
    }
    return names;
  }

  List<Timeline.Band> bands() {
    List<Timeline.Band> bands = new ArrayList<>();
    for (TrainingBlock block : blocks()) {
      block.weeks().stream()
          .filter(Microcycle::recovery)
          .forEach(
              week ->
                  bands.add(
                      new Timeline.Band(
                          week.start(),
                          week.start().plusDays(6),
                          words.of("timeline.recovery"),
                          false)));
    }
    bands.addAll(illnesses());
    return bands;
  }

  /** Days of illness with at most two unsaid ones between them are one. */
  private List<Timeline.Band> illnesses() {
    List<Timeline.Band> bands = new ArrayList<>();
    for (CheckIn morning : plan.checkIns().values()) {
      if (!morning.tags().contains(Tag.ILL)) continue;
      LocalDate from = morning.date();
      boolean goesOn = !bands.isEmpty() && !from.isAfter(bands.getLast().to().plusDays(3));
      if (goesOn) from = bands.removeLast().from();
      bands.add(new Timeline.Band(from, morning.date(), words.of("timeline.ill"), true));
    }
    return bands;
  }

  List<Timeline.Flag> flags(Mornings mornings) {
    Map<LocalDate, Timeline.Flag> flags = new TreeMap<>();
    plan.sessions().values().stream()
        .filter(session -> session.kind() == SessionKind.RACE)
        .forEach(
            race ->
                flags.put(
                    race.date(),
                    new Timeline.Flag(
                        race.date(),
                        words.of(
                            "timeline.race",
                            plan.blockOn(race.date())
                                .map(block -> words.of("goal." + block.settings().goal()))
                                .orElse(words.of("kind.RACE")),
                            Dates.brief(race.date(), words)),
                        true)));
    for (LocalDate day : plan.checkIns().keySet()) {
      if (day.isAfter(mornings.today())) break;
      for (Circumstance circumstance : mornings.on(day).circumstances()) {
        if (!(circumstance instanceof Circumstance.NewDevice device)) continue;
        String name =
            words.of("timeline.device", new SignalWords(words).name(device.signal()), device.to());
        flags.putIfAbsent(device.since(), new Timeline.Flag(device.since(), name, false));
      }
    }
    return List.copyOf(flags.values());
  }

  private List<TrainingBlock> blocks() {
    return plan.blocks().values().stream()
        .sorted(Comparator.comparing(TrainingBlock::start).thenComparing(TrainingBlock::id))
        .toList();
  }
}
