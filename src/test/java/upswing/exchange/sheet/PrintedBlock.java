package upswing.exchange.sheet;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import upswing.edit.PlanChange;
import upswing.example.Example;
import upswing.load.Ledger;
import upswing.planning.BlockPlanner;
import upswing.report.PlanSheet;
import upswing.report.SheetOptions;
import upswing.report.Words;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Plan;
import upswing.training.RecoveryRhythm;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;
import upswing.ui.Messages;

/** A planned block of some weeks with one day of three sessions, ready to be printed. */
record PrintedBlock(TrainingBlock block, List<Session> sessions) {

  static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final Messages WORDS = new Messages(Locale.ENGLISH);

  static PrintedBlock of(int weeks) {
    BlockSettings settings =
        new BlockSettings(
            Goal.HALF_MARATHON,
            START,
            weeks,
            Optional.of(START.plusWeeks(weeks).minusDays(1)),
            Optional.of(Duration.ofMinutes(102)),
            170,
            75,
            Map.of(
                DayOfWeek.TUESDAY, 60,
                DayOfWeek.WEDNESDAY, 75,
                DayOfWeek.THURSDAY, 60,
                DayOfWeek.SATURDAY, 60,
                DayOfWeek.SUNDAY, 120),
            DayOfWeek.SUNDAY,
            RecoveryRhythm.EVERY_FOURTH,
            32,
            1);
    BlockPlanner.Made made =
        (BlockPlanner.Made)
            BlockPlanner.plan(BlockId.named("print"), "Half marathon", settings, Example.runner());
    List<Session> sessions = new ArrayList<>(made.sessions());
    sessions.add(extra("swim", SessionKind.SWIM, made));
    sessions.add(extra("strength", SessionKind.STRENGTH_MOBILITY, made));
    return new PrintedBlock(made.block(), sessions);
  }

  private static Session extra(String id, SessionKind kind, BlockPlanner.Made made) {
    return Session.on(
            START.plusDays(2), SessionId.named(id), kind, made.sessions().getFirst().workout())
        .noted("long and loose, and then longer still, until nothing hurts any more");
  }

  PrintedBlock named(String name) {
    return new PrintedBlock(
        new TrainingBlock(block.id(), name, block.settings(), block.weeks()), sessions);
  }

  SheetFiles.Layout layout(SheetOptions options) {
    Ledger ledger = ledger();
    return width -> PlanSheet.of(block, ledger, options, words(), width, Example.TODAY);
  }

  private Ledger ledger() {
    List<PlanChange> changes = new ArrayList<>();
    changes.add(new PlanChange.OfRunner(Runner.UNKNOWN, Example.runner()));
    changes.add(new PlanChange.OfBlock(block.id(), Optional.empty(), Optional.of(block)));
    for (Session session : sessions) {
      changes.add(new PlanChange.OfSession(session.id(), Optional.empty(), Optional.of(session)));
    }
    return Ledger.of(new PlanChange.Together(changes).applyTo(Plan.EMPTY), Example.TODAY);
  }

  /** How often the first word of each kind must be found. */
  Map<String, Long> firstWordsOfSessions() {
    return counted(sessions.stream().map(session -> name(session.kind()).split(" ")[0]));
  }

  /** How often each day of the month must be found. */
  Map<String, Long> days() {
    return counted(
        block
            .start()
            .datesUntil(block.end().plusDays(1))
            .map(date -> String.valueOf(date.getDayOfMonth())));
  }

  private static String name(SessionKind kind) {
    String name = WORDS.of("sheet.kind." + kind);
    return kind == SessionKind.RACE ? name.toUpperCase(Locale.ENGLISH) : name;
  }

  private static Map<String, Long> counted(Stream<String> words) {
    return words.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static Words words() {
    return new Words() {
      @Override
      public String of(String key, Object... about) {
        return WORDS.of(key, about);
      }

      @Override
      public String sentence(String key, List<String> about) {
        return WORDS.sentence(key, about);
      }

      @Override
      public Locale locale() {
        return WORDS.locale();
      }
    };
  }
}
