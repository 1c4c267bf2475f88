package upswing.ui.block;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import upswing.edit.BlockEdits;
import upswing.load.Ledger;
import upswing.planning.BlockPlanner;
import upswing.planning.BlockPlanner.Impossible;
import upswing.planning.BlockPlanner.Made;
import upswing.planning.Past;
import upswing.planning.Presets;
import upswing.planning.Report;
import upswing.planning.race.TargetCheck;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Runner;
import upswing.ui.Desk;
import upswing.ui.Messages;

/**
 * The new block as it is being wished for: each answer, what is wrong with it, and the block that
 * comes of all of them.
 *
 * <p>Every change of an answer has the block made again in the background. What was shown stays
 * until the new one is there; one that was overtaken is dropped.
 */
public final class BlockWizardViewModel {

  /** What stands on the right. */
  sealed interface Sight {}

  /** Nothing has been made yet. */
  record Waiting() implements Sight {}

  /** A block that can be created. */
  record Possible(Made made, BlockPreview preview) implements Sight {}

  /**
   * No block is possible.
   *
   * @param why the rules between the wishes, in sentences; empty where there is no more to say
   */
  record Blocked(List<Obstacle> obstacles, String why) implements Sight {}

  private final Desk desk;
  private final BlockWords words;
  private final BlockId id = BlockId.fresh();
  private final BlockCalendar calendar;
  private final FirstAnswers first;
  private final AnswerFields answers;
  private final Cures cures;
  private final PreviewMaker maker;
  private final Map<Field, ReadOnlyStringWrapper> problems = new EnumMap<>(Field.class);
  private final ReadOnlyStringWrapper targetHint = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper weeksHint = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper longestHint = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(new Waiting());
  private final ReadOnlyObjectWrapper<Optional<Made>> creatable =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final AtomicInteger asked = new AtomicInteger();
  private Optional<BlockSettings> wished = Optional.empty();

  /** A wizard over the plan as it is now; the first block is asked for at once. */
  public BlockWizardViewModel(Desk desk, Messages messages) {
    this.desk = desk;
    words = new BlockWords(messages);
    Runner runner = desk.seen().plan().runner();
    calendar = new BlockCalendar(desk.seen().today(), runner.weekStart());
    first = FirstAnswers.of(desk.seen().ledger());
    answers = new AnswerFields(first, calendar, words);
    cures = new Cures(answers, words);
    maker = new PreviewMaker(words);
    for (Field field : Field.values()) problems.put(field, new ReadOnlyStringWrapper(""));
    answers.onChange(this::answer);
    answer();
  }

  /** The fields. */
  AnswerFields answers() {
    return answers;
  }

  /** What is wrong with an answer; empty when nothing is. */
  ReadOnlyStringProperty problem(Field field) {
    return problems.getOrDefault(field, targetHint).getReadOnlyProperty();
  }

  /** The target's pace and how it stands to what was run. */
  ReadOnlyStringProperty targetHintProperty() {
    return targetHint.getReadOnlyProperty();
  }

  /** When the block would begin. */
  ReadOnlyStringProperty weeksHintProperty() {
    return weeksHint.getReadOnlyProperty();
  }

  /** Where the present volume comes from. */
  String weeklyHint() {
    Presets read = first.presets();
    if (read.weeklyMinutes().isEmpty()) return words.of("block.now");
    LocalDate last = calendar.weekOf(read.asOf()).minusDays(1);
    return isLately(read)
        ? words.of("block.now.read", read.weeks())
        : words.of("block.now.readUntil", read.weeks(), words.date(last));
  }

  /** Where the longest run comes from; what becomes of it where the week is too small for it. */
  ReadOnlyStringProperty longestHintProperty() {
    return longestHint.getReadOnlyProperty();
  }

  private String aboutLongest() {
    Optional<BlockSettings> small =
        wished.filter(wish -> 2 * wish.longestMinutes() > wish.weeklyMinutes());
    if (small.isPresent()) {
      int carried = BlockPlanner.longestAtFirst(small.get());
      return words.of("block.longest.carried", words.time(carried));
    }
    Presets read = first.presets();
    if (read.longestMinutes().isEmpty()) return words.of("block.longest");
    return isLately(read)
        ? words.of("block.longest.read")
        : words.of("block.longest.readUntil", words.date(read.asOf()));
  }

  private boolean isLately(Presets read) {
    return read.asOf().equals(calendar.today());
  }

  /** What stands on the right. */
  ReadOnlyObjectProperty<Sight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** The block that one click would create: there only while it is what the answers say. */
  ReadOnlyObjectProperty<Optional<Made>> creatableProperty() {
    return creatable.getReadOnlyProperty();
  }

  /** One quiet sentence beside the buttons: what creating would do, or what keeps it back. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** The day of a typed date, for a calendar to open on. */
  Optional<LocalDate> day(String typed) {
    return Typed.date(typed, calendar.today());
  }

  /** A day as it is typed. */
  String typed(LocalDate day) {
    return words.date(day);
  }

  /** Adds the block to the plan as one change; nothing happens while there is none. */
  public void create() {
    creatable
        .get()
        .ifPresent(
            made -> {
              LocalDate today = calendar.today();
              desk.perform(
                  plan -> {
                    Ledger ledger = Ledger.of(plan, today);
                    return BlockEdits.newBlock(
                        plan,
                        made.block(),
                        made.sessions(),
                        session -> ledger.doneFor(session.id()).isPresent());
                  });
              desk.chosenProperty().set(made.block().start());
            });
  }

  /** Drops what is still being worked out, so that the next change needn't wait for it. */
  public void leave() {
    asked.incrementAndGet();
  }

  private void answer() {
    WishReader.Understood understood = WishReader.read(answers.answers(), calendar, words);
    problems.forEach(
        (field, problem) -> problem.set(understood.problems().getOrDefault(field, "")));
    boolean same = understood.settings().isPresent() && understood.settings().equals(wished);
    if (same && creatable.get().isPresent()) return;
    wished = understood.settings();
    creatable.set(Optional.empty());
    asked.incrementAndGet();
    hint();
    if (wished.isEmpty()) note.set(words.of("block.mend"));
    wished.ifPresent(this::ask);
  }

  private void hint() {
    weeksHint.set(
        wished
            .map(wish -> words.of("block.weeks.from", words.dayAndYear(wish.start())))
            .orElse(""));
    targetHint.set(wished.flatMap(this::aboutTarget).orElse(""));
    longestHint.set(aboutLongest());
  }

  private Optional<String> aboutTarget(BlockSettings wish) {
    if (wish.target().isEmpty()) return Optional.empty();
    Duration time = wish.target().get();
    double meters = wish.goal().raceMeters().orElseThrow();
    String pace = words.pace(time.toSeconds() / meters, desk.seen().plan().runner().unit());
    Optional<TargetCheck> check =
        first
            .presets()
            .thresholdPace()
            .flatMap(threshold -> TargetCheck.of(wish.goal(), time, threshold, wish.weeks()));
    String from = first.presets().thresholdEstimated() ? "runs" : "threshold";
    return Optional.of(
        check
            .map(
                c ->
                    words.of(
                        "block.target." + c.light() + "." + from,
                        pace,
                        BlockWords.race(c.predicted())))
            .orElse(pace));
  }

  private void ask(BlockSettings wish) {
    int turn = asked.get();
    Past past = Past.of(desk.seen().ledger());
    String name = words.of("block.name", words.of("goal." + wish.goal()));
    desk.inBackground(
        () ->
            turn == asked.get()
                ? unlessOvertaken(
                    () -> Optional.of(outcome(sought(turn, name, wish, past), past.runner())))
                : Optional.<Sight>empty(),
        made ->
            made.filter(seen -> turn == asked.get())
                .ifPresent(
                    seen -> {
                      show(seen);
                      if (seen instanceof Possible possible) explain(possible, wish, past, turn);
                    }));
  }

  private BlockPlanner.Outcome sought(int turn, String name, BlockSettings wish, Past past) {
    return BlockPlanner.plan(
        id, name, wish, past, calendar.firstStart(), () -> turn != asked.get());
  }

  /** What holds the block back is worked out once it is in sight. */
  private void explain(Possible possible, BlockSettings wish, Past past, int turn) {
    desk.inBackground(
        () ->
            turn == asked.get()
                ? unlessOvertaken(() -> Report.of(wish, past, () -> turn != asked.get()))
                : Optional.<Report>empty(),
        report ->
            report
                .filter(known -> turn == asked.get())
                .ifPresent(
                    known ->
                        sight.set(
                            new Possible(
                                possible.made(), maker.explained(possible.preview(), known)))));
  }

  private static <T> Optional<T> unlessOvertaken(Supplier<Optional<T>> work) {
    try {
      return work.get();
    } catch (CancellationException overtaken) {
      return Optional.empty();
    }
  }

  private Sight outcome(BlockPlanner.Outcome outcome, Runner runner) {
    return switch (outcome) {
      case Made made -> new Possible(made, maker.of(made, runner));
      case Impossible impossible ->
          new Blocked(
              cures.of(impossible.blockers()),
              impossible.why().stream().map(words::of).collect(Collectors.joining(" ")));
    };
  }

  private void show(Sight seen) {
    sight.set(seen);
    Optional<Made> made =
        seen instanceof Possible possible ? Optional.of(possible.made()) : Optional.empty();
    creatable.set(made);
    note.set(made.map(this::whatCreatingDoes).orElse(""));
  }

  private String whatCreatingDoes(Made made) {
    boolean replaces =
        desk.seen().plan().sessions().values().stream()
            .anyMatch(session -> made.block().holds(session.date()));
    return words.of(replaces ? "block.replaces" : "block.after");
  }
}
