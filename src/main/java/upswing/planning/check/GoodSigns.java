package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import upswing.load.Ledger;
import upswing.planning.check.Finding.Grade;
import upswing.planning.check.GoodSign.Kind;
import upswing.readiness.Mornings;
import upswing.readiness.SignalMorning;
import upswing.training.CheckIn;
import upswing.training.SessionKind;
import upswing.training.Signal;

/**
 * What goes well in a plan, and in the runner: rules that hold, and signals that stay where they
 * are normal.
 *
 * <p>Nothing is said of what could not have gone wrong, nor of what is not known. Two weeks of
 * mornings are looked back on, ten of which must be known. Source: science.md, "The plan check".
 */
public final class GoodSigns {

  private static final int DAYS = 14;
  private static final int KNOWN = 10;
  private static final double INSIDE = 0.85;

  private final Diary diary;
  private final Mornings mornings;
  private final Set<String> broken;
  private final List<GoodSign> signs = new ArrayList<>();

  private GoodSigns(Ledger ledger, Mornings mornings, List<Finding> findings) {
    LocalDate from = ledger.plan().runner().weekOf(ledger.today());
    diary = new Diary(ledger, Optional.of(mornings), from, ledger.lastDay());
    this.mornings = mornings;
    broken = findings.stream().map(Finding::rule).collect(Collectors.toSet());
  }

  /** What goes well on the ledger's today; the findings are those of the same day. */
  public static List<GoodSign> of(Ledger ledger, Mornings mornings, List<Finding> findings) {
    GoodSigns signs = new GoodSigns(ledger, mornings, findings);
    boolean planned =
        signs.diary.judged().anyMatch(entry -> !entry.date().isBefore(ledger.today()));
    if (planned) signs.ofThePlan();
    signs.ofTheRunner();
    return List.copyOf(signs.signs);
  }

  private void ofThePlan() {
    if (holds("R10")) easyShare();
    if (holds("R18") && holds("R19")) taper();
    hardDaysApart();
    if (holds("R05") && diary.weeks().stream().anyMatch(Week::isRecovery)) {
      add(Kind.RECOVERY_WEEKS, Grade.C);
    }
    if (holds("R02")) add(Kind.NO_SPIKE, Grade.M);
    if (holds("R03") && diary.weeks().size() > 1) add(Kind.SMALL_STEPS, Grade.C);
    if (holds("R08")) add(Kind.REST_DAYS, Grade.C);
  }

  /** A rule that is muted may not hold: nothing good is said of it. */
  private boolean holds(String rule) {
    return !broken.contains(rule) && !PlanCheck.isMuted(diary.ledger(), rule);
  }

  private void easyShare() {
    LocalDate week = diary.ledger().plan().runner().weekOf(diary.ledger().today());
    double minutes = 0;
    double easy = 0;
    for (int back = 0; back < 4; back++) {
      LocalDate start = week.minusWeeks(back);
      double all = diary.week(start).minutes();
      var share = diary.ledger().week(start).easyShare();
      if (all <= 0 || share.isEmpty()) continue;
      minutes += all;
      easy += all * share.getAsDouble();
    }
    if (minutes > 0 && easy / minutes >= 0.75) {
      add(Kind.EASY_SHARE, Grade.M, percent(easy / minutes));
    }
  }

  private void taper() {
    RaceRun.of(diary).stream()
        .findFirst()
        .ifPresent(run -> add(Kind.TAPER, Grade.S, percent(run.cut())));
  }

  private void hardDaysApart() {
    List<Week> weeks = diary.weeks().stream().filter(week -> !week.hardDays().isEmpty()).toList();
    long apart = weeks.stream().filter(GoodSigns::isApart).count();
    if (apart > 0 && apart >= 0.9 * weeks.size()) {
      add(Kind.HARD_DAYS_APART, Grade.M, apart, weeks.size());
    }
  }

  private static boolean isApart(Week week) {
    List<LocalDate> hard = week.hardDays();
    return hard.stream().noneMatch(day -> hard.contains(day.plusDays(1)));
  }

  private void ofTheRunner() {
    LocalDate today = diary.ledger().today();
    long recovery =
        diary
            .between(today.minusDays(27), today)
            .filter(e -> e.kind() == SessionKind.RECOVERY_RUN && e.done().isPresent())
            .count();
    if (recovery >= 2) add(Kind.RECOVERY_RUNS_DONE, Grade.C, recovery);
    inside(Kind.ENERGY, Grade.M, Signal.ENERGY);
    inside(Kind.RESTING_HEART_RATE, Grade.M, Signal.RESTING_HEART_RATE);
    inside(Kind.MOOD, Grade.M, Signal.MOOD, Signal.MOTIVATION);
    soreness(today);
    Efficiency.of(diary, today)
        .filter(trend -> trend.perDay() >= 0 && holds("R31"))
        .ifPresent(
            trend ->
                add(
                    Kind.EFFICIENCY,
                    Grade.C,
                    String.format(Locale.ROOT, "%.1f", trend.percentInFourWeeks()),
                    trend.runs()));
  }

  /** Said when all the signals are known, nearly always normal, and not outside today. */
  private void inside(Kind kind, Grade grade, Signal... signals) {
    LocalDate today = diary.ledger().today();
    if (Arrays.stream(signals).anyMatch(signal -> isOutside(today, signal))) return;
    int known = 0;
    int inside = 0;
    for (LocalDate day : today.minusDays(DAYS - 1).datesUntil(today.plusDays(1)).toList()) {
      List<SignalMorning.Standing> standings =
          Arrays.stream(signals).map(signal -> standing(day, signal)).toList();
      if (standings.contains(SignalMorning.Standing.UNKNOWN)) continue;
      known++;
      if (!standings.contains(SignalMorning.Standing.OUTSIDE_WORSE)) inside++;
    }
    if (known >= KNOWN && inside >= INSIDE * known) add(kind, grade, inside, known);
  }

  private SignalMorning.Standing standing(LocalDate day, Signal signal) {
    SignalMorning morning = mornings.on(day).signals().get(signal);
    return morning == null ? SignalMorning.Standing.UNKNOWN : morning.standing();
  }

  private boolean isOutside(LocalDate day, Signal signal) {
    return standing(day, signal) == SignalMorning.Standing.OUTSIDE_WORSE;
  }

  private void soreness(LocalDate today) {
    if (isOutside(today, Signal.SORENESS)) return;
    List<CheckIn> said =
        List.copyOf(
            diary
                .ledger()
                .plan()
                .checkIns()
                .subMap(today.minusDays(DAYS - 1), true, today, true)
                .values());
    long known = said.stream().filter(c -> c.value(Signal.SORENESS).isPresent()).count();
    boolean lingers =
        said.stream()
            .filter(c -> !c.sorenessSite().isBlank())
            .collect(
                Collectors.groupingBy(
                    c -> c.sorenessSite().strip().toLowerCase(Locale.ROOT), Collectors.counting()))
            .values()
            .stream()
            .anyMatch(days -> days > 3);
    if (known >= KNOWN && !lingers) add(Kind.NO_SORENESS, Grade.C, known);
  }

  private void add(Kind kind, Grade grade, Object... about) {
    signs.add(new GoodSign(kind, grade, Arrays.stream(about).map(Object::toString).toList()));
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }
}
