package upswing.cli;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.node.ObjectNode;
import upswing.edit.BlockEdits;
import upswing.edit.Edit;
import upswing.load.Ledger;
import upswing.planning.BlockPlanner;
import upswing.planning.Past;
import upswing.planning.Presets;
import upswing.planning.Report;
import upswing.report.SessionWords;
import upswing.training.Absence;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Plan;
import upswing.training.RecoveryRhythm;
import upswing.training.Session;
import upswing.workspace.Workspace;

/**
 * {@code block}: makes a training block from wishes, prints it, and keeps it with {@code --save}.
 */
@Command(name = "block", description = "Make a training block and print it.")
final class BlockCommand implements Runnable {

  /** What can be trained for, in the words of the command line. */
  enum Aim {
    FIVE_K("5k", Goal.FIVE_K),
    TEN_K("10k", Goal.TEN_K),
    HALF("half", Goal.HALF_MARATHON),
    MARATHON("marathon", Goal.MARATHON),
    BASE("base", Goal.BASE),
    RETURN("return", Goal.RETURN);

    private final String typed;
    private final Goal goal;

    Aim(String typed, Goal goal) {
      this.typed = typed;
      this.goal = goal;
    }

    static Goal parse(String typed) {
      return Stream.of(values())
          .filter(aim -> aim.typed.equals(typed.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "a goal is 5k, 10k, half, marathon, base or return, not " + typed))
          .goal;
    }
  }

  @Option(
      names = "--goal",
      required = true,
      paramLabel = "GOAL",
      description = "5k, 10k, half, marathon, base or return")
  private String goal = "";

  @Option(names = "--race", paramLabel = "DATE", description = "the race day")
  private Optional<LocalDate> race = Optional.empty();

  @Option(names = "--target", paramLabel = "H:MM:SS", description = "the race time wanted")
  private Optional<String> target = Optional.empty();

  @Option(names = "--weeks", paramLabel = "N", description = "4 to 24; usually 12, up to the race")
  private Optional<Integer> weeks = Optional.empty();

  @Option(
      names = "--start",
      paramLabel = "DATE",
      description = "a day of the first week; usually so that the race is in the last")
  private Optional<LocalDate> start = Optional.empty();

  @Option(names = "--weekly", paramLabel = "3h", description = "what you run a week now")
  private Optional<Minutes> weekly = Optional.empty();

  @Option(names = "--longest", paramLabel = "75", description = "your longest run in 30 days")
  private Optional<Minutes> longest = Optional.empty();

  @Option(
      names = "--days",
      split = ",",
      paramLabel = "DAY[=MIN]",
      description = "days you can run, each with its minutes at most: TUE=60,SUN=2h")
  private List<String> days = List.of();

  @Option(
      names = "--away",
      paramLabel = "FROM..TO",
      description = "days away, without training; may be repeated")
  private List<String> away = List.of();

  @Option(names = "--long-day", paramLabel = "DAY", description = "the day of the long run")
  private Optional<String> longDay = Optional.empty();

  @Option(names = "--recovery", paramLabel = "3|4|auto", description = "a recovery week every …")
  private String recovery = "auto";

  @Option(names = "--cut", paramLabel = "PERCENT", description = "less in a recovery week")
  private int cut = 32;

  @Option(names = "--key-sessions", paramLabel = "1-3", description = "hard sessions a week")
  private int keySessions = 1;

  @Option(names = "--name", paramLabel = "NAME", description = "what the block is called")
  private Optional<String> name = Optional.empty();

  @Option(names = "--save", description = "keep it in the plan")
  private boolean save;

  private final Root root;

  BlockCommand(Root root) {
    this.root = root;
  }

  @Override
  public void run() {
    root.within(this::make);
  }

  private void make(Workspace workspace) {
    Ledger now = root.ledger(workspace);
    BlockSettings settings = settings(now);
    String called = name.orElse(root.words().of("cli.blockName", goalWords(settings.goal())));
    BlockId id = BlockId.named(called + settings);
    switch (BlockPlanner.plan(id, called, settings, Past.of(now), () -> false)) {
      case BlockPlanner.Impossible impossible -> throw new Refused(sentences(impossible));
      case BlockPlanner.Made made -> {
        Plan plan = workspace.plan();
        Predicate<Session> done = session -> now.doneFor(session.id()).isPresent();
        Edit edit = BlockEdits.newBlock(plan, made.block(), made.sessions(), done).orElseThrow();
        Report report = Report.of(settings, Past.of(now), () -> false).orElseThrow();
        print(made, report, Ledger.of(edit.change().applyTo(plan), root.today()));
        if (save) workspace.perform(edit.deed(), edit.change());
      }
    }
  }

  private String sentences(BlockPlanner.Impossible impossible) {
    return String.join(
        System.lineSeparator(),
        Stream.concat(
                Stream.of(sentences(impossible.why())).filter(why -> !why.isEmpty()),
                impossible.blockers().stream().map(blocker -> sentences(blocker.notes())))
            .toList());
  }

  private String sentences(List<BlockPlanner.Note> notes) {
    return notes.stream().map(this::sentence).collect(Collectors.joining(" "));
  }

  private BlockSettings settings(Ledger ledger) {
    Presets presets = Presets.proposed(ledger);
    Goal aim = Aim.parse(goal);
    LocalDate today = root.today();
    refuse(race.filter(day -> day.isBefore(today)), "cli.raceOver");
    refuse(race.filter(today.plusWeeks(BlockPlanner.FARTHEST_RACE)::isBefore), "cli.raceFar");
    refuse(start.filter(today.plusDays(BlockPlanner.FARTHEST_START)::isBefore), "cli.startFar");
    int count = weeks.orElseGet(() -> weeksToRace(ledger));
    Map<DayOfWeek, Integer> available = available(presets);
    return new BlockSettings(
        aim,
        firstDay(ledger, count),
        count,
        race,
        target.map(BlockCommand::time),
        weekly.map(Minutes::count).orElseGet(() -> weeklyNow(presets)),
        longest.map(Minutes::count).orElseGet(() -> longestNow(presets)),
        available,
        longDay.map(TypedDays::day).orElseGet(() -> longestDay(available, presets)),
        rhythm(),
        cut,
        keySessions,
        absences(firstDay(ledger, count), count));
  }

  private List<Absence> absences(LocalDate first, int weeks) {
    LocalDate last = first.plusDays(7L * weeks - 1);
    return away.stream()
        .map(TypedRange::of)
        .map(days -> within(first, last, new Absence(days.first(), days.last())))
        .toList();
  }

  private Absence within(LocalDate first, LocalDate last, Absence days) {
    if (days.touches(first, last)) return days;
    throw new Refused(root.words().of("cli.awayOutside", days.first(), days.last(), first, last));
  }

  private void refuse(Optional<LocalDate> wrong, String key) {
    if (wrong.isPresent()) throw new Refused(root.words().of(key, wrong.get()));
  }

  private int weeklyNow(Presets presets) {
    return presets
        .weeklyMinutes()
        .orElseThrow(() -> new Refused(root.words().of("cli.weeklyMissing")));
  }

  private int longestNow(Presets presets) {
    return presets
        .longestMinutes()
        .orElseGet(() -> weekly.map(Minutes::count).orElse(120) * 35 / 100);
  }

  private LocalDate firstDay(Ledger ledger, int count) {
    LocalDate day =
        start.orElseGet(
            () -> race.map(date -> date.minusWeeks(count - 1L)).orElse(root.today().plusDays(6)));
    return ledger.plan().runner().weekOf(day);
  }

  private int weeksToRace(Ledger ledger) {
    if (race.isEmpty()) return 12;
    LocalDate from = ledger.plan().runner().weekOf(start.orElse(root.today().plusDays(6)));
    long between = (race.get().toEpochDay() - from.toEpochDay()) / 7 + 1;
    return Math.clamp(between, start.isPresent() ? 0 : 1, start.isPresent() ? 99 : 24);
  }

  private Map<DayOfWeek, Integer> available(Presets presets) {
    if (days.isEmpty()) {
      if (presets.available().isEmpty()) throw new Refused(root.words().of("cli.daysMissing"));
      return presets.available();
    }
    return TypedDays.minutes(days);
  }

  private static DayOfWeek longestDay(Map<DayOfWeek, Integer> available, Presets presets) {
    return presets
        .longDay()
        .filter(available::containsKey)
        .orElseGet(() -> TypedDays.roomiest(available));
  }

  private static Duration time(String typed) {
    String[] parts = typed.split(":");
    try {
      long seconds = 0;
      for (String part : parts) seconds = seconds * 60 + Integer.parseInt(part);
      if (parts.length == 2) seconds = seconds * (seconds < 600 ? 60 : 1);
      return Duration.ofSeconds(seconds);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("a race time is written 1:42:00, not " + typed);
    }
  }

  private RecoveryRhythm rhythm() {
    return switch (recovery) {
      case "3" -> RecoveryRhythm.EVERY_THIRD;
      case "4" -> RecoveryRhythm.EVERY_FOURTH;
      case "auto" -> RecoveryRhythm.AUTOMATIC;
      default ->
          throw new TypeConversionException("recovery weeks come 3, 4 or auto, not " + recovery);
    };
  }

  private String goalWords(Goal aim) {
    return root.words().of("goal." + aim);
  }

  private void print(BlockPlanner.Made made, Report report, Ledger ledger) {
    if (root.json()) {
      ObjectNode answer = new Answers(root.words()).block(ledger, made.block());
      root.print(new Answers(root.words()).addReport(answer, report));
      return;
    }
    root.say(made.block().name() + ", " + made.block().start() + " – " + made.block().end());
    int number = 1;
    for (Microcycle week : made.block().weeks()) week(week, number++, ledger);
    root.say("");
    made.notes().forEach(note -> root.say(sentence(note)));
    root.say(sentence(report.standing()));
    for (Report.Cost cost : report.costs()) {
      String points = String.format(Locale.ROOT, "%.1f", cost.points());
      root.say(sentence(cost.note()) + " " + root.words().of("block.cost", points));
    }
  }

  private String sentence(BlockPlanner.Note note) {
    return root.words().sentence(note.key(), note.about());
  }

  private void week(Microcycle week, int number, Ledger ledger) {
    root.say("");
    root.say(
        root.words()
            .of(
                week.recovery() ? "cli.recoveryWeek" : "cli.week",
                number,
                root.words().of("phase." + week.phase()),
                Math.round(ledger.week(week.start()).plannedMinutes()),
                Math.round(ledger.week(week.start()).plannedLoad())));
    week.start()
        .datesUntil(week.start().plusDays(7))
        .forEach(
            date ->
                ledger
                    .sessionsOn(date)
                    .forEach(
                        session ->
                            root.say(
                                "  %s %s  %-14s %s"
                                    .formatted(
                                        date.getDayOfWeek().name().substring(0, 3),
                                        date,
                                        root.words().of("kind." + session.kind()),
                                        new SessionWords(
                                                root.words(),
                                                ledger.zones(date),
                                                ledger.plan().runner().unit())
                                            .parted(session)
                                            .joined())
                                    .stripTrailing())));
  }
}
