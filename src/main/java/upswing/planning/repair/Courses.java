package upswing.planning.repair;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import upswing.planning.check.Absences;
import upswing.planning.check.Standing;
import upswing.planning.repair.RepairWeek.Kind;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Tag;
import upswing.training.TrainingBlock;

/**
 * Lays out the weeks that may change: as they are marked, and, where the days lost were recovery
 * enough, with the next recovery week as a usual one.
 */
final class Courses {

  private static final int BROKEN_DAYS = 3;
  private static final int DAYS_BACK = 4;
  private static final int MASTERS = 50;

  private final TrainingBlock block;
  private final Lived lived;
  private final Plans plans;
  private final List<Comeback> comebacks;
  private final DayOffers offers;
  private final Tolerances tolerances;
  private final Absences absences;
  private final List<Microcycle> open;
  private final LocalDate first;

  Courses(TrainingBlock block, Lived lived, Plans plans, List<Comeback> comebacks) {
    this.block = block;
    this.lived = lived;
    this.plans = plans;
    this.comebacks = comebacks;
    this.offers = new DayOffers(block, lived, plans, comebacks);
    this.tolerances = new Tolerances(block, offers);
    this.absences = Absences.of(plans.wishes());
    this.open =
        block.weeks().stream()
            .filter(week -> !week.start().plusDays(6).isBefore(plans.ledger().today()))
            .toList();
    this.first = open.getFirst().start();
  }

  /** The weeks that may change. */
  List<Microcycle> open() {
    return open;
  }

  /** One course for each way to mark the weeks; the first is as they are marked. */
  List<Course> all() {
    List<Course> all = new ArrayList<>();
    OptionalInt second = secondRecovery();
    all.add(course(OptionalInt.empty()));
    if (second.isPresent()) all.add(course(second));
    return all;
  }

  /** The recovery week that follows on days lost which were recovery enough. */
  OptionalInt secondRecovery() {
    Standing before = Standing.of(plans.ledger(), first.minusDays(1));
    boolean broken = block.holds(first.minusDays(1)) && before.broken();
    int since = broken ? 0 : 2;
    for (int i = 0; i < open.size(); i++) {
      Kind kind = kind(i);
      if (kind == Kind.RECOVERY && since < 2 && nextUsual(i) >= 0) return OptionalInt.of(i);
      since = kind == Kind.BROKEN ? 0 : since + 1;
    }
    return OptionalInt.empty();
  }

  private int nextUsual(int from) {
    for (int i = from + 1; i < open.size(); i++) if (kind(i) == Kind.USUAL) return i;
    return -1;
  }

  private Kind kind(int index) {
    Microcycle week = open.get(index);
    if (week.phase() == Phase.TAPER) return Kind.TAPER;
    int number = (int) ChronoUnit.WEEKS.between(plans.wishes().start(), week.start());
    boolean known = number >= 0 && number < plans.wishes().weeks();
    if (isBroken(week) || known && absences.isBroken(number)) return Kind.BROKEN;
    if (week.recovery()) return Kind.RECOVERY;
    boolean lost =
        week.start()
            .datesUntil(week.start().plusDays(7))
            .anyMatch(
                day ->
                    day.isBefore(plans.ledger().today())
                        && lived.records()
                        && !lived.ran(day)
                        && Comeback.runs(plans.on(day)));
    return lost || known && absences.losesDays(number) ? Kind.CUT_SHORT : Kind.USUAL;
  }

  private boolean isBroken(Microcycle week) {
    long ill =
        week.start()
            .datesUntil(week.start().plusDays(7))
            .filter(day -> !day.isAfter(plans.ledger().today()))
            .map(day -> plans.ledger().plan().checkIns().get(day))
            .filter(said -> said != null && said.tags().contains(Tag.ILL))
            .count();
    long off =
        comebacks.stream()
            .filter(Comeback::isLong)
            .flatMap(c -> c.back().minusDays(c.gap()).datesUntil(c.back()))
            .filter(week::holds)
            .count();
    long back =
        comebacks.stream()
            .filter(Comeback::isLong)
            .flatMap(c -> c.back().datesUntil(c.end()))
            .filter(week::holds)
            .count();
    return ill >= BROKEN_DAYS || off >= BROKEN_DAYS || back >= DAYS_BACK;
  }

  private Course course(OptionalInt asUsual) {
    List<RepairWeek> weeks = new ArrayList<>();
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      boolean flipped = asUsual.isPresent() && asUsual.getAsInt() == i;
      Kind kind = flipped ? Kind.USUAL : kind(i);
      kinds.add(kind);
      weeks.add(week(i, kind, flipped));
    }
    int due = Math.max(0, overdue(kinds) - overdue(asMarked()));
    WaysBack back = WaysBack.from(comebacks, plans.ledger().today());
    return new Course(
        weeks,
        start(back),
        block.settings().race(),
        back,
        new Needs(weeks, block.settings().race()),
        Cost.rules(due));
  }

  private List<Kind> asMarked() {
    return open.stream()
        .map(
            week ->
                week.phase() == Phase.TAPER
                    ? Kind.TAPER
                    : week.recovery() ? Kind.RECOVERY : Kind.USUAL)
        .toList();
  }

  /** Weeks beyond the most in a row without an easier one; R05. */
  private int overdue(List<Kind> kinds) {
    OptionalInt age = plans.ledger().plan().runner().ageOn(block.start());
    int most = age.isPresent() && age.getAsInt() >= MASTERS ? 3 : 4;
    Standing standing = Standing.of(plans.ledger(), first);
    int stretch = standing.eased() ? 0 : standing.stretch() - 1;
    int overdue = 0;
    for (Kind kind : kinds) {
      stretch = kind == Kind.USUAL || kind == Kind.CUT_SHORT ? stretch + 1 : 0;
      if (stretch > most) overdue++;
    }
    return overdue;
  }

  private RepairWeek week(int index, Kind kind, boolean flipped) {
    Microcycle week = open.get(index);
    List<List<Offer>> days = new ArrayList<>();
    List<Offer> planned = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      LocalDate date = week.start().plusDays(day);
      planned.add(offers.planned(date));
      days.add(new ArrayList<>(offers.of(date, false)));
    }
    if (lacksRecovery(days, planned)) {
      for (int day = 0; day < 7; day++) {
        days.set(day, new ArrayList<>(offers.of(week.start().plusDays(day), true)));
      }
    }
    keepBeforeTaper(week, kind, planned, days);
    if (flipped) asNextUsual(index, days);
    boolean moved = new Displaced(plans, offers).into(week.start(), days);
    boolean extra = false;
    for (int day = 0; kind == Kind.USUAL && !extra && day < 7; day++) {
      Optional<Offer> run = offers.extra(week.start().plusDays(day));
      run.ifPresent(days.get(day)::add);
      extra = run.isPresent();
    }
    int keys = planned.stream().mapToInt(Offer::keys).sum();
    boolean hasLong = planned.stream().anyMatch(offer -> offer.longMinutes() > 0);
    DayOfWeek wanted = plans.wishes().longDay();
    int longDay =
        moved && wanted != plans.settings().longDay()
            ? Math.floorMod(wanted.getValue() - week.start().getDayOfWeek().getValue(), 7)
            : -1;
    return new RepairWeek(
        week.start(),
        days,
        planned,
        kind,
        tolerances.of(week, planned, kind),
        moved ? keys : 0,
        moved && hasLong ? 1 : 0,
        longDay,
        extra,
        most(week));
  }

  /**
   * Where only the race moves, what lies before the last 14 days stays: a taper that is too short
   * is no reason to train less before it.
   */
  private void keepBeforeTaper(
      Microcycle week, Kind kind, List<Offer> planned, List<List<Offer>> days) {
    if (plans.moved().isEmpty()) return;
    LocalDate window = block.settings().race().orElseThrow().minusDays(Course.TAPER_DAYS - 1);
    for (int day = 0; day < 7 && week.start().plusDays(day).isBefore(window); day++) {
      LocalDate date = week.start().plusDays(day);
      boolean stays = plans.onlyRaceMoves() && plans.isOpen(date) && !offers.isMoved(date);
      if (stays) days.set(day, List.of(planned.get(day)));
      else if (kind == Kind.TAPER) days.set(day, List.of(days.get(day).getFirst()));
    }
  }

  /** Minutes of a week that lies on the way back, after its first seven days. */
  private int most(Microcycle week) {
    int most = Course.NO_LIMIT;
    for (Comeback comeback : comebacks) {
      long days = ChronoUnit.DAYS.between(comeback.back(), week.start());
      int share = days <= 0 ? 100 : comeback.laterShare((int) Math.ceilDiv(days, 7));
      if (share < 100) most = Math.min(most, (int) Math.floor(share * comeback.usual() / 100));
    }
    return most;
  }

  /** Whether no recovery run of a week that had one can stay. */
  private static boolean lacksRecovery(List<List<Offer>> days, List<Offer> planned) {
    return planned.stream().anyMatch(offer -> offer.recoveryRuns() > 0)
        && days.stream().flatMap(List::stream).noneMatch(offer -> offer.recoveryRuns() > 0);
  }

  /** What the next usual week holds on the same days, at most as long. */
  private void asNextUsual(int index, List<List<Offer>> days) {
    LocalDate next = open.get(nextUsual(index)).start();
    Setback.Kind cause =
        comebacks.stream().map(Comeback::cause).sorted().findFirst().orElse(Setback.Kind.MISSED);
    for (int day = 0; day < 7; day++) {
      LocalDate date = open.get(index).start().plusDays(day);
      for (Session other : plans.on(next.plusDays(day))) {
        if (!other.kind().isRun() || other.kind() == SessionKind.RACE) continue;
        days.get(day).addAll(offers.here(date, other, -1, new Why.WasTheRecoveryWeek(cause)));
      }
    }
  }

  private State start(WaysBack back) {
    int[] longest = new int[4];
    int said = lived.reachOf(block.settings().longestMinutes(), first);
    long weeksIn = ChronoUnit.DAYS.between(block.start(), first) / 7;
    for (int week = 0; week < 4; week++) {
      LocalDate from = first.minusWeeks(week + 1L);
      longest[week] = lived.longest(from, from.plusDays(6));
      if (week == weeksIn) longest[week] = Math.max(longest[week], said);
      if (week > 0) longest[week] = Math.max(longest[week], longest[week - 1]);
    }
    int left = Course.NO_LIMIT;
    Optional<Comeback> now = back.on(first).filter(c -> c.back().isBefore(first));
    if (now.isPresent()) {
      double spent = now.get().back().datesUntil(first).mapToDouble(lived::runMinutes).sum();
      left = Math.max(0, now.get().mostMinutes() - (int) Math.round(spent));
    }
    Standing standing = Standing.of(plans.ledger(), first);
    return new State(
        (int) Math.round(standing.reference()),
        (int) Math.round(standing.before()),
        tolerances.peakBefore(first),
        tolerances.taperBefore(first),
        longest[0],
        longest[1],
        longest[2],
        longest[3],
        tolerances.hardBefore(first),
        left);
  }
}
