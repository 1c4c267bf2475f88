package upswing.ui.season;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import upswing.load.Form;
import upswing.load.Ledger;
import upswing.load.WeekFigures;
import upswing.report.Amounts;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.RaceRank;
import upswing.training.SeasonYear;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** Makes a season of what is seen. */
record SeasonMaker(Seen seen, Messages words) {

  private static final double NEAR = 150;

  /** A shorter gap is the rest after a race. */
  private static final int OFF_WEEKS = 3;

  Season of(SeasonYear year) {
    LocalDate first = year.first();
    List<Season.Week> weeks = new ArrayList<>();
    for (int i = 0; i < SeasonYear.WEEKS; i++) weeks.add(week(first.plusWeeks(i)));
    LocalDate last = year.last();
    return new Season(
        year.year(),
        seen.today(),
        weeks,
        phases(first, last),
        off(weeks),
        flags(first, last),
        forms(first, last));
  }

  private Season.Week week(LocalDate start) {
    WeekFigures figures = ledger().week(start);
    return new Season.Week(
        start,
        figures.plannedMinutes(),
        figures.doneMinutes(),
        Math.max(figures.plannedLoad(), figures.doneLoad()),
        isRecovery(start));
  }

  private boolean isRecovery(LocalDate start) {
    return ledger().microcycle(start.plusDays(3)).map(Microcycle::recovery).orElse(false);
  }

  private List<Season.PhaseBand> phases(LocalDate first, LocalDate last) {
    List<Season.PhaseBand> bands = new ArrayList<>();
    for (TrainingBlock block : blocks().toList()) {
      for (Microcycle week : block.weeks()) {
        LocalDate end = week.start().plusDays(6);
        if (end.isBefore(first) || week.start().isAfter(last)) continue;
        Season.PhaseBand before = bands.isEmpty() ? null : bands.getLast();
        if (before != null && before.block().equals(block.id()) && before.phase() == week.phase()) {
          bands.removeLast();
          bands.add(new Season.PhaseBand(block.id(), week.phase(), before.first(), end));
        } else {
          bands.add(new Season.PhaseBand(block.id(), week.phase(), week.start(), end));
        }
      }
    }
    return bands;
  }

  /** Weeks of no block, after the first block there is. */
  private List<Season.Off> off(List<Season.Week> weeks) {
    Optional<LocalDate> first = blocks().findFirst().map(TrainingBlock::start);
    List<Season.Off> gaps = new ArrayList<>();
    LocalDate from = null;
    for (Season.Week week : weeks) {
      boolean free =
          first.map(week.start()::isAfter).orElse(false)
              && ledger().microcycle(week.start().plusDays(3)).isEmpty();
      if (free && from == null) from = week.start();
      if (!free && from != null) {
        gaps.add(new Season.Off(from, week.start().minusDays(1)));
        from = null;
      }
    }
    if (from != null) gaps.add(new Season.Off(from, weeks.getLast().start().plusDays(6)));
    gaps.removeIf(gap -> gap.first().plusWeeks(OFF_WEEKS).isAfter(gap.last().plusDays(1)));
    return gaps;
  }

  private Stream<TrainingBlock> blocks() {
    return seen.plan().blocks().values().stream()
        .sorted(Comparator.comparing(TrainingBlock::start));
  }

  private List<Season.Flag> flags(LocalDate first, LocalDate last) {
    return seen.plan().sessions().values().stream()
        .filter(session -> session.kind() == SessionKind.RACE)
        .filter(race -> !race.date().isBefore(first) && !race.date().isAfter(last))
        .sorted(Comparator.comparing(Session::date).thenComparing(Session::id))
        .map(this::flag)
        .toList();
  }

  private Season.Flag flag(Session race) {
    RaceRank rank = race.rank().orElseGet(() -> rank(race));
    double meters = ledger().planned(race).meters();
    String name = meters > 0 ? distance(meters) : words.of("season.race");
    String date = DateTimeFormatter.ofPattern("d MMM", words.locale()).format(race.date());
    Optional<String> target =
        block(race)
            .flatMap(block -> block.settings().target())
            .map(
                time ->
                    "%d:%02d:%02d"
                        .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart()));
    String when = target.map(time -> date + " · " + time).orElse(date);
    boolean known = !race.date().isAfter(ledger().lastDay());
    return new Season.Flag(
        race.id(),
        rank,
        name,
        when,
        race.date(),
        known ? Optional.of(ledger().form(race.date())) : Optional.empty());
  }

  /** Common distances by their name, as they are measured give or take a GPS. */
  private String distance(double meters) {
    return Stream.of(Goal.values())
        .filter(
            goal ->
                goal.raceMeters().isPresent()
                    && Math.abs(goal.raceMeters().getAsDouble() - meters) < NEAR)
        .findFirst()
        .map(goal -> words.of("goal." + goal))
        .orElseGet(() -> Amounts.distance(meters, seen.plan().runner().unit()));
  }

  /** What the plan around a race makes of it. */
  private RaceRank rank(Session race) {
    if (block(race).isPresent()) return RaceRank.A;
    boolean eased =
        ledger()
            .microcycle(race.date())
            .map(week -> week.recovery() || week.phase() == Phase.TAPER)
            .orElse(false);
    return eased ? RaceRank.B : RaceRank.C;
  }

  /** The block that is made for a race. */
  private Optional<TrainingBlock> block(Session race) {
    return blocks()
        .filter(block -> block.settings().race().equals(Optional.of(race.date())))
        .findFirst();
  }

  private List<Form> forms(LocalDate first, LocalDate last) {
    LocalDate from = ledger().firstDay().isAfter(first) ? ledger().firstDay() : first;
    LocalDate to = ledger().lastDay().isBefore(last) ? ledger().lastDay() : last;
    if (from.isAfter(to)) return List.of();
    return from.datesUntil(to.plusDays(1))
        .filter(day -> tells(day, to))
        .map(ledger()::form)
        .toList();
  }

  /** Over a year the ends of weeks tell more than each day's up and down; a race shows its own. */
  private boolean tells(LocalDate day, LocalDate last) {
    LocalDate next = day.plusDays(1);
    boolean endsWeek = seen.plan().runner().weekOf(next).equals(next);
    return endsWeek || day.equals(seen.today()) || day.equals(last) || isRace(day);
  }

  private boolean isRace(LocalDate day) {
    return ledger().sessionsOn(day).stream().anyMatch(s -> s.kind() == SessionKind.RACE);
  }

  private Ledger ledger() {
    return seen.ledger();
  }
}
