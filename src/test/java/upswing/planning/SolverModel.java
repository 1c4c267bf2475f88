package upswing.planning;

import com.google.ortools.Loader;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import upswing.training.Goal;

/**
 * The same question asked of a general solver: every rule and price written down anew as a
 * constraint or a term over days, without weeks that are worked out one after the other.
 */
final class SolverModel {

  private final Season season;
  private final Layout layout;
  private final SolverScore score = new SolverScore();
  private final int first;
  private final int said;
  private final int biggest;

  private SolverModel(Season season, Layout layout) {
    this.season = season;
    this.layout = layout;
    this.first = Math.max(60, season.wishes().weeklyMinutes() / 5 * 5);
    this.said = season.wishes().longestMinutes();
    this.biggest = Math.max(season.shape().peakWeek(), 11 * first / 10);
  }

  /** The value of the best block of a layout; empty where there is none. */
  static OptionalDouble best(Season season, Layout layout) {
    Loader.loadNativeLibraries();
    if (season.lengths().length == 0) return OptionalDouble.empty();
    SolverModel written = new SolverModel(season, layout);
    written.weeks();
    return written.score.most();
  }

  private void weeks() {
    SolverWeek usual = null;
    int week = 0;
    for (; week < season.weeks().size() && !season.isTaper(week); week++) {
      if (season.weeks().get(week).recovery()) {
        recovery(week, usual);
        continue;
      }
      SolverWeek now = part(week, 0, 7, null, false);
      if (usual == null) begin(now);
      else grow(week, usual, now);
      usual = now;
    }
    GoalShape shape = season.shape();
    score.model.addGreaterOrEqual(usual.longRun, shape.leastLong());
    score.earn(-0.04 * shape.peakLong());
    score.earn(usual.longRun, 0.04);
    if (season.wishes().race().isPresent()) taper(week, usual);
    score.earn(-layout.price());
  }

  private SolverWeek part(int week, int from, int to, @Nullable IntVar longest, boolean late) {
    return new SolverWeek(new PlainWeek(season, layout, week), from, to, score, longest, late);
  }

  private int longGrowth() {
    return season.wishes().goal() == Goal.RETURN ? 108 : 110;
  }

  private void begin(SolverWeek now) {
    score.model.addLessOrEqual(now.minutes, first);
    score.model.addLessOrEqual(now.longRun, Math.max(20, longGrowth() * said / 100));
    step(
        LinearExpr.affine(now.minutes, -1, first), first, LinearExpr.affine(now.longRun, 1, -said));
  }

  private void step(LinearExpr minutes, int furthest, LinearExpr longRun) {
    score.loseSquared(minutes, furthest, 0.10 / first);
    score.loseSquared(longRun, 400, 0.0015);
  }

  private void grow(int week, SolverWeek usual, SolverWeek now) {
    score.model.addGreaterOrEqual(now.minutes, usual.minutes);
    score.model.addLessOrEqual(now.minutes, biggest);
    growth(usual.minutes, now.minutes);
    score.model.addGreaterOrEqual(now.longRun, usual.longRun);
    int counted = week < 4 ? said : 0;
    score.atMostEither(
        now.longRun, Math.max(20, longGrowth() * counted / 100), longGrowth(), usual.longRun);
    LinearExpr more = LinearExpr.newBuilder().add(now.minutes).addTerm(usual.minutes, -1).build();
    LinearExpr longer = LinearExpr.newBuilder().add(now.longRun).addTerm(usual.longRun, -1).build();
    step(more, biggest / 7, longer);
  }

  /** A tenth; five minutes where that is more; 14 % for short weeks of coming back. */
  private void growth(LinearExpr usual, LinearExpr now) {
    boolean returning = season.wishes().goal() == Goal.RETURN;
    Literal small = score.model.newBoolVar("");
    score.model.addLessOrEqual(usual, returning ? 161 : 49).onlyEnforceIf(small);
    score.model.addGreaterOrEqual(usual, returning ? 162 : 50).onlyEnforceIf(small.not());
    score
        .model
        .addLessOrEqual(LinearExpr.term(now, 100), LinearExpr.term(usual, 110))
        .onlyEnforceIf(small.not());
    LinearExpr most = returning ? LinearExpr.term(usual, 114) : LinearExpr.affine(usual, 100, 500);
    score.model.addLessOrEqual(LinearExpr.term(now, 100), most).onlyEnforceIf(small);
  }

  private void recovery(int week, SolverWeek usual) {
    SolverWeek eased = part(week, 0, 7, usual.longRun, false);
    score.atMostEither(eased.longRun, season.lengths()[0], 75, usual.longRun);
    score.atMost(usual.minutes, 200, eased.minutes);
    score.atMost(eased.minutes, 80, usual.minutes);
    Literal asked = score.model.newBoolVar("");
    int left = 100 - season.wishes().cutPercent();
    score
        .model
        .addLessOrEqual(LinearExpr.term(eased.minutes, 100), LinearExpr.term(usual.minutes, left))
        .onlyEnforceIf(asked);
    score
        .model
        .addLessOrEqual(
            LinearExpr.term(eased.minutes, 100), LinearExpr.affine(usual.minutes, 50, 500))
        .onlyEnforceIf(asked.not());
  }

  /** Two weeks, or three of which the first may reach into the last 14 days. */
  private void taper(int from, SolverWeek usual) {
    int last = season.weeks().size() - 1;
    LocalDate race = season.wishes().race().orElseThrow();
    LinearExprBuilder window = LinearExpr.newBuilder();
    if (last - from == 2) {
      int inside = Math.clamp(14 - ChronoUnit.DAYS.between(season.date(from, 6), race), 0, 7);
      if (inside == 0) {
        SolverWeek whole = eased(from, usual, race);
        score.atMost(whole.minutes, 85, usual.minutes);
        score.model.addGreaterOrEqual(
            LinearExpr.term(whole.minutes, 100), LinearExpr.term(usual.minutes, 60));
      } else {
        SolverWeek before = part(from, 0, 7 - inside, usual.longRun, true);
        score.model.addLessOrEqual(
            LinearExpr.term(before.minutes, 700),
            LinearExpr.term(usual.minutes, (inside <= 2 ? 100L : 85L) * (7 - inside)));
        window.add(part(from, 7 - inside, 7, usual.longRun, true).minutes);
      }
    }
    SolverWeek week = eased(last - 1, usual, race);
    score.atMost(week.minutes, 75, usual.minutes);
    window.add(week.minutes);
    window.add(part(last, 0, 7, usual.longRun, false).minutes);
    LinearExpr all = window.build();
    score.atMost(all, 2 * 59, usual.minutes);
    score.model.addGreaterOrEqual(
        LinearExpr.term(all, 100), LinearExpr.term(usual.minutes, 2 * 40));
  }

  private SolverWeek eased(int week, SolverWeek usual, LocalDate race) {
    SolverWeek eased = part(week, 0, 7, usual.longRun, false);
    int day = layout.week(week).indexOf(Role.LONG);
    if (day >= 0) {
      boolean late = ChronoUnit.DAYS.between(season.date(week, day), race) <= 10;
      score.atMost(eased.longRun, late ? 60 : 80, usual.longRun);
    }
    return eased;
  }
}
