package upswing.ui.season;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import upswing.edit.SeasonEdits;
import upswing.load.Form;
import upswing.planning.repair.RaceDay;
import upswing.report.Amounts;
import upswing.training.BlockId;
import upswing.training.Plan;
import upswing.training.RaceRank;
import upswing.training.SeasonYear;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.TrainingBlock;
import upswing.ui.Dates;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** The season around the chosen day, in figures and words, and what can be moved in it. */
final class SeasonViewModel {

  /** A number with what it counts. */
  record Figure(String number, String about) {}

  /** What is said of one week: its name, and its figures. */
  record WeekWords(String name, String figures) {}

  private final Desk desk;
  private final Messages words;
  private final ReadOnlyObjectWrapper<Season> season;
  private boolean shown;

  SeasonViewModel(Desk desk, Messages words) {
    this.desk = desk;
    this.words = words;
    season = new ReadOnlyObjectWrapper<>(made());
    desk.seenProperty().subscribe(seen -> refresh());
    desk.chosenProperty().subscribe(day -> turnTo());
  }

  ReadOnlyObjectProperty<Season> seasonProperty() {
    return season.getReadOnlyProperty();
  }

  /** A season nobody looks at is not worked out. */
  void show(boolean newShown) {
    shown = newShown;
    refresh();
  }

  /** The week that is told about: the lit one, else the chosen one. */
  Optional<Season.Week> week() {
    Season now = season.get();
    return desk.litProperty()
        .get()
        .flatMap(now::week)
        .or(() -> now.week(desk.chosenProperty().get()));
  }

  /** The figures at the top left. */
  List<Figure> figures() {
    Season now = season.get();
    double planned = now.weeks().stream().mapToDouble(Season.Week::planned).sum();
    double done = now.weeks().stream().mapToDouble(Season.Week::done).sum();
    long recoveries = now.weeks().stream().filter(Season.Week::recovery).count();
    Season.Week biggest =
        now.weeks().stream().max(Comparator.comparingDouble(Season.Week::minutes)).orElseThrow();
    return List.of(
        new Figure(
            words.of("season.hours", Math.round(planned / 60)),
            words.of("season.planned", String.valueOf(now.year()))),
        new Figure(Amounts.time(done), words.of("season.done")),
        new Figure(
            String.valueOf(now.flags().size()), words.of("season.raceCount", now.flags().size())),
        new Figure(String.valueOf(recoveries), words.of("season.recoveries", recoveries)),
        new Figure(
            Amounts.time(biggest.minutes()), words.of("season.biggest", date(biggest.start()))));
  }

  /** What is said of a week. */
  WeekWords words(Season.Week week) {
    LocalDate start = week.start();
    String dates = words.of("calendar.title.dates", date(start), date(start.plusDays(6)));
    String name =
        desk.seen()
            .plan()
            .blockOn(start.plusDays(3))
            .flatMap(
                block ->
                    block
                        .week(start.plusDays(3))
                        .map(
                            cycle ->
                                words.of(
                                    "season.weekOf",
                                    block.weekNumber(start.plusDays(3)),
                                    words.of("phase." + cycle.phase()),
                                    dates)))
            .orElse(dates);
    LocalDate last = start.plusDays(6);
    LocalDate asOf = last.isAfter(desk.seen().ledger().lastDay()) ? start : last;
    Form form = desk.seen().ledger().form(asOf);
    return new WeekWords(
        name,
        words.of(
            "season.weekFigures",
            Amounts.time(week.planned()),
            Amounts.time(week.done()),
            Amounts.whole(week.load()),
            Amounts.whole(form.fitness()),
            Amounts.whole(form.fatigue()),
            Amounts.signed(form.form())));
  }

  /** Goes to a day. */
  void choose(LocalDate day) {
    desk.chosenProperty().set(day);
  }

  /** What a race dropped on another day means. */
  sealed interface Drop {
    /** No block is made for the race: it moves. */
    record Free() implements Drop {}

    /**
     * A block is made for it, which can be replanned.
     *
     * @param alone whether the race can also move by itself, as it stays in its block's last week
     */
    record Replan(BlockId block, boolean alone) implements Drop {}

    /** It can't be; why not, as a sentence. */
    record Never(String why) implements Drop {}
  }

  Drop drop(SessionId id, LocalDate to) {
    Plan plan = desk.seen().plan();
    Session race = plan.sessions().get(id);
    Optional<TrainingBlock> made =
        Optional.ofNullable(race).flatMap(session -> RaceDay.block(plan, session));
    if (made.isEmpty()) return new Drop.Free();
    boolean alone = made.get().weeks().getLast().holds(to);
    return switch (RaceDay.of(desk.seen().ledger(), made.get(), to)) {
      case RaceDay.Possible possible -> new Drop.Replan(made.get().id(), alone);
      case RaceDay.Impossible no ->
          new Drop.Never(words.of("repair.race." + no.reason(), Dates.full(no.day(), words)));
    };
  }

  /** Moves a race; one change, one undo. */
  void moveRace(SessionId race, LocalDate to) {
    desk.perform(plan -> SeasonEdits.moveRace(plan, race, to));
  }

  /** What the runner calls a race. */
  Optional<RaceRank> rank(SessionId race) {
    return Optional.ofNullable(desk.seen().plan().sessions().get(race)).flatMap(Session::rank);
  }

  /** Ranks a race, or leaves it to the plan around it; one change, one undo. */
  void rank(SessionId race, Optional<RaceRank> rank) {
    desk.perform(plan -> SeasonEdits.rank(plan, race, rank));
  }

  /** Moves the week a phase begins with; one change, one undo. */
  void movePhase(Season.PhaseBand band, LocalDate to) {
    desk.perform(plan -> SeasonEdits.movePhase(plan, band.block(), band.first(), to));
  }

  /** A day as it is told while something is dragged to it. */
  String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM", words.locale()).format(day);
  }

  private void turnTo() {
    if (shown && year().year() != season.get().year()) refresh();
  }

  private void refresh() {
    if (shown) season.set(made());
  }

  private SeasonYear year() {
    return SeasonYear.on(desk.chosenProperty().get(), desk.seen().plan().runner());
  }

  private Season made() {
    return new SeasonMaker(desk.seen(), words).of(year());
  }
}
